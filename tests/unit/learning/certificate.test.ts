// What a certificate says, and that nothing of it can be changed unseen.
import { createPrivateKey, sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
	certificateFragment,
	checkCertificate,
	isoDay,
	nameHash,
	nameOnPaper,
	openBadge,
	readFragment,
	SALT_BYTES,
	signingInput,
	type Issuer,
	type Statement
} from '../../../src/lib/domain/learning/certificate.ts';
import { makeIssuerKey } from '../../../src/lib/server/ledger.ts';

const seed = 20261124;
const key = makeIssuerKey();
const salt = new Uint8Array(SALT_BYTES).fill(3);
const NAME = 'ស្រីនាង ចាន់ធី';
const id = 'i'.repeat(22);
const issuer: Issuer = { keys: [{ kid: key.kid, x: key.x }], revoked: [], asOf: Date.UTC(2026, 10, 24) };
const DAY = 20_781;

async function issue(change: Partial<Statement> = {}, { name = NAME, by = key } = {}): Promise<string> {
	const statement = { i: id, p: 'She Leads', l: 1, d: DAY, h: await nameHash(salt, name), o: 'https://learn.example.org', ...change };
	const input = signingInput(by.kid, statement);
	const privateKey = createPrivateKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: by.x, d: by.d } });
	return certificateFragment({ jws: `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`, salt, name });
}
const kindOf = async (text: string, list: Issuer | undefined = issuer, today: number | undefined = DAY) => (await checkCertificate(text, list, today)).kind;

test('what was signed is valid, as its fragment, with its #, as a whole address, or broken over lines', async () => {
	const fragment = await issue();
	for (const text of [fragment, `#${fragment}`, `https://learn.example.org/verify#${fragment}`, ` ${fragment.slice(0, 80)}\n${fragment.slice(80)} `]) {
		expect(await checkCertificate(text, issuer, DAY)).toMatchObject({ kind: 'valid', name: NAME, asOf: issuer.asOf, statement: { i: id, l: 1, d: DAY, p: 'She Leads' } });
	}
	expect(isoDay(DAY)).toBe('2026-11-24');
});

test('it fits a square code that a phone can read: at most 500 letters with the longest Khmer name', async () => {
	expect((await issue({}, { name: NAME })).length).toBeLessThan(450);
	expect((await issue({}, { name: 'ក្ល'.repeat(15) })).length).toBeLessThan(620);
});

test('any other letter anywhere, one left out or one put in: not valid', async () => {
	const fragment = await issue();
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
	await fc.assert(
		fc.asyncProperty(fc.nat(fragment.length - 1), fc.constantFrom(...letters), fc.constantFrom('change', 'drop', 'add'), async (at, letter, how) => {
			fc.pre(how !== 'change' || fragment[at] !== letter);
			const changed = fragment.slice(0, at) + (how === 'drop' ? '' : letter) + fragment.slice(how === 'add' ? at : at + 1);
			fc.pre(changed !== fragment);
			expect(['changed', 'unreadable', 'unknown-issuer']).toContain(await kindOf(changed));
		}),
		{ seed, numRuns: 1500 }
	);
});

test('the last letter of each part has one spelling only', async () => {
	// 64 bytes are 86 letters whose last has four spare bits: another letter there would be the same signature.
	const fragment = await issue();
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
	const parts = fragment.split('.');
	for (const [i, part] of parts.entries()) {
		for (const letter of letters) {
			if (letter === part.at(-1)) continue;
			const other = parts.with(i, part.slice(0, -1) + letter).join('.');
			expect(await kindOf(other), `${i} ${letter}`).not.toBe('valid');
		}
	}
});

test("another's name, level, day or number under a good signature: changed", async () => {
	const fragment = await issue();
	const { jws } = readFragment(fragment)!;
	expect(await kindOf(certificateFragment({ jws, salt, name: 'Another' }))).toBe('changed');
	expect(await kindOf(certificateFragment({ jws, salt: new Uint8Array(SALT_BYTES).fill(4), name: NAME }))).toBe('changed');
	const [header, payload, signature] = jws.split('.');
	const statement = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as Statement;
	for (const change of [{ l: 2 }, { d: DAY - 1 }, { i: 'j'.repeat(22) }, { p: 'Another' }, { x: DAY + 9 }]) {
		const forged = `${header}.${Buffer.from(JSON.stringify({ ...statement, ...change })).toString('base64url')}.${signature}`;
		expect(await kindOf(certificateFragment({ jws: forged, salt, name: NAME }))).toBe('changed');
	}
	// A stranger's key under our key's name.
	expect(await kindOf(await issue({}, { by: { ...makeIssuerKey(), kid: key.kid } }))).toBe('changed');
});

test('no other algorithm is taken', async () => {
	const { jws } = readFragment(await issue())!;
	for (const header of [{ alg: 'none', kid: key.kid }, { alg: 'HS256', kid: key.kid }, { alg: 'EdDSA' }, { alg: 'EdDSA', kid: key.kid, jwk: {} }]) {
		const forged = [Buffer.from(JSON.stringify(header)).toString('base64url'), ...jws.split('.').slice(1)].join('.');
		expect(await kindOf(certificateFragment({ jws: forged, salt, name: NAME }))).toBe('unreadable');
	}
});

test('taken back, run out, of an unknown issuer, without a list', async () => {
	const fragment = await issue();
	expect(await kindOf(fragment, { ...issuer, revoked: [id] })).toBe('taken-back');
	expect(await kindOf(fragment, { ...issuer, keys: [] })).toBe('unknown-issuer');
	expect(await kindOf(await issue({}, { by: makeIssuerKey() }))).toBe('unknown-issuer');
	expect((await checkCertificate(fragment, undefined, DAY)).kind).toBe('no-list');
	const ends = await issue({ x: DAY + 1 });
	expect(await kindOf(ends, issuer, DAY + 1)).toBe('valid');
	expect(await kindOf(ends, issuer, DAY + 2)).toBe('expired');
	// A clock that is plainly wrong ends nothing.
	expect((await checkCertificate(ends, issuer, undefined)).kind).toBe('valid');
	// What is taken back is not merely old.
	expect(await kindOf(ends, { ...issuer, revoked: [id] }, DAY + 2)).toBe('taken-back');
});

test('whatever is pasted gets an answer, never a fault', async () => {
	const pieces = fc.constantFrom('.', '#', 'https://', 'eyJhbGciOiJFZERTQSJ9', '\ud800', ' ', '%', 'ក');
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.oneof(pieces, fc.base64String()), { maxLength: 12 }).map((all) => all.join(''))), async (text) => {
			expect(await kindOf(text)).toBe('unreadable');
		}),
		{ seed, numRuns: 500 }
	);
	expect(await kindOf('x'.repeat(1_000_000))).toBe('unreadable');
});

test('a name is the same however its letters were put together', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.constantFrom(NAME, 'ឱ្យ សុភា', 'Chị Nguyễn Ánh', 'ក\u17d2\u17a2\u17b6\u17c6'), fc.string({ unit: 'grapheme', minLength: 1 })), async (name) => {
			expect(await nameHash(salt, name.normalize('NFD'))).toBe(await nameHash(salt, name.normalize('NFC')));
			const fragment = await issue({}, { name: name.normalize('NFD') });
			expect(await checkCertificate(fragment, issuer, DAY)).toMatchObject({ kind: 'valid', name: name.normalize('NFC') });
		}),
		{ seed, numRuns: 200 }
	);
});

test('a name on paper has no hidden signs, and keeps what Khmer needs', () => {
	expect(nameOnPaper('  Sok\u202e Chan\n thy ')).toBe('Sok Chan thy');
	expect(nameOnPaper('ស្រី\u200bនាង')).toBe('ស្រី\u200bនាង');
	expect(nameOnPaper('\u0007 \u2066 ')).toBe('');
});

test('the same statement as an Open Badge', async () => {
	const statement = JSON.parse(Buffer.from(readFragment(await issue({ x: DAY + 365 }))!.jws.split('.')[1]!, 'base64url').toString()) as Statement;
	expect(openBadge(statement, NAME)).toMatchObject({
		type: ['VerifiableCredential', 'OpenBadgeCredential'],
		issuer: { id: 'https://learn.example.org', type: ['Profile'], name: 'She Leads' },
		validFrom: '2026-11-24T00:00:00+07:00',
		validUntil: '2027-11-24T23:59:59+07:00',
		credentialSubject: {
			identifier: [{ type: 'IdentityObject', hashed: false, identityHash: NAME }],
			result: [{ status: 'Completed' }],
			achievement: { type: ['Achievement'], criteria: { narrative: expect.any(String) } }
		}
	});
	expect(openBadge({ ...statement, x: undefined }, NAME)).not.toHaveProperty('validUntil');
});

test('a browser without Ed25519 tells right from changed by the library, the same as one that has it', async () => {
	const fragment = await issue();
	const other = await issue({}, { by: { ...makeIssuerKey(), kid: key.kid } });
	const verify = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Ed25519', 'NotSupportedError'));
	expect(await kindOf(fragment)).toBe('valid');
	expect(await kindOf(other)).toBe('changed');
	expect(verify).toHaveBeenCalled();
	verify.mockRestore();
	expect(await kindOf(fragment)).toBe('valid');
	expect(await kindOf(other)).toBe('changed');
});
