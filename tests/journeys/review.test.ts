// Two days later, without a network: what she answered in a lesson comes back, and what she answers now is kept, whatever happens to the tab.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { press } from './keyboard.ts';
import { Phone, say, Server } from './harness.ts';
import { begin } from './people.ts';
import { check, give, hrefOf, wrongAnswer } from './study.ts';
import { lessonOf, wordsOf } from './words.ts';

const t = wordsOf('en');
const lesson = lessonOf('en', 'self-and-leadership', 'who-is-a-leader');
const items = screensOf(lesson).flatMap(({ item }) => (item ? [item.item] : []));
const DAY = 86_400_000;

/** The question on the screen, known by its options. */
async function asked(page: Page) {
	await page.locator('form#question input').first().waitFor();
	const values = await page.locator('form#question input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
	return items.find(({ options }) => values.includes(options[0]!.id))!;
}

/** Her answers as they stand in her database. */
const recorded = (page: Page): Promise<{ item: string; score: number }[]> =>
	page.evaluate(async () => {
		const { name } = (await indexedDB.databases()).find(({ name }) => name!.startsWith('p-'))!;
		const db = await new Promise<IDBDatabase>((resolve) => {
			const asking = indexedDB.open(name!);
			asking.onsuccess = () => resolve(asking.result);
		});
		const events = await new Promise<any[]>((resolve) => {
			const asking = db.transaction('events').objectStore('events').getAll();
			asking.onsuccess = () => resolve(asking.result);
		});
		db.close();
		return events.filter(({ type }) => type === 'review-answered').map(({ body }) => ({ item: body.item, score: body.score }));
	});

test('what she learned comes back two days later, offline, by keyboard, and is done when she opens it again', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	let page = await begin(phone);
	for (const item of items) {
		await phone.goto(hrefOf(lesson, item.id));
		await page.locator('main h1[tabindex]').waitFor();
		await give(page, item, item.right);
		await page.getByRole('button', { name: t('quiz.checkAnswer') }).click();
		await page.getByText(t('quiz.correct'), { exact: true }).waitFor();
	}
	await phone.goto('/review');
	await page.getByRole('heading', { name: t('review.emptyHeading') }).waitFor();
	await phone.workerReady();
	// What the worker keeps when the line is idle is kept.
	await page.waitForFunction(() => localStorage.getItem('fonts') === 'here', undefined, { timeout: 30_000 });
	say('learned; everything is on the phone');

	await phone.cut();
	await phone.context.clock.install({ time: Date.now() + 2 * DAY });
	await phone.goto('/');
	await page.getByRole('link', { name: t('review.homeTitle', { count: items.length }) }).waitFor();
	await press(page, t('review.homeTitle', { count: items.length }));
	await page.waitForURL('**/review');

	const seen: string[] = [];
	for (let n = 1; n <= items.length; n++) {
		await page.getByText(t('review.where', { n, of: items.length, title: lesson.title })).waitFor();
		const item = await asked(page);
		seen.push(item.id);
		const right = n > 1;
		await give(page, item, right ? item.right : wrongAnswer(item));
		await check(page, 'en');
		await page.getByText(t(right ? 'quiz.correct' : 'quiz.notYet'), { exact: true }).waitFor();
		await page.getByText(right ? /^You will remember this/ : t('review.again', { when: t('review.tomorrow') })).waitFor();
		if (n === 1) {
			// Killed the moment it was shown: she goes on at the next one.
			page = await phone.killTab();
			await phone.goto('/review');
			continue;
		}
		await press(page, t('app.next'));
		await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
	}
	await page.getByRole('heading', { name: t('review.doneHeading') }).waitFor();
	await page.getByText(t('review.doneLine', { count: items.length })).waitFor();
	expect(new Set(seen)).toEqual(new Set(items.map(({ id }) => id)));
	say('reviewed, killed in between');

	await page.getByText(t('review.remind')).click();
	await page.getByLabel('Tuesday').check();
	await page.getByRole('button', { name: t('review.remindKeep') }).click();
	const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: t('review.remindFile') }).click()]);
	expect(readFileSync(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*RRULE:FREQ=WEEKLY;BYDAY=TU\r\n[^]*END:VCALENDAR\r\n$/);

	await phone.close();
	await phone.start();
	({ page } = phone);
	await phone.cut();
	await phone.context.clock.install({ time: Date.now() + 2 * DAY });
	await phone.goto('/review');
	await page.getByRole('heading', { name: t('review.doneHeading') }).waitFor();
	expect((await recorded(page)).map(({ item, score }) => [item, score]).sort()).toEqual(items.map(({ id }) => [id, id === seen[0] ? 0 : 1]).sort());
	await phone.goto('/');
	await page.getByRole('heading', { name: t('home.welcomeBack') }).waitFor();
	await page.waitForTimeout(500);
	expect(await page.getByRole('link', { name: /^Five minutes/ }).count()).toBe(0);
});
