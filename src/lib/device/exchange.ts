// The page's side of the exchange: push what waits, pull the news, until there is nothing left of either.
//
//   outbox ──► POST /api/exchange ──► answers: acknowledge | put aside
//                                 ──► pages:   news, cursor and clock in one transaction
//                                 ──► boards:  rows by revision
//
// Invariants:
// 1. An outbox row goes only when an acknowledgement names its id. The event itself stays.
// 2. No other flow touches the outbox.
// 3. A page, its cursor and the clock are one transaction; a page applies only if it starts at or before the cursor.
// 4. A refused event goes to `refused`, visible, exportable, re-sendable.
// 7. Under another epoch, and for a head below what was acknowledged, the phone starts its cursors again and re-offers its own;
//    an acknowledgement counts only under the phone's current epoch; lower epochs are ignored.
// 8. Sending twice, from two tabs, from page and worker at once, is harmless: nothing here depends on the lock.
// 9. A phone whose clock was ahead restarts it from the greatest effective time it holds.
import { Dexie } from 'dexie';
import { compareStamps, LEAD, type Stamp } from '../domain/log/clock.ts';
import { eventType } from '../domain/log/event-types.ts';
import { batch, epochNumber, PROTOCOL, type BoardPage, type Page, type Reply, type Result } from '../domain/log/exchange.ts';
import { post } from './api.ts';
import { asMade } from './as-made.ts';
import type { Profile } from './profile.ts';
import { forgetSession, openSession } from './session.ts';
import { applyToViews, foldAgain } from './views.ts';

export type Outcome = 'done' | 'not-agreed' | 'no-answer' | 'stopped' | 'later';

/** One exchange at a time in this profile, where the browser has locks. */
export function exchange(profile: Profile, version = ''): Promise<Outcome> {
	const run = () => exchangeNow(profile, version);
	const { locks } = profile.world;
	if (!locks) return run();
	return locks.request(`exchange:${profile.db.name}`, { ifAvailable: true }, (lock) => (lock ? run() : 'later')) as Promise<Outcome>;
}

/** However much there is, this many round trips at once are enough; the rest goes with the next trigger. */
const ROUNDS = 100;

async function exchangeNow(profile: Profile, version: string): Promise<Outcome> {
	const { db } = profile;
	if (!(await db.read('agreed'))) return 'not-agreed';
	if (await db.read('stopped')) return 'stopped';
	let registered = false;
	for (let round = 0; round < ROUNDS; round++) {
		let answer;
		let known: Map<string, number>;
		try {
			const session = await openSession(profile);
			if (!session) return 'stopped';
			known = await acknowledged(profile);
			answer = await post(profile.world, '/api/exchange', await request(profile, version), session);
		} catch {
			return 'no-answer';
		}
		if (answer.status === 401 && !registered) {
			// Unknown token: a server restored to before this phone came. Register again, then go on.
			registered = true;
			forgetSession(profile);
			continue;
		}
		if (answer.status === 410) {
			await db.write('stopped', 'ended');
			return 'stopped';
		}
		if (answer.status !== 200) return 'no-answer';
		const reply = answer.body as Reply;
		const more = await apply(profile, reply, known);
		if (reply.retryAfter) return 'later';
		if (!more) return 'done';
	}
	return 'later';
}

async function request(profile: Profile, version: string) {
	const { db } = profile;
	const waiting = await db.outbox.orderBy('n').limit(400).toArray();
	const events = (await db.events.bulkGet(waiting.map(({ id }) => id))).filter((event) => event !== undefined);
	const cursors = Object.fromEntries((await db.cursors.toArray()).map(({ stream, seq }) => [stream, seq]));
	const boards = Object.fromEntries((await db.boards.toArray()).map(({ cohort, generation, revision }) => [cohort, { generation, revision }]));
	return { protocol: PROTOCOL, version, epoch: await db.read('epoch'), events: batch(events.map(asMade)), cursors, boards };
}

/** The last sequence of each stream this phone has seen acknowledged or served. */
async function acknowledged({ db, person }: Profile): Promise<Map<string, number>> {
	const known = new Map((await db.cursors.toArray()).map(({ stream, seq }) => [stream, seq]));
	for (const stream of new Set([`u:${person}`, ...known.keys()])) {
		// The worker acknowledges and moves no cursor.
		const last = await db.events.where('[stream+seq]').between([stream, Dexie.minKey], [stream, Dexie.maxKey]).last();
		known.set(stream, Math.max(known.get(stream) ?? 0, last?.seq ?? 0));
	}
	return known;
}

/**
 * Takes a reply in; true when another round is worth its trip. `known` is what had been acknowledged when the request was made:
 * what the worker brought since is no sign of a restored server.
 */
export async function apply(profile: Profile, reply: Reply, known: ReadonlyMap<string, number> = new Map()): Promise<boolean> {
	const { db } = profile;
	const epoch = await db.read('epoch');
	if (epochNumber(reply.epoch) < epochNumber(epoch)) return false;
	await db.write('offset', reply.now - profile.world.now());
	await db.write('heard', reply.now);
	if ((epoch && reply.epoch !== epoch) || behind(known, reply.heads)) {
		await startAgain(profile, epoch, reply.epoch);
		return true;
	}
	if (!epoch) await db.write('epoch', reply.epoch);
	await acknowledge(profile, reply.epoch, reply.results);
	for (const page of reply.pages) await applyPage(profile, reply.epoch, page);
	for (const page of reply.boards) await applyBoard(profile, reply.epoch, page, reply.now);
	// Times were corrected, here or by the worker.
	if ((await db.read('folded')) === '') await foldAgain(db);
	const pending = await db.outbox.count();
	return (reply.results.length > 0 && pending > 0) || reply.pages.some(({ more }) => more) || reply.boards.some(({ more }) => more);
}

/** A head below a sequence ever acknowledged to this phone: the server is an older copy of itself. */
function behind(known: ReadonlyMap<string, number>, heads: Reply['heads']): boolean {
	return [...known].some(([stream, seq]) => heads[stream] !== undefined && heads[stream] < seq);
}

/** Asked inside each transaction: another tab may have met a restored server since the request was made, and started again. */
const isCurrent = async ({ db }: Profile, epoch: string): Promise<boolean> => (await db.read('epoch')) === epoch;

/** Cursors to nothing, and every event she made back into the outbox: the server takes what it lacks and knows the rest. */
async function startAgain(profile: Profile, before: string | undefined, epoch: string): Promise<void> {
	const { db, device } = profile;
	await db.transaction('rw', [db.meta, db.cursors, db.boards, db.rows, db.events, db.outbox, db.refused], async () => {
		if (before && !(await isCurrent(profile, before))) return;
		await db.write('epoch', epoch);
		await db.cursors.clear();
		await db.boards.clear();
		await db.rows.clear();
		// Numbers of the server's former life; it gives them anew.
		await db.events.toCollection().modify((event) => void delete event.seq);
		const refused = new Set(await db.refused.toCollection().primaryKeys());
		const waiting = new Set(await db.outbox.toCollection().primaryKeys());
		const hers = await db.events.filter((event) => event.device === device && !refused.has(event.id) && !waiting.has(event.id)).toArray();
		await db.outbox.bulkPut(
			hers.map(({ id, n, at, type, v }) => ({ id, n, needs: eventType(type, v)?.needs ?? 'deliver', since: at[0] }))
		);
	});
}

async function acknowledge(profile: Profile, epoch: string, results: Result[]): Promise<void> {
	const { db } = profile;
	await db.transaction('rw', db.events, db.outbox, db.refused, db.meta, async () => {
		if (!(await isCurrent(profile, epoch))) return;
		let corrected = false;
		for (const result of results) {
			if (!(await db.outbox.get(result.id))) continue;
			if ('refused' in result) {
				// Not the event's fault: it waits for a session.
				if (result.refused === 'needs-session') continue;
				await db.refused.put({ id: result.id, code: result.refused, at: profile.world.now() });
			} else {
				const event = await db.events.get(result.id);
				if (event) {
					const moved = compareStamps(event.at, result.at) !== 0;
					corrected ||= moved;
					const said = moved ? { said: event.said ?? event.at } : {};
					await db.events.put({ ...event, ...said, at: result.at, seq: result.seq, receipt: result.receipt, by: profile.person });
				}
			}
			await db.outbox.delete(result.id);
		}
		if (corrected) await restartClock(profile);
	});
}

/** Inside the caller's transaction: the clock after a correction, and a mark that what was folded must be folded again. */
async function restartClock({ db, world }: Profile): Promise<void> {
	const latest = world.now() + ((await db.read('offset')) ?? 0) + LEAD;
	let greatest: Stamp | undefined;
	await db.events.each(({ at, seq }) => {
		// What still waits counts too, unless it will itself be corrected.
		if ((seq !== undefined || at[0] <= latest) && (!greatest || compareStamps(at, greatest) > 0)) greatest = at;
	});
	if (greatest) await db.write('clock', greatest);
	await db.write('folded', '');
}

async function applyPage(profile: Profile, epoch: string, page: Page): Promise<void> {
	const { db } = profile;
	await db.transaction('rw', [db.events, db.cursors, db.views, db.meta, db.outbox], async () => {
		const cursor = (await db.cursors.get(page.stream))?.seq ?? 0;
		if (page.from > cursor || !(await isCurrent(profile, epoch))) return;
		let clock = await db.read('clock');
		let corrected = false;
		for (const event of page.events) {
			const held = await db.events.get(event.id);
			await db.events.put({ ...held, ...event });
			// Her own other phone's, or another's: new here, so it changes what is shown.
			if (!held) await applyToViews(db, profile.person, event);
			// A restored server may have given it another time than the one it was folded with.
			else corrected ||= compareStamps(held.at, event.at) !== 0;
			// The reply to an earlier sending was lost, and here it comes as news: that is an acknowledgement too.
			if (event.device === profile.device) await db.outbox.delete(event.id);
			if (!clock || compareStamps(event.at, clock) > 0) clock = event.at;
		}
		if (corrected) await restartClock(profile);
		else if (clock) await db.write('clock', clock);
		await db.cursors.put({ stream: page.stream, seq: Math.max(cursor, page.to) });
	});
}

async function applyBoard(profile: Profile, epoch: string, page: BoardPage, now: number): Promise<void> {
	const { db } = profile;
	await db.transaction('rw', db.boards, db.rows, db.meta, async () => {
		if (!(await isCurrent(profile, epoch))) return;
		const board = await db.boards.get(page.cohort);
		if (!board || board.generation !== page.generation) await db.rows.where('cohort').equals(page.cohort).delete();
		// Not joined to what is here, or older than it: a reply overtaken by another.
		else if (page.from > board.revision || page.to < board.revision) return;
		for (const { key, revision, body } of page.rows) {
			if (body === undefined) await db.rows.delete([page.cohort, key]);
			else await db.rows.put({ cohort: page.cohort, key, revision, body });
		}
		await db.boards.put({ cohort: page.cohort, generation: page.generation, revision: page.to, asOf: now });
	});
}
