// What people carry in their hands: the join card's address.
import { fromBase64Url, sha256, toBase64Url } from '../log/encoding.ts';
import { derive, hmac, type Bytes } from './seals.ts';

export interface JoinCard {
	/** 128 random bits; whoever has them may ask to join, once. */
	seatSecret: Bytes;
	/** The first 16 bytes of SHA-256 of the cohort's identity key; her phone refuses another identity. */
	identityHash: Bytes;
}

export async function identityHash(identity: Bytes): Promise<Bytes> {
	return (await sha256(identity)).slice(0, 16);
}

/** The fragment of the card's QR: it never reaches a server, a log or a Referer. */
export function cardFragment(card: JoinCard): string {
	return `${toBase64Url(card.seatSecret)}.${toBase64Url(card.identityHash)}`;
}

/** Undefined when it is not the fragment of a join card. */
export function readCardFragment(fragment: string): JoinCard | undefined {
	const parts = /^#?([\w-]{22})\.([\w-]{22})$/.exec(fragment);
	if (!parts) return undefined;
	return { seatSecret: fromBase64Url(parts[1]!), identityHash: fromBase64Url(parts[2]!) };
}

/** What the server knows a seat by. */
export async function seatId(seatSecret: Bytes): Promise<string> {
	return toBase64Url(await derive(seatSecret, 'seat id', 16));
}

/** Proves that a public key came from whoever holds the card. */
export async function joinProof(seatSecret: Bytes, person: string, cohort: string, publicKey: string): Promise<string> {
	return toBase64Url(await hmac(await derive(seatSecret, 'join proof'), `${person}|${cohort}|${publicKey}`));
}
