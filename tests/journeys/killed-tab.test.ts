// The tab is killed, as a phone with little memory does it, again and again in the middle of a lesson.
import { expect, test } from 'vitest';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { Phone, say, Server } from './harness.ts';
import { begin } from './people.ts';
import { give, hrefOf, wrongAnswer } from './study.ts';
import { lessonOf, wordsOf } from './words.ts';

const t = wordsOf('en');
const lesson = lessonOf('en', 'self-and-leadership', 'who-is-a-leader');
const screens = screensOf(lesson);

test('whatever was shown as checked, placed or kept is there after the tab is killed the moment it was shown', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	await begin(phone);

	for (const { item } of screens.filter(({ item }) => item)) {
		const { item: asked } = item!;
		for (const answer of [wrongAnswer(asked), asked.right]) {
			let { page } = phone;
			await phone.goto(hrefOf(lesson, asked.id));
			if (answer === asked.right) await page.getByRole('button', { name: t('app.tryAgain'), exact: true }).click();
			await page.locator('main h1[tabindex]').waitFor();
			await give(page, asked, answer);
			await page.getByRole('button', { name: t('quiz.checkAnswer') }).click();
			const verdict = t(answer === asked.right ? 'quiz.correct' : 'quiz.notYet');
			await page.getByText(verdict, { exact: true }).waitFor();
			page = await phone.killTab();
			await phone.goto(hrefOf(lesson, asked.id));
			await page.getByText(verdict, { exact: true }).waitFor();
			for (const id of answer) expect(await page.locator(`form input[value="${id}"]`).isChecked()).toBe(true);
		}
		say(`${asked.id}: killed twice, both answers there`);
	}

	const sorting = lesson.steps.find((step) => step.kind === 'try-phone')!;
	for (const [i, card] of sorting.cards.entries()) {
		await phone.goto(hrefOf(lesson, sorting.id));
		await phone.page.locator('main select').nth(i).selectOption(card.bin);
		await phone.page.getByText(card.reason).waitFor();
		await phone.killTab();
	}
	await phone.goto(hrefOf(lesson, sorting.id));
	await expect.poll(() => phone.page.locator('main select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(sorting.cards.map(({ bin }) => bin));

	const reflection = screens.find(({ step }) => step.kind === 'reflection')!;
	await phone.goto(hrefOf(lesson, reflection.id));
	await phone.page.locator('textarea').fill('My sister kept the boat.');
	await phone.page.getByRole('button', { name: t('app.keepAndGoOn') }).click();
	await phone.page.waitForURL((url) => url.searchParams.get('at') !== reflection.id);
	await phone.killTab();
	await phone.goto(hrefOf(lesson, reflection.id));
	await expect.poll(() => phone.page.locator('textarea').inputValue()).toBe('My sister kept the boat.');

	// Without an address of its own she comes back to the very screen, and the last one is shown as saved only when it is.
	await phone.killTab();
	await phone.goto(hrefOf(lesson));
	await phone.page.waitForURL((url) => url.searchParams.get('at') === reflection.id);
	await phone.goto(hrefOf(lesson, screens.at(-1)!.id));
	await phone.page.getByText(t('app.saved'), { exact: true }).waitFor();
	await phone.killTab();
	await phone.goto('/learn/self-and-leadership');
	await phone.page.locator(`a[href="/learn/self-and-leadership/${lesson.lesson}"]`).first().getByText(t('app.done')).waitFor();
});
