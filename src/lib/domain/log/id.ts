import { toBase64Url } from './encoding.ts';

/** Fills an array with random bytes: `crypto.getRandomValues`, or the simulation's seeded one. */
export type Random = <T extends Uint8Array>(bytes: T) => T;

/** A version 7 UUID (RFC 9562 §5.7): 48 bits of ms since 1970, then random. The only idempotency key an event has. */
export function uuidv7(now: number, random: Random): string {
	const bytes = random(new Uint8Array(16));
	let ms = Math.max(0, Math.floor(now));
	for (let i = 5; i >= 0; i--) {
		bytes[i] = ms % 256;
		ms = Math.floor(ms / 256);
	}
	bytes[6] = 0x70 | (bytes[6]! & 0x0f);
	bytes[8] = 0x80 | (bytes[8]! & 0x3f);
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** 128 random bits as 22 base64url characters: persons, devices, visits, tries, cohorts, seats. */
export function randomId(random: Random): string {
	return toBase64Url(random(new Uint8Array(16)));
}
