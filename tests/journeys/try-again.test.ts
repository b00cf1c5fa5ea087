// What she is choosing is hers: nothing that happens meanwhile takes it from her.
import { expect, test } from 'vitest';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { Phone, Server } from './harness.ts';
import { begin } from './people.ts';
import { give, hrefOf, wrongAnswer } from './study.ts';
import { lessonOf, wordsOf } from './words.ts';

const t = wordsOf('en');
const lesson = lessonOf('en', 'self-and-leadership', 'who-is-a-leader');
const [first, second] = screensOf(lesson).flatMap(({ item }) => (item ? [item.item] : []));

test('she tries again while the same lesson goes on in another tab, and her choice stays', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	const page = await begin(phone);
	const check = (one = page) => one.getByRole('button', { name: t('quiz.checkAnswer') });
	await phone.goto(hrefOf(lesson, first!.id));
	await page.locator('main h1[tabindex]').waitFor();
	await give(page, first!, wrongAnswer(first!));
	await check().click();
	await page.getByText(t('quiz.notYet'), { exact: true }).waitFor();
	// Opened anew, so that her answer comes from the database.
	await phone.goto(hrefOf(lesson, first!.id));
	await page.getByRole('button', { name: t('app.tryAgain'), exact: true }).click();
	await give(page, first!, first!.right);

	const other = await phone.newTab();
	await phone.goto(hrefOf(lesson, second!.id));
	await other.locator('main h1[tabindex]').waitFor();
	await give(other, second!, second!.right);
	await check(other).click();
	await other.getByText(t('quiz.correct'), { exact: true }).waitFor();
	await page.bringToFront();
	await page.waitForTimeout(1_000);

	expect(await page.locator(`input[value="${first!.right[0]}"]`).isChecked()).toBe(true);
	await check().click();
	await page.getByText(t('quiz.correct'), { exact: true }).waitFor();
});
