// Who signs certificates and what was taken back, as this phone last heard it: kept, so that a code can be checked without a network.
import * as v from 'valibot';
import { issuerSchema, type Issuer } from '../domain/learning/certificate.ts';

const KEY = 'issuer';
const PATIENCE = 10_000;

/** Undefined on a phone that never heard it, or that may keep nothing. */
export function heldIssuer(): Issuer | undefined {
	try {
		const read = v.safeParse(issuerSchema, JSON.parse(localStorage.getItem(KEY) ?? 'null'));
		return read.success ? read.output : undefined;
	} catch {
		return undefined;
	}
}

/** The newest list there is: the server's where it answers, else the one kept. An older one never takes the place of a newer. */
export async function freshIssuer(fetch: typeof globalThis.fetch = (...args) => globalThis.fetch(...args)): Promise<Issuer | undefined> {
	const held = heldIssuer();
	let heard: Issuer;
	try {
		const response = await fetch('/api/issuer', { credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout?.(PATIENCE) });
		if (!response.ok) return held;
		heard = v.parse(issuerSchema, await response.json());
	} catch {
		return held;
	}
	if (held && held.asOf > heard.asOf) return held;
	try {
		localStorage.setItem(KEY, JSON.stringify(heard));
	} catch {
		// A full or forbidden storage: it holds for this visit only.
	}
	return heard;
}
