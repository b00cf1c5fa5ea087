// The append-only log: events as rows, numbered per stream.
import type { Event, ServedEvent } from '../domain/log/event.ts';
import { PAGE_BYTES, PAGE_EVENTS, type Page } from '../domain/log/exchange.ts';
import type { Stamp } from '../domain/log/clock.ts';
import type { Tables, Tx } from './database.ts';

/**
 * Takes the stream's row lock: the first statement of every append, because it locks on SQLite and PostgreSQL alike.
 * Sequence numbers are taken under it, so they are visible in order and have no gaps.
 */
export async function lockStream(tx: Tx, id: string): Promise<{ head: number; last: Stamp | undefined }> {
	const row = await tx
		.insertInto('stream')
		.values({ id, head: 0, at_ms: 0, at_counter: 0 })
		.onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ head: eb.ref('stream.head') })))
		.returning(['head', 'at_ms', 'at_counter'])
		.executeTakeFirstOrThrow();
	return { head: Number(row.head), last: Number(row.head) ? [Number(row.at_ms), row.at_counter] : undefined };
}

export interface Placed {
	event: Event;
	by: string;
	seq: number;
	at: Stamp;
	hash: string;
	receipt: string;
}

const text = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

export function toRow({ event, by, seq, at, hash, receipt }: Placed): Tables['event'] {
	const corrected = at[0] !== event.at[0] || at[1] !== event.at[1];
	return {
		stream: event.stream,
		seq,
		id: event.id,
		by,
		device: event.device,
		n: event.n,
		type: event.type,
		v: event.v,
		at_ms: at[0],
		at_counter: at[1],
		said_ms: corrected ? event.at[0] : null,
		said_counter: corrected ? event.at[1] : null,
		base: text(event.base),
		field: event.field ?? null,
		body: text(event.body),
		sealed: text(event.sealed),
		hash,
		receipt
	};
}

export function fromRow(row: Tables['event']): ServedEvent {
	return {
		id: row.id,
		stream: row.stream,
		type: row.type,
		v: row.v,
		device: row.device,
		n: Number(row.n),
		at: [Number(row.at_ms), row.at_counter],
		...(row.base && { base: JSON.parse(row.base) }),
		...(row.field !== null && { field: row.field }),
		...(row.body && { body: JSON.parse(row.body) }),
		...(row.sealed && { sealed: JSON.parse(row.sealed) }),
		by: row.by,
		seq: Number(row.seq),
		receipt: row.receipt,
		...(row.said_ms !== null && { said: [Number(row.said_ms), row.said_counter ?? 0] as Stamp })
	};
}

/** What comes after `from`, at most one page of it. */
export async function pageOf(tx: Tx, stream: string, from: number, head: number): Promise<Page> {
	const rows = await tx
		.selectFrom('event')
		.selectAll()
		.where('stream', '=', stream)
		.where('seq', '>', from)
		.where('seq', '<=', head)
		.orderBy('seq')
		.limit(PAGE_EVENTS)
		.execute();
	const events: ServedEvent[] = [];
	let bytes = 0;
	for (const row of rows) {
		bytes += (row.body?.length ?? 0) + (row.sealed?.length ?? 0) + 300;
		if (events.length > 0 && bytes > PAGE_BYTES) break;
		events.push(fromRow(row));
	}
	const to = events.at(-1)?.seq ?? head;
	return { stream, from, to, more: to < head, events };
}

