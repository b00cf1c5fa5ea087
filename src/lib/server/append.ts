// Puts a phone's events into one stream: one transaction, one answer for each event.
//
//   lock the stream → drop known ids → judge → number → insert → board rows → commit → answer
//
// Invariants:
// 4. The server answers per event; one bad event never blocks the rest.
// 5. It never refuses for a clock, an unknown type or a replaced module; a time too far ahead is corrected and returned.
// 6. Sequence numbers are per stream, taken under the stream row's lock, visible in order.
// 8. Sending twice is harmless; an id already taken with other content is refused, never acknowledged.
import * as v from 'valibot';
import { womanKey } from '../domain/cohort/board.ts';
import { effective } from '../domain/log/clock.ts';
import { eventType } from '../domain/log/event-types.ts';
import { contentHash, type Event } from '../domain/log/event.ts';
import type { Refusal, Result } from '../domain/log/exchange.ts';
import { mayAppend, type Actor } from './access.ts';
import { buildWoman, putRows } from './board-rows.ts';
import { fromRow, lockStream, toRow, type Placed } from './log.ts';
import { project } from './read-models.ts';
import { applyRights } from './rights.ts';
import { receipt, type World } from './world.ts';

export async function append(world: World, actor: Actor, stream: string, events: Event[]): Promise<Result[]> {
	const hashes = await Promise.all(events.map(contentHash));
	return world.db.transaction().execute(async (tx) => {
		let { head, last } = await lockStream(tx, stream);
		const known = new Map(
			(
				await tx
					.selectFrom('event')
					.selectAll()
					.where('stream', '=', stream)
					.where('id', 'in', events.map(({ id }) => id))
					.execute()
			).map((row) => [row.id, toAnswer(row)])
		);
		const results: Result[] = [];
		const placed: Placed[] = [];
		const boards = new Map<string, { cohort: string; person: string }>();
		for (const [index, event] of events.entries()) {
			const hash = hashes[index]!;
			const before = known.get(event.id);
			if (before) {
				results.push(before.hash === hash && before.by === actor.person ? before.result : { id: event.id, refused: 'id-taken' });
				continue;
			}
			const at = effective(event.at, world.now(), last);
			const refused = await judge(tx, event) ?? (await applyEffects(event, at[0]));
			if (refused) {
				results.push({ id: event.id, refused });
				continue;
			}
			if (!last || at[0] > last[0] || (at[0] === last[0] && at[1] > last[1])) last = at;
			const seq = ++head;
			const proof = receipt(world, stream, event.id, actor.person, at, hash);
			placed.push({ event, by: actor.person, seq, at, hash, receipt: proof });
			const result: Result = { id: event.id, seq, at, receipt: proof };
			known.set(event.id, { hash, by: actor.person, result });
			results.push(result);
		}
		if (placed.length) {
			const rows = placed.map(toRow);
			await tx.insertInto('event').values(rows).execute();
			await tx
				.updateTable('stream')
				.set({ head, at_ms: last![0], at_counter: last![1] })
				.where('id', '=', stream)
				.execute();
			await project(tx, stream, rows.map(fromRow));
			for (const { cohort, person } of boards.values()) {
				await putRows(tx, cohort, [[womanKey(person), await buildWoman(tx, cohort, person)]]);
			}
		}
		return results;

		async function judge(tx: Parameters<typeof mayAppend>[0], event: Event): Promise<Refusal | undefined> {
			const refusal = await mayAppend(tx, actor, stream, event.type, event.v);
			if (refusal) return refusal;
			const declared = eventType(event.type, event.v);
			// A private type in plain text is a mistake of its sender's, and is not kept.
			if (declared && (declared.sealed || event.sealed || !v.is(declared.body, event.body))) return 'bad-body';
			if (event.type === 'sealed' && !event.sealed) return 'bad-body';
			return undefined;
		}

		async function applyEffects(event: Event, ms: number): Promise<Refusal | undefined> {
			// A version nobody here knows is only kept: its body was not judged, and it may not do what the known one needs a session for.
			if (!eventType(event.type, event.v)) return undefined;
			const { refusal, board } = await applyRights(tx, actor, event.type, { stream, seq: head + 1, ms }, event.body);
			if (board) boards.set(`${board.cohort}/${board.person}`, board);
			return refusal;
		}
	});
}

function toAnswer(row: Parameters<typeof fromRow>[0]): { hash: string; by: string; result: Result } {
	const { id, seq, at, receipt } = fromRow(row);
	return { hash: row.hash, by: row.by, result: { id, seq, at, receipt } };
}
