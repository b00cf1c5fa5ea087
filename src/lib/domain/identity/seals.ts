// How private text is closed: what it is bound to and how its length is hidden. The ciphers themselves are WebCrypto and HPKE.
import { fromBase64Url, toBase64Url, utf8 } from '../log/encoding.ts';
import type { KeySealed } from '../log/event.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What a sealed event is bound to. Not `n` (taken inside the transaction) and not `at` (the server may correct it). */
export interface Bound {
	id: string;
	stream: string;
	type: string;
	v: number;
	device: string;
	field?: string;
	base?: string[];
}

/** Additional authenticated data: moving a sealed text to another place makes it unreadable. */
export function boundTo(bound: Bound, key: string): Bytes {
	const { id, stream, type, v, device, field = '', base = [] } = bound;
	return utf8([id, stream, type, v, device, field, base.join(','), key].join('|'));
}

/** Lengths are multiples of this, so that a size tells little. */
export const BLOCK = 256;

/** The text's length in four bytes, the text, zeros up to the next 256. */
export function pad(text: string): Bytes {
	const bytes = utf8(text);
	const padded = new Uint8Array(Math.ceil((bytes.length + 4) / BLOCK) * BLOCK);
	new DataView(padded.buffer).setUint32(0, bytes.length);
	padded.set(bytes, 4);
	return padded;
}

export function unpad(padded: Uint8Array): string {
	const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
	if (length > padded.length - 4) throw new Error('sealed text is shorter than it says');
	return new TextDecoder().decode(padded.subarray(4, 4 + length));
}

/** HKDF-SHA256 (RFC 5869) with an empty salt: all our inputs are uniformly random keys. `info` names the use. */
export async function derive(root: Bytes, info: string, bytes = 32): Promise<Bytes> {
	const key = await crypto.subtle.importKey('raw', root, 'HKDF', false, ['deriveBits']);
	const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(`she-leads/1/${info}`) };
	return new Uint8Array(await crypto.subtle.deriveBits(params, key, bytes * 8));
}

/** A symmetric key and its random id. */
export interface Key {
	id: string;
	bytes: Bytes;
}

const aes = (key: Bytes, use: 'encrypt' | 'decrypt') => crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);

/** AES-256-GCM with a random 96-bit IV over the padded text. */
export async function seal(key: Key, text: string, aad: Bytes, random: (bytes: Bytes) => Bytes): Promise<KeySealed> {
	const iv = random(new Uint8Array(12));
	const params = { name: 'AES-GCM', iv, additionalData: aad };
	const closed = await crypto.subtle.encrypt(params, await aes(key.bytes, 'encrypt'), pad(text));
	return { key: key.id, iv: toBase64Url(iv), text: toBase64Url(new Uint8Array(closed)) };
}

/** Throws when the key, the binding or a single bit is another. */
export async function open(key: Key, sealed: KeySealed, aad: Bytes): Promise<string> {
	const params = { name: 'AES-GCM', iv: fromBase64Url(sealed.iv), additionalData: aad };
	const opened = await crypto.subtle.decrypt(params, await aes(key.bytes, 'decrypt'), fromBase64Url(sealed.text));
	return unpad(new Uint8Array(opened));
}

export async function hmac(key: Bytes, text: string): Promise<Bytes> {
	const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
	return new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8(text)));
}

/** A field's name on the wire: the first 12 bytes of HMAC(name key, name), so that edits of one field can be told without telling which. */
export async function fieldName(nameKey: Bytes, name: string): Promise<string> {
	return toBase64Url((await hmac(nameKey, name)).subarray(0, 12));
}
