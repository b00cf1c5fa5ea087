// The envelope of every event, as made on a device and as served.
import * as v from 'valibot';
import { sha256, toBase64Url, utf8 } from './encoding.ts';
import type { Stamp } from './clock.ts';

/** Streams are the unit of permission: `u:` a person's own, `p:` a plan's, `c:` a cohort's. */
export const streamId = v.pipe(v.string(), v.regex(/^[upc]:[\w-]{22}$/));
const eventId = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const stamp = v.tuple([
	v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
	v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535))
]);
export const base64url = (max: number) => v.pipe(v.string(), v.maxLength(max), v.regex(/^[\w-]+$/));

/** Text under a symmetric key (AES-256-GCM), named by a random key id. */
export const keySealed = v.strictObject({ key: base64url(22), iv: base64url(16), text: base64url(65_536) });
/** Text to a public key: HPKE (RFC 9180), base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
export const hpkeSealed = v.strictObject({ to: base64url(88), enc: base64url(88), text: base64url(65_536) });
export type KeySealed = v.InferOutput<typeof keySealed>;
export type HpkeSealed = v.InferOutput<typeof hpkeSealed>;

export const eventSchema = v.strictObject({
	id: eventId,
	stream: streamId,
	type: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/)),
	v: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
	device: base64url(22),
	/** Counts this device's events: shows gaps, never tells two events apart. */
	n: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
	at: stamp,
	base: v.optional(v.pipe(v.array(eventId), v.maxLength(64))),
	field: v.optional(v.pipe(v.string(), v.maxLength(120))),
	body: v.optional(v.record(v.string(), v.unknown())),
	sealed: v.optional(v.union([keySealed, hpkeSealed]))
});

export interface Event<Body = Record<string, unknown>> {
	id: string;
	stream: string;
	type: string;
	v: number;
	device: string;
	n: number;
	at: Stamp;
	base?: string[];
	field?: string;
	body?: Body;
	sealed?: KeySealed | HpkeSealed;
}

/** What the server adds: who (from the token, never from the sender), where in the stream, and proof that it took it. */
export interface ServedEvent<Body = Record<string, unknown>> extends Event<Body> {
	by: string;
	seq: number;
	receipt: string;
	/** The `at` its maker gave, when the server corrected it. */
	said?: Stamp;
}

/** 32 KiB: the most one event may weigh as JSON. */
export const EVENT_LIMIT = 32_768;

/** The same bytes for the same event wherever it is; what receipts and "already taken with other content" compare. */
export function canonical(event: Event): string {
	const { id, stream, type, v: version, device, n, at, base, field, body, sealed } = event;
	return JSON.stringify([id, stream, type, version, device, n, at, base ?? null, field ?? null, sorted(body), sorted(sealed)]);
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== 'object') return value ?? null;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, item]) => item !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, item]) => [key, sorted(item)])
	);
}

export async function contentHash(event: Event): Promise<string> {
	return toBase64Url(await sha256(utf8(canonical(event))));
}
