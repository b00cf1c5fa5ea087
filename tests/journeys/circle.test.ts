// One phone in a circle: each chooses unseen, they talk, they answer together; only that answer is kept.
import { expect, test } from 'vitest';
import { Phone, Server } from './harness.ts';
import { begin } from './people.ts';
import { eventsOn } from './phone-files.ts';
import { lessonOf, wordsOf } from './words.ts';

const t = wordsOf('en');
const lesson = lessonOf('en', 'self-and-leadership', 'who-is-a-leader');
const item = lesson.steps.flatMap((step) => (step.kind === 'check' ? step.items : []))[0]!;

test('three women pass the phone; nobody’s own choice is seen or kept, the circle’s answer is, once', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	const page = await begin(phone);
	await phone.goto(`/learn/${lesson.module}/together`);
	await page.getByRole('link', { name: t('circle.title') }).click();
	await page.getByLabel(t('circle.women')).selectOption('3');
	await page.getByRole('button', { name: t('circle.begin') }).click();

	const [first, second] = item.options.map(({ id }) => id);
	for (const [i, choice] of [first!, second!, first!].entries()) {
		await page.getByText(t('circle.turn', { n: i + 1, of: 3 })).waitFor();
		expect(await page.locator('input:checked').count()).toBe(0);
		await page.locator(`input[value="${choice}"]`).check();
		await page.getByRole('button', { name: t('circle.passOn') }).click();
		if (i < 2) {
			await page.getByRole('heading', { name: t('circle.next', { n: i + 2 }) }).waitFor();
			expect(await page.locator('main').innerText()).not.toContain(item.options[i]!.text);
			await page.getByRole('button', { name: t('circle.haveIt') }).click();
		}
	}
	await page.getByRole('heading', { name: t('circle.talk') }).waitFor();
	expect(await page.locator('main li').allInnerTexts()).toContainEqual(expect.stringMatching(new RegExp(`^${t('circle.chose', { count: 2 })}`)));
	await page.getByRole('button', { name: t('circle.together') }).click();
	await page.locator(`input[value="${item.right[0]}"]`).check();
	await page.getByRole('button', { name: t('quiz.checkAnswer') }).click();
	await page.getByText(t('quiz.correct'), { exact: true }).waitFor();
	await page.getByRole('button', { name: t('circle.end') }).click();
	await page.getByRole('heading', { name: t('circle.done', { count: 1 }) }).waitFor();

	const made = await eventsOn(page);
	const together = made.filter(({ type }) => type === 'group-answered');
	expect(together).toHaveLength(1);
	expect(together[0]!.body).toMatchObject({ item: item.id, answer: item.right, score: 1, women: 3 });
	expect(made.filter(({ type }) => type === 'quiz-answered')).toHaveLength(0);
	// What the holder of the phone wrote nowhere: the choice that only one made.
	expect(JSON.stringify(made.filter(({ type }) => type !== 'group-answered'))).not.toContain(second!);
});
