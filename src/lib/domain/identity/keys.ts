// A person's keys: a random root and a random secret, and everything derived from them.
import { toBase64Url } from '../log/encoding.ts';
import { derive, open, seal, type Bytes, type Key } from './seals.ts';
import type { KeySealed } from '../log/event.ts';

export interface Person {
	/** Random, 22 characters. */
	id: string;
	/** 256 random bits; never leaves the phone but wrapped. */
	root: Bytes;
	/** 128 random bits: what the recovery card carries. Opens the wrap and signs in. */
	secret: Bytes;
}

/** Her own writing key: seals reflections and notes. */
export async function writingKey(root: Bytes): Promise<Key> {
	return { id: toBase64Url(await derive(root, 'writing key id', 16)), bytes: await derive(root, 'writing key') };
}

/** Made with the stream, never changed: names of fields in `u:`. */
export const nameKey = (root: Bytes): Promise<Bytes> => derive(root, 'name key');

/** Input for RFC 9180 DeriveKeyPair: her HPKE pair. */
export const pairSeed = (root: Bytes): Promise<Bytes> => derive(root, 'hpke pair');

/** What the server keeps only a hash of; whoever shows it may register devices. */
export async function signInKey(secret: Bytes): Promise<string> {
	return toBase64Url(await derive(secret, 'sign in'));
}

const wrapKey = async (secret: Bytes): Promise<Key> => ({
	id: toBase64Url(await derive(secret, 'wrap key id', 16)),
	bytes: await derive(secret, 'wrap key')
});
const wrapped = (id: string): Bytes => new TextEncoder().encode(`wrap|${id}`) as Bytes;

/** The root under the secret: one row on the server, which can open nothing with it. */
export async function wrapRoot(person: Person, random: (bytes: Bytes) => Bytes): Promise<KeySealed> {
	return seal(await wrapKey(person.secret), toBase64Url(person.root), wrapped(person.id), random);
}

/** Throws when the secret is another's. The text is base64url of the root. */
export async function unwrapRoot(id: string, secret: Bytes, wrap: KeySealed): Promise<string> {
	return open(await wrapKey(secret), wrap, wrapped(id));
}
