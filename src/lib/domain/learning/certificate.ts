// A certificate for a level: what the issuer signs, how it travels in an address, and how anybody checks it without asking anyone.
// The signature is a compact JWS (RFC 7515) with EdDSA over Ed25519 (RFC 8037). The signed part holds a hash instead of a name:
// name and salt travel beside it, in the part of the address that never reaches a server.
import * as v from 'valibot';
import { fromBase64Url, sha256, toBase64Url, utf8 } from '../log/encoding.ts';
import { base64url } from '../log/event.ts';
import { level } from './names.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const DAY = 86_400_000;
/** Days since 1970 in Cambodia, as learner.ts counts them. */
const day = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200_000));
const hash = v.pipe(base64url(43), v.length(43));

export const certificateId = v.pipe(base64url(22), v.length(22));
export const nameHashSchema = hash;

/** Short names, because every letter makes the square code denser. */
const statementSchema = v.strictObject({
	/** Its number: what a revocation names. */
	i: certificateId,
	/** The programme, as it calls itself. */
	p: v.pipe(v.string(), v.maxLength(120)),
	l: level,
	/** The day it was issued. */
	d: day,
	/** The last day it holds; absent where it holds for good. */
	x: v.optional(day),
	/** `nameHash` of whoever it was given to. */
	h: hash,
	/** The address of the server that issued it. */
	o: v.pipe(v.string(), v.maxLength(200))
});
export type Statement = v.InferOutput<typeof statementSchema>;

/** What an issuer publishes: its keys, and what it has taken back as of a moment (ms since 1970). */
export const issuerSchema = v.object({
	keys: v.pipe(v.array(v.object({ kid: base64url(22), x: v.pipe(base64url(43), v.length(43)) })), v.maxLength(20)),
	revoked: v.pipe(v.array(certificateId), v.maxLength(100_000)),
	asOf: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))
});
export type Issuer = v.InferOutput<typeof issuerSchema>;

export interface Certificate {
	jws: string;
	/** 12 bytes nobody can guess, so that a hash cannot be found from a list of names. */
	salt: Bytes;
	name: string;
}

export const SALT_BYTES = 12;

/** A name as it is put on paper: composed (NFC), without signs that are invisible or turn the line around. */
export const nameOnPaper = (name: string): string =>
	name
		.normalize('NFC')
		.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** SHA-256 over salt and name. A name typed in composed or taken-apart letters is the same name. */
export async function nameHash(salt: Bytes, name: string): Promise<string> {
	const text = utf8(name.normalize('NFC'));
	const bytes = new Uint8Array(salt.length + text.length);
	bytes.set(salt);
	bytes.set(text, salt.length);
	return toBase64Url(await sha256(bytes));
}

const part = (value: unknown): string => toBase64Url(utf8(JSON.stringify(value)));

/** What is signed. */
export const signingInput = (kid: string, statement: Statement): string => `${part({ alg: 'EdDSA', kid })}.${part(statement)}`;

/** What follows `/verify#`: the signed part, a dot, salt and name. */
export function certificateFragment({ jws, salt, name }: Certificate): string {
	const text = utf8(name.normalize('NFC'));
	const bytes = new Uint8Array(SALT_BYTES + text.length);
	bytes.set(salt);
	bytes.set(text, SALT_BYTES);
	return `${jws}.${toBase64Url(bytes)}`;
}

/** One text has one spelling: base64url whose spare bits are not zero would be a second one of the same bytes. */
function bytesOf(text: string): Bytes | undefined {
	try {
		const bytes = fromBase64Url(text);
		return toBase64Url(bytes) === text ? bytes : undefined;
	} catch {
		return undefined;
	}
}

function textOf(bytes: Bytes): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** From a whole address, or only what follows its `#`. Undefined when it is not of this shape. */
export function readFragment(text: string): Certificate | undefined {
	const parts = /^(?:[^#]*#)?([\w-]+\.[\w-]+\.[\w-]+)\.([\w-]+)$/.exec(text.replace(/\s+/g, ''));
	const bytes = parts && text.length < 4000 ? bytesOf(parts[2]!) : undefined;
	const name = bytes && bytes.length > SALT_BYTES ? textOf(bytes.slice(SALT_BYTES)) : undefined;
	return name === undefined ? undefined : { jws: parts![1]!, salt: bytes!.slice(0, SALT_BYTES), name };
}

const headerSchema = v.strictObject({ alg: v.literal('EdDSA'), kid: base64url(22) });

export interface Signed {
	kid: string;
	statement: Statement;
	/** The bytes under the signature. */
	input: Bytes;
	signature: Bytes;
}

/** Takes a JWS apart without believing it. */
export function readJws(jws: string): Signed | undefined {
	const [header = '', payload = '', signature = ''] = jws.split('.');
	const json = (text: string): unknown => {
		try {
			return JSON.parse(textOf(bytesOf(text) ?? new Uint8Array()) ?? '');
		} catch {
			return undefined;
		}
	};
	const head = v.safeParse(headerSchema, json(header));
	const statement = v.safeParse(statementSchema, json(payload));
	const bytes = bytesOf(signature);
	if (!head.success || !statement.success || bytes?.length !== 64) return undefined;
	return { kid: head.output.kid, statement: statement.output, input: utf8(`${header}.${payload}`), signature: bytes };
}

/** By the browser itself, else by a library: many phones have a browser that does not know Ed25519. Undefined where neither can. */
async function isSigned(x: string, { input, signature }: Signed): Promise<boolean | undefined> {
	const bytes = bytesOf(x);
	if (bytes?.length !== 32) return false;
	try {
		const key = await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
		return await crypto.subtle.verify('Ed25519', key, signature, input);
	} catch {
		const library = await import('@noble/ed25519').catch(() => undefined);
		return library?.verifyAsync(signature, input, bytes).catch(() => false);
	}
}

export type Verdict =
	| { kind: 'valid' | 'expired' | 'taken-back'; statement: Statement; name: string; asOf: number }
	/** `o` is only what the code says of itself. */
	| { kind: 'unknown-issuer'; o: string }
	| { kind: 'changed' | 'unreadable' | 'no-list' | 'old-browser' };

/** What can be said of a code with the list this phone has. `today`: days since 1970, or undefined while the clock is plainly wrong. */
export async function checkCertificate(text: string, issuer: Issuer | undefined, today: number | undefined): Promise<Verdict> {
	const certificate = readFragment(text);
	const signed = certificate && readJws(certificate.jws);
	if (!signed) return { kind: 'unreadable' };
	if (!issuer) return { kind: 'no-list' };
	const key = issuer.keys.find(({ kid }) => kid === signed.kid);
	if (!key) return { kind: 'unknown-issuer', o: signed.statement.o };
	const good = await isSigned(key.x, signed);
	if (good === undefined) return { kind: 'old-browser' };
	const { statement } = signed;
	if (!good || (await nameHash(certificate.salt, certificate.name)) !== statement.h) return { kind: 'changed' };
	const said = { statement, name: certificate.name, asOf: issuer.asOf };
	if (issuer.revoked.includes(statement.i)) return { kind: 'taken-back', ...said };
	if (statement.x !== undefined && today !== undefined && today > statement.x) return { kind: 'expired', ...said };
	return { kind: 'valid', ...said };
}

/** `YYYY-MM-DD` of a day since 1970. */
export const isoDay = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

export const openBadge = ({ i, p, l, d, x, o }: Statement, name: string) => ({
	'@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
	id: `${o}/certificates/${i}`,
	type: ['VerifiableCredential', 'OpenBadgeCredential'],
	name: `${p}, level ${l}`,
	issuer: { id: o, type: ['Profile'], name: p },
	validFrom: `${isoDay(d)}T00:00:00+07:00`,
	...(x !== undefined && { validUntil: `${isoDay(x)}T23:59:59+07:00` }),
	credentialSubject: {
		type: ['AchievementSubject'],
		identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: name }],
		result: [{ type: ['Result'], status: 'Completed' }],
		achievement: {
			id: `${o}/levels/${l}`,
			type: ['Achievement'],
			name: `${p}, level ${l}`,
			description: `Every lesson of level ${l}, and its tests.`,
			criteria: { narrative: `Finished every lesson of level ${l} and took the test after each module.` }
		}
	}
});
