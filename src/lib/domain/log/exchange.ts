// The one round trip between a phone and the server: shapes and limits both ends agree on.
import * as v from 'valibot';
import { utf8 } from './encoding.ts';
import type { Event, ServedEvent } from './event.ts';
import type { Stamp } from './clock.ts';

export const PROTOCOL = 1;
/** A request carries at most this many events and bytes; a page of news likewise. */
export const BATCH_EVENTS = 200;
export const BATCH_BYTES = 256 * 1024;
export const PAGE_EVENTS = 200;
export const PAGE_BYTES = 128 * 1024;
/** The most a request may weigh, and the most a compressed one may inflate to. */
export const BODY_LIMIT = 1024 * 1024;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/** Events stay unknown here: each is judged on its own, so that a bad one never costs a good one its place. */
export const requestSchema = v.strictObject({
	protocol: v.literal(PROTOCOL),
	version: v.pipe(v.string(), v.maxLength(40)),
	epoch: v.optional(v.pipe(v.string(), v.maxLength(60))),
	/** The highest version of each event type the phone can fold. */
	types: v.optional(v.record(v.string(), count)),
	events: v.pipe(v.array(v.unknown()), v.maxLength(BATCH_EVENTS)),
	cursors: v.optional(v.record(v.pipe(v.string(), v.maxLength(40)), count)),
	boards: v.optional(v.record(v.pipe(v.string(), v.maxLength(40)), v.strictObject({ generation: count, revision: count })))
});
export type Request = Omit<v.InferOutput<typeof requestSchema>, 'events'> & { events: (Event | unknown)[] };

/** Why the server put an event aside. Each has words in locales/*\/problems.json. */
export const refusals = [
	'malformed',
	'too-large',
	'bad-body',
	'not-allowed',
	'needs-session',
	'id-taken',
	'seat-unknown',
	'seat-taken',
	'seat-expired',
	'not-asked'
] as const;
export type Refusal = (typeof refusals)[number];

/** One answer for each event, in the order they were sent. */
export type Result = { id: string; seq: number; at: Stamp; receipt: string } | { id: string; refused: Refusal };

export interface Page {
	stream: string;
	/** The page holds what comes after `from` up to `to`; a phone applies it only when its cursor is at least `from`. */
	from: number;
	to: number;
	more: boolean;
	events: ServedEvent[];
}

export interface BoardPage {
	cohort: string;
	generation: number;
	from: number;
	to: number;
	more: boolean;
	/** A row that is gone has no body. */
	rows: { key: string; revision: number; body?: unknown }[];
}

export interface Reply {
	epoch: string;
	/** The server's clock, ms since 1970. */
	now: number;
	results: Result[];
	pages: Page[];
	boards: BoardPage[];
	snapshots: { stream: string; seq: number; url: string }[];
	/** The last sequence of every stream the reader may read. */
	heads: Record<string, number>;
	/** Up to where a backup has each stream; nothing is pruned on the phone beyond it. */
	durable: Record<string, number>;
	/** The oldest app version that can fold everything; older ones still upload. */
	minimum: string;
	/** Seconds to wait before the next exchange. */
	retryAfter?: number;
}

/** `12.k3jf…`: a restore raises the number. Lower epochs are old news from a cache or a twin and are ignored. */
export function epochNumber(epoch: string | undefined): number {
	return Number(/^(\d+)\./.exec(epoch ?? '')?.[1] ?? 0);
}

/** As many events as fit one request, in the order given. */
export function batch<T extends Event>(events: T[]): T[] {
	const chosen: T[] = [];
	let bytes = 0;
	for (const event of events) {
		bytes += utf8(JSON.stringify(event)).length;
		if (chosen.length === BATCH_EVENTS || (chosen.length > 0 && bytes > BATCH_BYTES)) break;
		chosen.push(event);
	}
	return chosen;
}
