// One long visit on a slow phone that already holds 5,000 answers: how long a tap waits for its paint, and what the app holds.
import { randomFillSync } from 'node:crypto';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import quizAnswered from '#lib/domain/learning/events/quiz-answered.ts';
import tryStarted from '#lib/domain/learning/events/try-started.ts';
import type { Draft } from '#lib/domain/log/define-event.ts';
import type { Event } from '#lib/domain/log/event.ts';
import { PROTOCOL } from '#lib/domain/log/exchange.ts';
import { randomId, uuidv7, type Random } from '#lib/domain/log/id.ts';
import { openDatabase } from '#lib/server/database.ts';
import { exchange } from '#lib/server/exchange.ts';
import { openWorld } from '#lib/server/open-world.ts';
import { wholeCatalogue } from './catalogue.ts';
import { LAUNCH, SCREEN, SLOWER, startServer, type Running } from './bench-phone.ts';

const random: Random = (bytes) => randomFillSync(bytes);
const ANSWERS = 5_000;
const DAY = 86_400_000;
/** Between two taps, ms: she reads. */
const READS = 900;

export interface Visit {
	taps: number;
	/** From tap to paint, ms. */
	p95: number;
	slowest: number;
	/** After a garbage collection, bytes. */
	heap: number;
	indexedDb: number;
	answers: number;
}

export async function visit(minutes: number): Promise<Visit> {
	const server = await startServer();
	const browser = await chromium.launch(LAUNCH);
	try {
		const context = await browser.newContext(SCREEN);
		await context.addInitScript(() => {
			const w = window as unknown as { taps: Map<number, number> };
			w.taps = new Map();
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
					if (entry.interactionId) w.taps.set(entry.interactionId, Math.max(w.taps.get(entry.interactionId) ?? 0, entry.duration));
			}).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
		});
		const page = await context.newPage();
		await page.goto(server.address);
		await page.getByRole('button', { name: 'English' }).tap();
		await page.getByRole('button', { name: 'Start' }).tap();
		await page.getByRole('heading', { name: 'Welcome', exact: true }).waitFor();
		await joinInNothing(page, server);
		const answers = await bringAnswers(page, server);
		const cdp = await context.newCDPSession(page);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		const waits = await studyOn(page, server.address, minutes);
		await page.waitForTimeout(3_000);
		const heap = await heapOf(cdp);
		const indexedDb = await page.evaluate(async () => {
			const { usageDetails } = (await navigator.storage.estimate()) as { usageDetails?: { indexedDB?: number } };
			return usageDetails?.indexedDB ?? 0;
		});
		const sorted = waits.toSorted((a, b) => a - b);
		return { taps: waits.length, p95: sorted[Math.floor(sorted.length * 0.95)]!, slowest: sorted.at(-1)!, heap, indexedDb, answers };
	} finally {
		await browser.close();
		await server.stop();
	}
}

/** The first lesson, finished, and a copy agreed to: from then on the server knows her number. */
async function joinInNothing(page: Page, server: Running): Promise<void> {
	await page.goto(`${server.address}/learn/self-and-leadership`);
	await page.getByRole('button', { name: /^Download/ }).tap();
	await page.getByRole('button', { name: /^Remove/ }).waitFor();
	await page.goto(`${server.address}/learn/self-and-leadership/who-is-a-leader?at=card`);
	await page.getByText('Saved on this phone').waitFor();
	await page.goto(server.address);
	await page.getByRole('button', { name: /^Yes/ }).first().tap();
	for (let i = 0; i < 60 && !(await metaOf(page, 'deliver')); i++) await page.waitForTimeout(500);
}

/** Everything in one store of her database; nothing while there is no database. */
async function rowsOf<T>(page: Page, store: string): Promise<T[]> {
	return page.evaluate(async (store) => {
		const found = (await indexedDB.databases()).find(({ name }) => name?.startsWith('p-'));
		if (!found) return [];
		const done = <R>(request: IDBRequest<R>) => new Promise<R>((resolve) => (request.onsuccess = () => resolve(request.result)));
		const db = await done(indexedDB.open(found.name!));
		const rows = await done(db.transaction(store).objectStore(store).getAll());
		db.close();
		return rows;
	}, store);
}

const metaOf = async (page: Page, key: string): Promise<string | undefined> =>
	(await rowsOf<{ key: string; value: string }>(page, 'meta')).find((row) => row.key === key)?.value;

const answersOn = async (page: Page): Promise<number> =>
	(await rowsOf<{ type: string }>(page, 'events')).filter(({ type }) => type === 'quiz-answered').length;

/** Another phone of hers has answered 5,000 questions over half a year; this one fetches them. */
async function bringAnswers(page: Page, server: Running): Promise<number> {
	const person = await metaOf(page, 'person');
	if (!person) throw new Error('the phone has made nobody');
	const db = await openDatabase(server.data);
	const world = openWorld(db, server.ledger, 'bench');
	const device = randomId(random);
	const events: Event[] = [];
	const say = (at: number, draft: Draft) => events.push({ id: uuidv7(at, random), stream: `u:${person}`, type: draft.type.type, v: 1, device, n: events.length + 1, at: [at, 0], body: draft.body } as Event);
	const { modules } = wholeCatalogue('en');
	const asked = modules.flatMap(({ module, lessons }) => lessons.flatMap(({ lesson, items }) => items.map((item) => ({ module, lesson, item }))));
	for (let i = 0, tryId = ''; i < ANSWERS; i++) {
		const { module, lesson, item } = asked[i % asked.length]!;
		const at = Date.now() - 180 * DAY + Math.floor((i * 179 * DAY) / ANSWERS);
		if (asked[(i + asked.length - 1) % asked.length]!.lesson !== lesson) {
			tryId = randomId(random);
			say(at, tryStarted({ try: tryId, visit: randomId(random), module, lesson, rule: { kind: 'm-of-n', m: 2, n: 3 } }));
		}
		say(
			at + 1,
			quizAnswered({
				try: tryId,
				module,
				lesson,
				item,
				kind: 'single',
				asked: { options: ['kind-heart', 'asked-everyone', 'be-chief', 'permission'], right: ['asked-everyone'], source: '0123456789abcdef' },
				answer: [i % 4 ? 'asked-everyone' : 'be-chief'],
				score: i % 4 ? 1 : 0
			})
		);
	}
	for (let i = 0; i < events.length; i += 100)
		await exchange(world, { person, device, rights: 'session' }, { protocol: PROTOCOL, version: 'bench', events: events.slice(i, i + 100), cursors: {}, boards: {} });
	await db.destroy();
	for (let tries = 0; tries < 120; tries++) {
		await page.evaluate(() => void dispatchEvent(new Event('online')));
		await page.waitForTimeout(2_000);
		const answers = await answersOn(page);
		if (tries % 10 === 0) console.log(`visit: ${answers} of ${ANSWERS} answers are on the phone …`);
		if (answers >= ANSWERS) return answers;
	}
	throw new Error('the answers never came to the phone');
}

/** Lesson after lesson, and her other rooms between them, until the time is over. */
async function studyOn(page: Page, address: string, minutes: number): Promise<number[]> {
	const waits: number[] = [];
	const take = async () => void waits.push(...(await page.evaluate(() => {
		const { taps } = window as unknown as { taps: Map<number, number> };
		const all = [...taps.values()];
		taps.clear();
		return all;
	})));
	const lessons = ['my-river-of-life', 'values-and-vision', 'time-and-care-work', 'goals-and-small-steps', 'bouncing-back', 'who-is-a-leader'];
	const rooms = ['/review', '/me', '/me/journal', '/learn/self-and-leadership', '/learn'];
	const end = Date.now() + minutes * 60_000;
	let told = Date.now();
	for (let i = 0; Date.now() < end; i++) {
		const lesson = `/learn/self-and-leadership/${lessons[i % lessons.length]}`;
		await page.goto(address + lesson);
		await page.locator('main h1').first().waitFor();
		await page.waitForTimeout(READS);
		for (let taps = 0; taps < 60 && Date.now() < end && new URL(page.url()).pathname === lesson; taps++) {
			await oneTap(page);
			await page.waitForTimeout(READS);
			if (Date.now() - told > 60_000) {
				told = Date.now();
				console.log(`visit: ${Math.ceil((end - told) / 60_000)} min to go, ${waits.length} taps so far …`);
			}
		}
		await take();
		await page.goto(address + rooms[i % rooms.length]!);
		await page.locator('main h1').first().waitFor();
		await page.waitForTimeout(READS);
		for (let taps = 0; taps < 12; taps++) {
			await oneTap(page);
			await page.waitForTimeout(READS);
		}
		await take();
	}
	return waits;
}

/** What a finger finds next on this screen: an answer where one is asked, else the way on. */
async function oneTap(page: Page): Promise<void> {
	const tap = async (selector: string, some = false): Promise<boolean> => {
		const all = page.locator(selector).filter({ visible: true });
		const count = await all.count();
		if (!count) return false;
		return all.nth(some ? Math.floor(Math.random() * count) : 0).tap({ timeout: 3_000 }).then(() => true, () => false);
	};
	const empty = page.locator('main select').filter({ visible: true });
	for (const menu of await empty.all()) {
		// What was there a moment ago may have made way for what follows.
		if ((await menu.inputValue({ timeout: 1_000 }).catch(() => 'gone')) === '') await menu.selectOption({ index: 1 }, { timeout: 1_000 }).catch(() => undefined);
	}
	for (const field of await page.locator('main textarea, main form input[type=text], main form input:not([type])').filter({ visible: true }).all())
		if ((await field.inputValue({ timeout: 1_000 }).catch(() => 'gone')) === '') await field.pressSequentially('5', { timeout: 1_000 }).catch(() => undefined);
	if (await page.locator('form#question').count()) {
		const chosen = await page.locator('form#question input:checked').count();
		if (!chosen && (await tap('form#question label:has(input)', true))) return;
	}
	for (const name of [/^(Next|Check|Go on|Keep and go on)/, /^(Begin|Start|Continue|Show|Finish|Try again)/]) {
		const button = page.locator('main, .foot').getByRole('button', { name }).or(page.locator('main, .foot').getByRole('link', { name })).filter({ visible: true });
		const count = await button.count();
		if (count && (await button.nth(count - 1).tap({ timeout: 3_000 }).then(() => true, () => false))) return;
	}
	if (await tap('.tabs a:not([aria-current])', true)) return;
	await tap('main summary, main a', true);
}

async function heapOf(cdp: CDPSession): Promise<number> {
	await cdp.send('HeapProfiler.enable');
	await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	return usedSize;
}
