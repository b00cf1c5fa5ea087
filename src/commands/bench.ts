// `npm run bench`: how fast it is, measured in one run on this machine and given as ratios where two things are compared.
// Pages on slow 3G (400 kbps, 400 ms) with the processor slowed six times; the server with 60 phones writing to a cohort of 3,000.
import { execFileSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { toBase64Url } from '#lib/domain/log/encoding.ts';
import type { Event } from '#lib/domain/log/event.ts';
import { PROTOCOL, type Reply } from '#lib/domain/log/exchange.ts';
import { randomId, uuidv7, type Random } from '#lib/domain/log/id.ts';
import quizAnswered from '#lib/domain/learning/events/quiz-answered.ts';
import { PER_DAY } from '#lib/domain/learning/review.ts';
import { openDatabase } from '#lib/server/database.ts';
import type { Actor } from '#lib/server/access.ts';
import { exchange } from '#lib/server/exchange.ts';
import { openWorld } from '#lib/server/open-world.ts';
import { LAUNCH, SCREEN, slow, startServer } from './bench-phone.ts';
import { visit } from './bench-visit.ts';
import { simulateReview } from './review-simulation.ts';

const random: Random = (bytes) => randomFillSync(bytes);
const rows: string[][] = [];
const note = (what: string, measured: string, target: string, limit: string) => {
	rows.push([what, measured, target, limit]);
	console.log(`${what.padEnd(58)} ${measured.padStart(12)}   target ${target}, limit ${limit}`);
};
const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const p95 = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)]!;

const parts: Record<string, () => unknown> = { pages: () => pages(3), wire, board, review, visit: () => longVisit(Number(process.env.MINUTES ?? 30)) };

export async function run(args: string[]): Promise<number> {
	const unknown = args.find((part) => !parts[part]);
	if (unknown) {
		console.error(`There is no part \`${unknown}\`. npm run bench, or npm run bench -- ${Object.keys(parts).join(' | ')}`);
		return 1;
	}
	execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
	for (const part of args.length ? args : Object.keys(parts)) await parts[part]!();
	console.log(`\n| ${new Date().toISOString().slice(0, 10)} | measured | target | limit |\n| --- | --- | --- | --- |`);
	for (const row of rows) console.log(`| ${row.join(' | ')} |`);
	return 0;
}

// Pages -----------------------------------------------------------------------

/** Largest paint (ms since navigation), blocking time beyond 50 ms a task, layout shift. */
async function vitals(page: Page): Promise<{ lcp: number; tbt: number; cls: number }> {
	return page.evaluate(
		() =>
			new Promise<{ lcp: number; tbt: number; cls: number }>((resolve) => {
				const seen = { lcp: 0, tbt: 0, cls: 0 };
				const watch = (type: string, take: (entry: any) => void) =>
					new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
				watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
				watch('longtask', (entry) => (seen.tbt += Math.max(0, entry.duration - 50)));
				watch('layout-shift', (entry) => (seen.cls += entry.hadRecentInput ? 0 : entry.value));
				setTimeout(() => resolve(seen), 500);
			})
	);
}

/** Openings without a network in a round: they cost nothing on the line, and vary most. */
const OPENINGS = 3;

async function pages(rounds: number): Promise<void> {
	const server = await startServer();
	const browser: Browser = await chromium.launch(LAUNCH);
	const phone = () => browser.newContext(SCREEN);
	const home: number[] = [];
	const homeTbt: number[] = [];
	const shifts: number[] = [];
	const lesson: number[] = [];
	const deep: number[] = [];
	const offline: number[] = [];
	const taps: number[] = [];
	try {
		for (let round = 0; round < rounds; round++) {
			console.log(`pages, round ${round + 1} of ${rounds} …`);
			const first: BrowserContext = await phone();
			const page = await first.newPage();
			await slow(page);
			await page.goto(server.address, { waitUntil: 'load' });
			await page.waitForTimeout(2_000);
			const seen = await vitals(page);
			home.push(seen.lcp);
			homeTbt.push(seen.tbt);
			shifts.push(seen.cls);
			// A lesson reached from it: from the tap to its heading and words on the screen.
			await page.getByRole('button', { name: 'English' }).tap();
			await page.getByRole('button', { name: 'Start' }).tap();
			const go = page.getByRole('link', { name: 'Start' });
			await go.waitFor();
			await page.waitForTimeout(4_000);
			const tapped = await page.evaluate(() => performance.now());
			await go.tap();
			await page.locator('main h1[tabindex="-1"]').waitFor();
			lesson.push((await page.evaluate(() => performance.now())) - tapped);
			taps.push(await slowestTap(page));
			// Offline: everything by now in the worker's cache, the app closed, and the network gone.
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
			await page.waitForTimeout(8_000);
			await page.close();
			await first.setOffline(true);
			for (let opening = 0; opening < OPENINGS; opening++) {
				const again = await first.newPage();
				await slow(again, true);
				// Not asked anything before it has painted: at a sixth of the speed the question itself would be what is measured.
				await again.goto(`${server.address}/learn`, { waitUntil: 'load' });
				await again.waitForTimeout(3_000);
				offline.push((await vitals(again)).lcp);
				await again.close();
			}
			await first.close();

			const second = await phone();
			const cold = await second.newPage();
			await slow(cold);
			await cold.goto(`${server.address}/learn/self-and-leadership/who-is-a-leader`, { waitUntil: 'load' });
			await cold.locator('main h1[tabindex="-1"]').waitFor();
			await cold.waitForTimeout(2_500);
			deep.push((await vitals(cold)).lcp);
			await second.close();
		}
	} finally {
		await browser.close();
		await server.stop();
	}
	const s = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
	note('LCP, / cold', s(middle(home)), '1.5 s', '2.5 s');
	note('LCP, a lesson reached from it (tap to words)', s(middle(lesson)), '1.5 s', '2.5 s');
	note('LCP, cold deep link', s(middle(deep)), '2.5 s', '3.5 s');
	note('LCP, offline', s(middle(offline)), '0.3 s', '1.0 s');
	note('TBT, / cold', `${Math.round(middle(homeTbt))} ms`, '60 ms', '150 ms');
	note('slowest tap in a lesson (INP)', `${Math.round(middle(taps))} ms`, '100 ms', '200 ms');
	note('CLS, / cold', middle(shifts).toFixed(3), '0', '0.02');
}

/** Next, Next, Back: the longest from tap to paint that the browser itself counted. */
async function slowestTap(page: Page): Promise<number> {
	await page.evaluate(() => {
		const w = window as unknown as { slowest: number };
		w.slowest = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) w.slowest = Math.max(w.slowest, entry.duration);
		}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	});
	for (const name of ['Next', 'Next', 'Back', 'Next']) {
		await page.getByRole('button', { name }).tap();
		await page.waitForTimeout(700);
	}
	return page.evaluate(() => (window as unknown as { slowest: number }).slowest);
}

// A long visit ------------------------------------------------------------------

async function longVisit(minutes: number): Promise<void> {
	const { taps, p95, slowest, heap, indexedDb, answers } = await visit(minutes);
	const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
	note(`${minutes} min on a phone with ${answers} answers, ${taps} taps: p95`, `${p95} ms`, '100 ms', '100 ms');
	note('… the slowest', `${slowest} ms`, '-', '200 ms');
	note('… the heap at the end', mb(heap), '-', '15 MB');
	note('… what IndexedDB takes', mb(indexedDb), '-', '5 MB');
}

// Wire --------------------------------------------------------------------------

const anAnswer = (at: number, person: string, device: string, n: number): Event => {
	const draft = quizAnswered({
		try: randomId(random),
		module: 'self-and-leadership',
		lesson: 'who-is-a-leader',
		item: `m01-item-${n % 3}`,
		kind: 'single',
		asked: { options: ['look-after-us', 'nobody-cares', 'walk-thursday', 'every-lane'], right: ['walk-thursday'], source: '0123456789abcdef' },
		answer: ['walk-thursday'],
		score: 1
	});
	return { id: uuidv7(at, random), stream: `u:${person}`, type: draft.type.type, v: 1, device, n, at: [at, 0], body: draft.body };
};

async function wire(): Promise<void> {
	const person = randomId(random);
	const device = randomId(random);
	const events = Array.from({ length: 20 }, (_, n) => anAnswer(Date.now() + n * 1000, person, device, n + 1));
	const request = { protocol: PROTOCOL, version: '0.1.0', epoch: '1.abcdefghijk', events, cursors: { [`u:${person}`]: 140 }, boards: {} };
	const bytes = gzipSync(JSON.stringify(request)).length;
	note('20 answers to the server, gzip', `${(bytes / 1000).toFixed(2)} kB`, '2.5 kB', '4 kB');
}

// Review ---------------------------------------------------------------------------

/** 200 made-up women for 180 days. */
function review(): void {
	const { mean, most, kept, unreviewed } = simulateReview();
	note('review, questions on a day she comes: mean, most', `${mean.toFixed(1)}, ${most}`, '-', `${PER_DAY}`);
	note('… kept after half a year (by the model); without review', `${Math.round(100 * kept)} of 100; ${Math.round(100 * unreviewed)}`, '90', '85');
}

// Board ---------------------------------------------------------------------------

const WOMEN = 3000;
const WRITING = 60;

/** The board's rows of 3,000 women pulled by their facilitator while 60 phones write, in one process with the database on disk. */
async function board(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'she-leads-bench-'));
	const db = await openDatabase(join(folder, 'data'));
	const world = openWorld(db, join(folder, 'ledger'), 'bench');
	const cohort = randomId(random);
	const hash = () => toBase64Url(random(new Uint8Array(32)));
	const people = Array.from({ length: WOMEN + 1 }, () => ({ person: randomId(random), device: randomId(random), rights: 'session' as const }));
	const facilitator: Actor = people[WOMEN]!;
	const now = Date.now();
	const nickname = { to: 'a'.repeat(87), enc: 'b'.repeat(87), text: 'c'.repeat(363) };
	await db.transaction().execute(async (tx) => {
		for (const { person, device } of people) {
			await tx.insertInto('person').values({ id: person, sign_in: hash(), wrap: '{}', heard: now, founder: 0 }).execute();
			await tx.insertInto('device').values({ id: device, person, deliver: hash(), session: hash(), ended: 0 }).execute();
		}
		await tx.insertInto('member').values({ cohort, person: facilitator.person, role: 'facilitator', state: 'active', seat: null, asked: null }).execute();
		await tx.insertInto('board').values({ cohort, generation: 1, revision: WOMEN }).execute();
		for (const [i, { person }] of people.slice(0, WOMEN).entries()) {
			await tx.insertInto('member').values({ cohort, person, role: 'participant', state: 'active', seat: null, asked: 1 }).execute();
			const lessons = Object.fromEntries(Array.from({ length: 7 }, (_, k) => [`self-and-leadership/lesson-${k}`, { reached: 10, of: 10, finished: now }]));
			const row = { person, state: 'active', asked: now, seat: '', seatNumber: i, publicKey: '', proof: '', nickname, lessons, items: {}, heard: now };
			await tx.insertInto('board_row').values({ cohort, key: `woman/${person}`, revision: i + 1, body: JSON.stringify(row) }).execute();
		}
	});
	console.log(`board: ${WOMEN} women ready, ${WRITING} phones begin to write …`);
	const first = performance.now();
	let has = { generation: 1, revision: 0 };
	const pull = async (): Promise<Reply> => {
		const reply = await exchange(world, facilitator, { protocol: PROTOCOL, version: 'bench', events: [], cursors: {}, boards: { [cohort]: has } });
		const page = reply.boards[0]!;
		has = { generation: page.generation, revision: page.to };
		return reply;
	};
	while ((await pull()).boards[0]!.more);
	const whole = performance.now() - first;
	let writing = true;
	let written = 0;
	const writers = people.slice(0, WRITING).map(async (woman, i) => {
		for (let n = 1; writing; n++) {
			await exchange(world, woman, { protocol: PROTOCOL, version: 'bench', events: Array.from({ length: 5 }, (_, k) => anAnswer(Date.now(), woman.person, woman.device, n * 5 + k)) });
			written += 5;
			await new Promise((resolve) => setTimeout(resolve, 500 + (i % 10) * 20));
		}
	});
	const times: number[] = [];
	const until = Date.now() + 15_000;
	while (Date.now() < until) {
		const from = performance.now();
		while ((await pull()).boards[0]!.more);
		times.push(performance.now() - from);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	writing = false;
	await Promise.all(writers);
	await db.destroy();
	rmSync(folder, { recursive: true, force: true });
	note(`board of ${WOMEN}, p95 of a pull, ${WRITING} phones writing`, `${Math.round(p95(times))} ms`, '100 ms', '300 ms');
	note('… the whole board the first time, as so many pulls', `${(whole / middle(times)).toFixed(1)} ×`, '-', '-');
	console.log(`${written} events written meanwhile, ${Math.round(written / 15)} a second`);
}

