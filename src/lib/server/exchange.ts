// The server's side of the exchange: take what the phone brings, give what it lacks.
//
// Invariants, beside those of append.ts:
// 4. A refused event is kept too (≤ 32 KiB each, 5 MiB a device, 90 days), so that nobody's work is only on one phone.
// 7. `epoch` names this life of the server; a phone that knows another re-offers what it holds.
import * as v from 'valibot';
import { womanKey } from '../domain/cohort/board.ts';
import { eventType } from '../domain/log/event-types.ts';
import { EVENT_LIMIT, eventSchema, type Event } from '../domain/log/event.ts';
import { utf8 } from '../domain/log/encoding.ts';
import { requestSchema, type BoardPage, type Page, type Refusal, type Reply, type Request, type Result } from '../domain/log/exchange.ts';
import { facilitatedCohorts, readableStreams, type Actor } from './access.ts';
import { append } from './append.ts';
import { boardPage, putRows, readWoman } from './board-rows.ts';
import { pageOf } from './log.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
/** "Last heard from" is not finer than this: it would cost a write an exchange and tell nobody more. */
const HEARD_EVERY = 10 * MINUTE;
const REFUSED_DAYS = 90;
const REFUSED_BYTES = 5 * 1024 * 1024;

/** Undefined when the request as a whole cannot be read. */
export function parseRequest(body: unknown): Request | undefined {
	const parsed = v.safeParse(requestSchema, body);
	return parsed.success ? parsed.output : undefined;
}

export async function exchange(world: World, actor: Actor, request: Request): Promise<Reply> {
	const results = await take(world, actor, request.events);
	await hear(world, actor);
	// A worker brings and does not ask: without cursors nothing of anybody's is read out.
	const reading = actor.rights === 'session' && request.cursors !== undefined;
	return {
		epoch: world.epoch,
		now: world.now(),
		results,
		...(reading ? await give(world, actor, request) : { pages: [], boards: [], heads: {} }),
		snapshots: [],
		// 0 until a backup has run; then nothing is pruned on any phone.
		durable: {},
		minimum: '0.1.0'
	};
}

async function take(world: World, actor: Actor, events: unknown[]): Promise<Result[]> {
	const results: Result[] = Array.from({ length: events.length });
	const byStream = new Map<string, { event: Event; index: number }[]>();
	for (const [index, raw] of events.entries()) {
		if (isDeep(raw)) {
			results[index] = { id: idOf(raw), refused: 'malformed' };
			continue;
		}
		const size = utf8(JSON.stringify(raw) ?? '').length;
		const parsed = v.safeParse(eventSchema, raw);
		if (size > EVENT_LIMIT || !parsed.success) {
			results[index] = { id: idOf(raw), refused: size > EVENT_LIMIT ? 'too-large' : 'malformed' };
			continue;
		}
		const { stream } = parsed.output;
		byStream.set(stream, [...(byStream.get(stream) ?? []), { event: parsed.output as Event, index }]);
	}
	for (const [stream, entries] of byStream) {
		const answers = await append(world, actor, stream, entries.map(({ event }) => event));
		for (const [i, { index }] of entries.entries()) results[index] = answers[i]!;
	}
	await keepRefused(world, actor, events, results);
	return results;
}

/** No event of ours nests so far; a parser that calls itself would run out of stack on one that does. */
const DEEPEST = 32;

function isDeep(raw: unknown): boolean {
	let level = [raw];
	for (let depth = 0; depth <= DEEPEST; depth++) {
		level = level.flatMap((value) => (typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : []));
		if (!level.length) return false;
	}
	return true;
}

const idOf = (raw: unknown): string => {
	const id = typeof raw === 'object' && raw !== null ? (raw as { id?: unknown }).id : undefined;
	return typeof id === 'string' ? id.slice(0, 60) : '';
};

/** From someone who may not write there only the id and the reason are kept; what only waits for a session is not kept at all. */
async function keepRefused(world: World, actor: Actor, events: unknown[], results: Result[]): Promise<void> {
	const refused = results.flatMap((result, index) => ('refused' in result && result.id && result.refused !== 'needs-session' ? [{ ...result, raw: events[index] }] : []));
	if (!refused.length) return;
	const now = world.now();
	await world.db.transaction().execute(async (tx) => {
		await tx.deleteFrom('refused').where('at', '<', now - REFUSED_DAYS * 24 * 60 * MINUTE).execute();
		const { used } = await tx
			.selectFrom('refused')
			.select((eb) => eb.fn.coalesce(eb.fn.sum<number>('bytes'), eb.lit(0)).as('used'))
			.where('device', '=', actor.device)
			.executeTakeFirstOrThrow();
		let left = REFUSED_BYTES - Number(used);
		for (const { id, refused: code, raw } of refused) {
			const json = isDeep(raw) ? '' : JSON.stringify(raw);
			const bytes = utf8(json).length;
			const keep = json && !withoutContent.has(code) && !isPrivate(raw) && bytes <= EVENT_LIMIT && bytes <= left;
			if (keep) left -= bytes;
			const row = { device: actor.device, id, code, event: keep ? json : null, bytes: keep ? bytes : 0, at: now };
			await tx
				.insertInto('refused')
				.values(row)
				.onConflict((conflict) => conflict.columns(['device', 'id']).doUpdateSet({ code, at: now }))
				.execute();
		}
	});
}

/** Her words in plain text, by mistake: kept on her phone only. */
function isPrivate(raw: unknown): boolean {
	const { type, v: version } = raw as { type?: unknown; v?: unknown };
	return eventType(String(type), Number(version))?.sealed === true;
}

const withoutContent = new Set<Refusal>(['not-allowed', 'id-taken']);

/** Notes that a phone of hers reached the server; facilitators see it as "last heard from". */
async function hear(world: World, actor: Actor): Promise<void> {
	const now = world.now();
	const person = await world.db.selectFrom('person').select('heard').where('id', '=', actor.person).executeTakeFirst();
	if (!person || now - Number(person.heard) < HEARD_EVERY) return;
	await world.db.transaction().execute(async (tx) => {
		await tx.updateTable('person').set({ heard: now }).where('id', '=', actor.person).execute();
		const cohorts = await tx.selectFrom('member').select('cohort').where('person', '=', actor.person).where('state', 'in', ['pending', 'active']).execute();
		for (const { cohort } of cohorts) {
			const row = await readWoman(tx, cohort, actor.person);
			if (row) await putRows(tx, cohort, [[womanKey(actor.person), { ...row, heard: now }]]);
		}
	});
}

/** News after the phone's cursors, one page a stream and board; heads tell it of streams it does not know yet. */
async function give(world: World, actor: Actor, request: Request): Promise<{ pages: Page[]; boards: BoardPage[]; heads: Record<string, number> }> {
	return world.db.transaction().execute(async (tx) => {
		const streams = await readableStreams(tx, actor);
		const rows = await tx.selectFrom('stream').select(['id', 'head']).where('id', 'in', streams).execute();
		const heads = Object.fromEntries(streams.map((stream) => [stream, Number(rows.find(({ id }) => id === stream)?.head ?? 0)]));
		const pages: Page[] = [];
		for (const stream of streams) {
			const from = Math.min(request.cursors?.[stream] ?? 0, heads[stream]!);
			if (from < heads[stream]!) pages.push(await pageOf(tx, stream, from, heads[stream]!));
		}
		const boards: BoardPage[] = [];
		for (const cohort of request.boards ? await facilitatedCohorts(tx, actor) : []) {
			const page = await boardPage(tx, cohort, request.boards?.[cohort]);
			if (page) boards.push(page);
		}
		return { pages, boards, heads };
	});
}
