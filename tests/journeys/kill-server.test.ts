// The server loses power in the middle of an exchange, COUNT times (5; `npm run prove` has it do 50).
import { expect, test } from 'vitest';
import { Phone, say, Server, until } from './harness.ts';
import { becomeFacilitator, follow } from './people.ts';
import { eventsIn } from './server-files.ts';
import { eventsOn, waitingOn } from './phone-files.ts';
import { hrefOf } from './study.ts';
import { lessonOf } from './words.ts';
import { screensOf } from '#lib/ui/lesson/screens.ts';

const COUNT = Number(process.env.COUNT ?? 5);

test(`no acknowledged event is lost and none is kept twice when the server is killed ${COUNT} times`, async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	await becomeFacilitator(phone, await server.founderLink());
	const lesson = lessonOf('en', 'self-and-leadership', 'who-is-a-leader');
	const ids = screensOf(lesson).map(({ id }) => id);
	const { page } = phone;
	const acknowledged = new Set<string>();
	let cutOff = 0;

	for (let i = 0; i < COUNT; i++) {
		// Each visit notes steps: a handful of events on their way when the server goes.
		await phone.goto(hrefOf(lesson, ids[i % ids.length]));
		await page.locator('main h1[tabindex]').waitFor();
		for (const id of ids.slice(1, 5)) await follow(page, hrefOf(lesson, id));
		const asked = page.waitForRequest((request) => request.url().endsWith('/api/exchange'));
		await page.evaluate(() => void dispatchEvent(new Event('online')));
		await asked;
		// Somewhere between the first byte and the answer.
		await new Promise((resolve) => setTimeout(resolve, (i * 7) % 23));
		await server.stop('SIGKILL');
		await page.waitForTimeout(50);
		if ((await waitingOn(page)) > 0) cutOff++;
		for (const { id, seq } of await eventsOn(page)) if (seq !== undefined) acknowledged.add(id);
		await server.start();
	}
	await page.evaluate(() => void dispatchEvent(new Event('online')));
	await until('everything is sent', async () => {
		await page.evaluate(() => void dispatchEvent(new Event('online')));
		await page.waitForTimeout(300);
		// Also what is being written just now: the last step is noted while the page asks.
		return (await waitingOn(page)) === 0 && (await eventsOn(page)).every(({ seq }) => seq !== undefined);
	}, 60_000);
	say(`${COUNT} kills, ${cutOff} of them with events on their way`);

	const kept = eventsIn(server.data);
	const made = await eventsOn(page);
	expect(kept.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
	for (const id of acknowledged) expect(kept.filter((event) => event.id === id)).toHaveLength(1);
	for (const stream of new Set(kept.map(({ stream }) => stream))) {
		expect(kept.filter((event) => event.stream === stream).map(({ seq }) => seq)).toEqual(kept.filter((event) => event.stream === stream).map((_, i) => i + 1));
	}
}, 60_000 + COUNT * 15_000);
