// Whoever holds the keys: makes them, seals and opens with them, and never lets them out. Runs in the key worker.
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { fromBase64Url, toBase64Url, utf8 } from '../../domain/log/encoding.ts';
import type { HpkeSealed, KeySealed } from '../../domain/log/event.ts';
import { randomId, type Random } from '../../domain/log/id.ts';
import { cardFragment, identityHash, joinProof, seatId, type JoinCard } from '../../domain/identity/codes.ts';
import { nameKey, pairSeed, signInKey, unwrapRoot, wrapRoot, writingKey } from '../../domain/identity/keys.ts';
import { boundTo, derive, fieldName, open, pad, seal, unpad, type Bound, type Bytes, type Key } from '../../domain/identity/seals.ts';
import { readKeyFile, writeKeyFile, type KeyFileContent, type SlotStorage } from './key-file.ts';

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** A cohort's keys as its facilitators keep them; members have only `group` and `name`. Bytes are base64url. */
interface CohortKeys {
	name: string;
	group: { id: string; bytes: string };
	identity?: JsonWebKey;
	encryption?: JsonWebKey;
	identityPublic: string;
	encryptionPublic?: string;
}

export interface MadeCohort {
	identity: string;
	encryption: string;
	signature: string;
	name: KeySealed;
	kept: HpkeSealed;
}

export interface MadeSeat {
	seat: string;
	name: KeySealed;
	secret: HpkeSealed;
}

export interface SeatKeys {
	cohort: string;
	identity: string;
	encryption: string;
	signature: string;
	name: KeySealed;
}

export type VaultApi = { [K in keyof Vault]: Vault[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never };

export class Vault {
	#storage: SlotStorage;
	#random: Random;
	#person?: KeyFileContent['profiles'][number];
	#pair?: Promise<CryptoKeyPair>;
	#cohorts = new Map<string, CohortKeys>();

	constructor(storage: SlotStorage, random: Random) {
		this.#storage = storage;
		this.#random = random;
	}

	/** The person whose database this is, if the file knows one. */
	async profileOf(db: string): Promise<string | undefined> {
		return (await readKeyFile(this.#storage)).content.profiles.find((profile) => profile.db === db)?.person;
	}

	/** Names of the databases the file has keys for: how a phone finds them when the browser forgot. */
	async databases(): Promise<string[]> {
		return (await readKeyFile(this.#storage)).content.profiles.map(({ db }) => db);
	}

	/** A new woman: random id, root and secret, in the file before this resolves. Where another tab was first, the woman it made. */
	async make(db: string): Promise<string> {
		return this.#add({
			person: randomId(this.#random),
			db,
			root: toBase64Url(this.#random(new Uint8Array(32))),
			secret: toBase64Url(this.#random(new Uint8Array(16)))
		});
	}

	/** The same woman on a second phone: her secret opens the wrap the server kept. Throws when it does not. */
	async restore(db: string, person: string, secret: string, wrap: KeySealed): Promise<void> {
		const root = await unwrapRoot(person, fromBase64Url(secret), wrap);
		await this.#add({ person, db, root, secret });
	}

	/** The person whose keys the file then has for that database. */
	#add(profile: KeyFileContent['profiles'][number]): Promise<string> {
		return this.#storage.alone(async () => {
			const { content, counter } = await readKeyFile(this.#storage);
			const there = content.profiles.find(({ db }) => db === profile.db);
			if (there) return there.person;
			await writeKeyFile(this.#storage, { profiles: [...content.profiles, profile] }, counter + 1);
			return profile.person;
		});
	}

	/** Takes up a person's keys; false when the file has none for her. */
	async use(person: string): Promise<boolean> {
		this.#person = (await readKeyFile(this.#storage)).content.profiles.find((profile) => profile.person === person);
		this.#pair = undefined;
		this.#cohorts.clear();
		return this.#person !== undefined;
	}

	#me() {
		if (!this.#person) throw new Error('no keys are open');
		return { id: this.#person.person, root: fromBase64Url(this.#person.root), secret: fromBase64Url(this.#person.secret) };
	}

	async #ownPair(): Promise<CryptoKeyPair> {
		this.#pair ??= pairSeed(this.#me().root).then((seed) => suite.kem.deriveKeyPair(seed.buffer));
		return this.#pair;
	}

	/** What registers a device: the key that vouches for it, and the wrapped root for her next phone. */
	async signIn(): Promise<{ signIn: string; wrap: KeySealed }> {
		const me = this.#me();
		return { signIn: await signInKey(me.secret), wrap: await wrapRoot(me, this.#random) };
	}

	/** Her secret, base64url: what a card will carry, and what a second phone is given. */
	secret(): string {
		this.#me();
		return this.#person!.secret;
	}

	async publicKey(): Promise<string> {
		return publicText((await this.#ownPair()).publicKey);
	}

	async fieldName(name: string): Promise<string> {
		return fieldName(await nameKey(this.#me().root), name);
	}

	async seal(bound: Bound, text: string): Promise<KeySealed> {
		const key = await writingKey(this.#me().root);
		return seal(key, text, boundTo(bound, key.id), this.#random);
	}

	/** Undefined when it is under another key, or not as it was sealed. */
	async open(bound: Bound, sealed: KeySealed): Promise<string | undefined> {
		const key = await writingKey(this.#me().root);
		if (sealed.key !== key.id) return undefined;
		return open(key, sealed, boundTo(bound, key.id)).catch(() => undefined);
	}

	// Cohorts ----------------------------------------------------------------

	/** A group's identity, encryption and group keys; the private parts come back sealed to their maker. */
	async makeCohort(cohort: string, name: string): Promise<MadeCohort> {
		const identity = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
		const encryption = await suite.kem.generateKeyPair();
		const encryptionPublic = await publicText(encryption.publicKey);
		const keys: CohortKeys = {
			name,
			group: { id: randomId(this.#random), bytes: toBase64Url(this.#random(new Uint8Array(32))) },
			identity: await crypto.subtle.exportKey('jwk', identity.privateKey),
			encryption: await crypto.subtle.exportKey('jwk', encryption.privateKey),
			identityPublic: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', identity.publicKey))),
			encryptionPublic
		};
		const signature = await crypto.subtle.sign(
			{ name: 'ECDSA', hash: 'SHA-256' },
			identity.privateKey,
			signedText(cohort, encryptionPublic)
		);
		this.#cohorts.set(cohort, keys);
		return {
			identity: keys.identityPublic,
			encryption: encryptionPublic,
			signature: toBase64Url(new Uint8Array(signature)),
			name: await seal(groupKey(keys), name, utf8(`cohort name|${cohort}`), this.#random),
			kept: await sealTo(await this.publicKey(), JSON.stringify(keys), `cohort keys|${cohort}|${this.#me().id}`)
		};
	}

	/** Takes up a cohort's keys from her own stream, and says the group's name. `as` tells which event they came in. */
	async loadCohort(cohort: string, kept: HpkeSealed, as: 'facilitator' | 'member'): Promise<string> {
		const text = await openWith(
			(await this.#ownPair()).privateKey,
			kept,
			`${as === 'facilitator' ? 'cohort keys' : 'admitted'}|${cohort}|${this.#me().id}`
		);
		const keys = JSON.parse(text) as CohortKeys;
		// A facilitator who is also shown a member's share keeps what she has.
		if (as === 'facilitator' || !this.#cohorts.get(cohort)?.encryption) this.#cohorts.set(cohort, keys);
		return keys.name;
	}

	#cohort(cohort: string): CohortKeys {
		const keys = this.#cohorts.get(cohort);
		if (!keys?.encryption || !keys.encryptionPublic) throw new Error('not a facilitator of this group');
		return keys;
	}

	async makeSeat(cohort: string): Promise<MadeSeat> {
		const keys = this.#cohort(cohort);
		const secret = this.#random(new Uint8Array(16)) as Bytes;
		const seat = await seatId(secret);
		return {
			seat,
			name: await seal(await seatKey(secret), keys.name, utf8(`seat name|${cohort}`), this.#random),
			secret: await sealTo(keys.encryptionPublic!, toBase64Url(secret), `seat secret|${cohort}|${seat}`)
		};
	}

	async #seatSecret(cohort: string, seat: string, secret: HpkeSealed): Promise<Bytes> {
		return fromBase64Url(await openWith(await this.#cohortPrivate(cohort), secret, `seat secret|${cohort}|${seat}`));
	}

	async #cohortPrivate(cohort: string): Promise<CryptoKey> {
		const jwk = this.#cohort(cohort).encryption!;
		return crypto.subtle.importKey('jwk', jwk, { name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
	}

	/** The fragment of a seat's join card, to print it. */
	async card(cohort: string, seat: string, secret: HpkeSealed): Promise<string> {
		const identity = fromBase64Url(this.#cohort(cohort).identityPublic);
		return cardFragment({ seatSecret: await this.#seatSecret(cohort, seat, secret), identityHash: await identityHash(identity) });
	}

	/** The nickname of someone who asked to join, and whether her key really came from the holder of the card. */
	async readRequest(
		cohort: string,
		row: { person: string; publicKey: string; proof: string; nickname: HpkeSealed; seat: string },
		secret: HpkeSealed | undefined
	): Promise<{ nickname: string; verified: boolean }> {
		const nickname = await openWith(await this.#cohortPrivate(cohort), row.nickname, `nickname|${cohort}|${row.person}`);
		if (!secret) return { nickname, verified: false };
		const expected = await joinProof(await this.#seatSecret(cohort, row.seat, secret), row.person, cohort, row.publicKey);
		return { nickname, verified: expected === row.proof };
	}

	/** The group key and name, sealed to a woman who is let in. */
	async admit(cohort: string, person: string, publicKey: string): Promise<HpkeSealed> {
		const { name, group, identityPublic } = this.#cohort(cohort);
		const share: CohortKeys = { name, group, identityPublic };
		return sealTo(publicKey, JSON.stringify(share), `admitted|${cohort}|${person}`);
	}

	/** Checks a card against what the server says of its seat. Throws when the group is another than the card's; else says its name. */
	async readSeat(card: JoinCard, seat: SeatKeys): Promise<string> {
		const identity = fromBase64Url(seat.identity);
		const hash = await identityHash(identity);
		if (!hash.every((byte, i) => byte === card.identityHash[i])) throw new Error('another identity than the card names');
		const key = await crypto.subtle.importKey('raw', identity, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
		const signed = await crypto.subtle.verify(
			{ name: 'ECDSA', hash: 'SHA-256' },
			key,
			fromBase64Url(seat.signature),
			signedText(seat.cohort, seat.encryption)
		);
		if (!signed) throw new Error('the encryption key is not signed by the identity');
		return open(await seatKey(card.seatSecret), seat.name, utf8(`seat name|${seat.cohort}`));
	}

	/** Her request: her public key with its proof, and her nickname sealed to the facilitators. */
	async ask(card: JoinCard, seat: SeatKeys, nickname: string): Promise<{ seat: string; publicKey: string; proof: string; nickname: HpkeSealed }> {
		const person = this.#me().id;
		const publicKey = await this.publicKey();
		return {
			seat: await seatId(card.seatSecret),
			publicKey,
			proof: await joinProof(card.seatSecret, person, seat.cohort, publicKey),
			nickname: await sealTo(seat.encryption, nickname, `nickname|${seat.cohort}|${person}`)
		};
	}
}

const signedText = (cohort: string, encryption: string): Bytes => utf8(`she-leads/1/cohort encryption|${cohort}|${encryption}`);
const groupKey = (keys: CohortKeys): Key => ({ id: keys.group.id, bytes: fromBase64Url(keys.group.bytes) });
const seatKey = async (secret: Bytes): Promise<Key> => ({
	id: toBase64Url(await derive(secret, 'seat key id', 16)),
	bytes: await derive(secret, 'seat key')
});

async function publicText(key: CryptoKey): Promise<string> {
	return toBase64Url(new Uint8Array(await suite.kem.serializePublicKey(key)));
}

async function sealTo(publicKey: string, text: string, aad: string): Promise<HpkeSealed> {
	const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64Url(publicKey).buffer);
	const { ct, enc } = await suite.seal({ recipientPublicKey }, pad(text).buffer, utf8(`${aad}|${publicKey}`).buffer);
	return { to: publicKey, enc: toBase64Url(new Uint8Array(enc)), text: toBase64Url(new Uint8Array(ct)) };
}

async function openWith(recipientKey: CryptoKey, sealed: HpkeSealed, aad: string): Promise<string> {
	const opened = await suite.open(
		{ recipientKey, enc: fromBase64Url(sealed.enc).buffer },
		fromBase64Url(sealed.text).buffer,
		utf8(`${aad}|${sealed.to}`).buffer
	);
	return unpad(new Uint8Array(opened));
}
