// How private text is closed, against the standards' own vectors and against every bit somebody might turn.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	cardFragment,
	identityHash,
	joinProof,
	readCardFragment,
	seatId
} from '../../../src/lib/domain/identity/codes.ts';
import {
	nameKey,
	pairSeed,
	signInKey,
	unwrapRoot,
	wrapRoot,
	writingKey
} from '../../../src/lib/domain/identity/keys.ts';
import {
	BLOCK,
	boundTo,
	derive,
	fieldName,
	hmac,
	open,
	pad,
	seal,
	unpad,
	type Bound,
	type Bytes
} from '../../../src/lib/domain/identity/seals.ts';
import { fromBase64Url, toBase64Url, utf8 } from '../../../src/lib/domain/log/encoding.ts';
import { memorySlots, readKeyFile } from '../../../src/lib/device/vault/key-file.ts';
import { Vault } from '../../../src/lib/device/vault/vault.ts';
import { idOf, seeded } from '../../people.ts';

const seed = 23;
const random = seeded(seed) as (bytes: Bytes) => Bytes;
const hex = (text: string): Bytes => Uint8Array.from(text.match(/../g) ?? [], (byte) => parseInt(byte, 16));
const toHex = (bytes: Uint8Array | ArrayBuffer) => Buffer.from(bytes as Uint8Array).toString('hex');

const key = { id: 'key', bytes: new Uint8Array(32).fill(1) as Bytes };
const bound: Bound = { id: 'id', stream: 'u:x', type: 'sealed', v: 1, device: 'd', field: 'f', base: ['a', 'b'] };
const aad = boundTo(bound, key.id);

test('any text comes back as it was', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 600 }), async (text) => {
			expect(await open(key, await seal(key, text, aad, random), aad)).toBe(text);
		}),
		{ seed, numRuns: 100 }
	);
	for (const text of ['', 'សួស្តី', '\u0000', 'x'.repeat(8000)])
		expect(await open(key, await seal(key, text, aad, random), aad)).toBe(text);
});

test('a length tells only how many blocks of 256 there are', () => {
	for (const [length, blocks] of [
		[0, 1],
		[1, 1],
		[252, 1],
		[253, 2],
		[508, 2],
		[509, 3]
	] as const) {
		const padded = pad('x'.repeat(length));
		expect(padded.length).toBe(blocks * BLOCK);
		expect(unpad(padded)).toBe('x'.repeat(length));
	}
	expect(pad('ខ'.repeat(84)).length).toBe(BLOCK);
	expect(pad('ខ'.repeat(85)).length).toBe(2 * BLOCK);
	const lies = pad('x');
	new DataView(lies.buffer).setUint32(0, 253);
	expect(() => unpad(lies)).toThrow();
});

test('the same text twice is not the same on the way', async () => {
	const [one, two] = [await seal(key, 'words', aad, random), await seal(key, 'words', aad, random)];
	expect(one.iv).not.toBe(two.iv);
	expect(one.text).not.toBe(two.text);
	expect(fromBase64Url(one.iv)).toHaveLength(12);
	expect(fromBase64Url(one.text)).toHaveLength(BLOCK + 16);
});

test('each single bit of text and IV counts', async () => {
	const sealed = await seal(key, 'words', aad, random);
	for (const part of ['text', 'iv'] as const) {
		const bytes = fromBase64Url(sealed[part]);
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const turned = bytes.slice();
			turned[bit >> 3]! ^= 1 << (bit & 7);
			await expect(open(key, { ...sealed, [part]: toBase64Url(turned) }, aad), `${part} bit ${bit}`).rejects.toThrow();
		}
		await expect(open(key, { ...sealed, [part]: toBase64Url(bytes.subarray(1)) }, aad)).rejects.toThrow();
	}
	expect(await open(key, sealed, aad)).toBe('words');
});

test.each([
	['id', { id: 'ie' }],
	['stream', { stream: 'u:y' }],
	['type', { type: 'draft' }],
	['v', { v: 2 }],
	['device', { device: 'e' }],
	['field', { field: 'g' }],
	['no field', { field: undefined }],
	['base', { base: ['a', 'c'] }],
	['order of base', { base: ['b', 'a'] }],
	['no base', { base: undefined }]
] as [string, Partial<Bound>][])('a sealed text moved to another %s opens no more', async (_, change) => {
	const sealed = await seal(key, 'words', aad, random);
	await expect(open(key, sealed, boundTo({ ...bound, ...change }, key.id))).rejects.toThrow();
});

test('another key, or the key under another id, opens nothing', async () => {
	const sealed = await seal(key, 'words', aad, random);
	for (let bit = 0; bit < 256; bit += 17) {
		const bytes = key.bytes.slice();
		bytes[bit >> 3]! ^= 1 << (bit & 7);
		await expect(open({ ...key, bytes }, sealed, aad)).rejects.toThrow();
	}
	await expect(open(key, sealed, boundTo(bound, 'other'))).rejects.toThrow();
});

test('count and time are not bound: the server may correct a time, the count is taken later', () => {
	expect(boundTo({ ...bound, n: 5, at: [1, 2] } as Bound, 'k')).toEqual(boundTo(bound, 'k'));
});

// RFC 5869, appendix A: the same WebCrypto call as `derive`, whose salt is empty and whose info has our prefix.
test.each([
	[
		'A.1',
		'0b'.repeat(22),
		'000102030405060708090a0b0c',
		'f0f1f2f3f4f5f6f7f8f9',
		'3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865'
	],
	[
		'A.2',
		Array.from({ length: 80 }, (_, i) => i.toString(16).padStart(2, '0')).join(''),
		Array.from({ length: 80 }, (_, i) => (0x60 + i).toString(16)).join(''),
		Array.from({ length: 80 }, (_, i) => (0xb0 + i).toString(16)).join(''),
		'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87'
	],
	[
		'A.3',
		'0b'.repeat(22),
		'',
		'',
		'8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'
	]
])('HKDF-SHA256 is RFC 5869 %s', async (_, ikm, salt, info, okm) => {
	const imported = await crypto.subtle.importKey('raw', hex(ikm), 'HKDF', false, ['deriveBits']);
	const params = { name: 'HKDF', hash: 'SHA-256', salt: hex(salt), info: hex(info) };
	expect(toHex(await crypto.subtle.deriveBits(params, imported, okm.length * 4))).toBe(okm);
});

test('`derive` is HKDF-SHA256 with an empty salt and our prefix, checked against Node’s own', async () => {
	const { hkdfSync } = await import('node:crypto');
	const root = random(new Uint8Array(32));
	for (const [info, bytes] of [
		['writing key', 32],
		['seat id', 16],
		['x', 42]
	] as const) {
		expect(toHex(await derive(root, info, bytes))).toBe(
			toHex(hkdfSync('sha256', root, '', `she-leads/1/${info}`, bytes))
		);
	}
});

test('HMAC-SHA256 is RFC 4231, test case 2; a field’s name is its first 12 bytes', async () => {
	const jefe = utf8('Jefe');
	const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
	expect(toHex(await hmac(jefe, 'what do ya want for nothing?'))).toBe(expected);
	expect(await fieldName(jefe, 'what do ya want for nothing?')).toBe(toBase64Url(hex(expected.slice(0, 24))));
});

test('names of fields are the same on all her phones, other for another field or woman, and say nothing', async () => {
	const [hers, others] = [await nameKey(random(new Uint8Array(32))), await nameKey(random(new Uint8Array(32)))];
	const name = await fieldName(hers, 'reflection/m03/l1/s');
	expect(name).toMatch(/^[\w-]{16}$/);
	expect(await fieldName(hers, 'reflection/m03/l1/s')).toBe(name);
	expect(await fieldName(hers, 'reflection/m03/l2/s')).not.toBe(name);
	expect(await fieldName(others, 'reflection/m03/l1/s')).not.toBe(name);
});

test('HPKE is RFC 9180 A.3 (DHKEM P-256, HKDF-SHA256, AES-128-GCM, base mode)', async () => {
	const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
	const recipient = await suite.kem.deriveKeyPair(
		hex('668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550').buffer
	);
	expect(toHex(await suite.kem.serializePublicKey(recipient.publicKey))).toBe(
		'04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0'
	);
	const enc = hex(
		'04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4'
	);
	const info = hex('4f6465206f6e2061204772656369616e2055726e');
	const opened = await suite.open(
		{ recipientKey: recipient.privateKey, enc: enc.buffer, info: info.buffer },
		hex('5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434').buffer,
		hex('436f756e742d30').buffer
	);
	expect(new TextDecoder().decode(opened)).toBe('Beauty is truth, truth beauty');
});

test('everything derived from a root or a secret is another', async () => {
	const [root, secret] = [random(new Uint8Array(32)), random(new Uint8Array(16))];
	const writing = await writingKey(root);
	const all = [
		toHex(root),
		toHex(writing.bytes),
		toHex(fromBase64Url(writing.id)),
		toHex(await nameKey(root)),
		toHex(await pairSeed(root)),
		toHex(fromBase64Url(await signInKey(secret)))
	];
	expect(new Set(all).size).toBe(all.length);
	// The id that travels is no part of the key.
	expect(toHex(writing.bytes)).not.toContain(toHex(fromBase64Url(writing.id)));
});

test('the wrapped root opens with her secret, for her, and with nothing else', async () => {
	const anna = { id: idOf('anna'), root: random(new Uint8Array(32)), secret: random(new Uint8Array(16)) };
	const wrap = await wrapRoot(anna, random);
	expect(await unwrapRoot(anna.id, anna.secret, wrap)).toBe(toBase64Url(anna.root));
	await expect(unwrapRoot(idOf('rina'), anna.secret, wrap)).rejects.toThrow();
	await expect(unwrapRoot(anna.id, random(new Uint8Array(16)), wrap)).rejects.toThrow();
	expect(JSON.stringify(wrap)).not.toContain(toBase64Url(anna.root));
});

test('a card’s fragment comes back as the card, and nothing else is one', async () => {
	const card = { seatSecret: random(new Uint8Array(16)), identityHash: await identityHash(random(new Uint8Array(65))) };
	const fragment = cardFragment(card);
	expect(fragment).toMatch(/^[\w-]{22}\.[\w-]{22}$/);
	expect(readCardFragment(fragment)).toEqual(card);
	expect(readCardFragment(`#${fragment}`)).toEqual(card);
	for (const wrong of [
		'',
		'#',
		fragment.slice(1),
		`${fragment}x`,
		fragment.replace('.', '-'),
		`${fragment}.${fragment}`,
		` ${fragment}`,
		'##' + fragment
	]) {
		expect(readCardFragment(wrong), wrong).toBeUndefined();
	}
	expect(await seatId(card.seatSecret)).not.toBe(toBase64Url(card.seatSecret));
});

test('a proof is for one secret, woman, group and key', async () => {
	const secret = random(new Uint8Array(16));
	const proof = await joinProof(secret, 'anna', 'group', 'key');
	expect(await joinProof(secret, 'anna', 'group', 'key')).toBe(proof);
	const others = [
		await joinProof(random(new Uint8Array(16)), 'anna', 'group', 'key'),
		await joinProof(secret, 'rina', 'group', 'key'),
		await joinProof(secret, 'anna', 'other', 'key'),
		await joinProof(secret, 'anna', 'group', 'kez')
	];
	expect(others).not.toContain(proof);
});

// Made once; what is on somebody's phone today must open for ever. Never make these anew: add others beside them.
const fixture = JSON.parse(readFileSync(new URL('../../fixtures/sealed-2026-11.json', import.meta.url), 'utf8')) as {
	keyFileGzip: string;
	database: string;
	person: string;
	event: Bound & { sealed: { key: string; iv: string; text: string } };
	fieldName: string;
	field: string;
	says: string;
	publicKey: string;
	signIn: string;
	cohort: { id: string; kept: { to: string; enc: string; text: string }; name: string };
};

test('a key file of November 2026 always opens, and so does what was sealed with it', async () => {
	const slots = memorySlots();
	slots.bytes = new Uint8Array(gunzipSync(Buffer.from(fixture.keyFileGzip, 'base64')));
	slots.write = () => Promise.reject(new Error('read only'));
	expect((await readKeyFile(slots)).content.profiles.map(({ db, person }) => ({ db, person }))).toEqual([
		{ db: fixture.database, person: fixture.person }
	]);
	const vault = new Vault(slots, seeded(1));
	expect(await vault.use(fixture.person)).toBe(true);
	expect(await vault.open(fixture.event, fixture.event.sealed)).toBe(fixture.says);
	expect(await vault.fieldName(fixture.fieldName)).toBe(fixture.field);
	expect(await vault.publicKey()).toBe(fixture.publicKey);
	expect((await vault.signIn()).signIn).toBe(fixture.signIn);
	expect(await vault.loadCohort(fixture.cohort.id, fixture.cohort.kept, 'facilitator')).toBe(fixture.cohort.name);
});
