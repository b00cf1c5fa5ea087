// What a screen can do beyond recording one event: agree, join, found a group, let women in. Each says what it needs.
import copyAgreed from '../domain/identity/events/copy-agreed.ts';
import cohortLeft from '../domain/cohort/events/cohort-left.ts';
import cohortMade from '../domain/cohort/events/cohort-made.ts';
import cohortKeysKept from '../domain/cohort/events/cohort-keys-kept.ts';
import joinAsked from '../domain/cohort/events/join-asked.ts';
import memberAdmitted from '../domain/cohort/events/member-admitted.ts';
import memberRefused from '../domain/cohort/events/member-refused.ts';
import seatOpened from '../domain/cohort/events/seat-opened.ts';
import { seatId, type JoinCard } from '../domain/identity/codes.ts';
import type { HpkeSealed } from '../domain/log/event.ts';
import { randomId } from '../domain/log/id.ts';
import { post } from './api.ts';
import type { Opened } from './opened.ts';
import type { Profile } from './profile.ts';
import type { SeenWoman } from './board.ts';
import { openSession } from './session.ts';
import type { SeatKeys } from './vault/vault.ts';

/** Version of the words she agrees to; their text is in locales/, `me.copy…` and `join.…`. */
export const AGREEMENT = '2026-11';

/** The programme may keep a copy. From here on her work leaves the phone when there is a network. */
export async function agree({ profile, record, triggers }: Opened, language: string): Promise<void> {
	await record(copyAgreed({ words: AGREEMENT, language }));
	await profile.db.write('agreed', AGREEMENT);
	// Browsers drop what they may; now that she keeps something here, ask them not to.
	void profile.world.storage?.persist?.().catch(() => false);
	triggers.soon(0);
}

export async function answerLater({ profile }: Opened, answer: 'later' | 'no'): Promise<void> {
	await profile.db.write('asked', answer);
}

export type Founding = 'ok' | 'used' | 'no-answer' | 'old-browser';

/** The one-time link of the first facilitator, for this phone's person. */
export async function becomeFounder(opened: Opened, token: string, language: string): Promise<Founding> {
	const { profile } = opened;
	if (!profile.vault) return 'old-browser';
	try {
		const session = await openSession(profile);
		const { status } = await post(profile.world, '/api/founder', { token }, session);
		if (status === 404) return 'used';
		if (status !== 200) return 'no-answer';
	} catch {
		return 'no-answer';
	}
	await profile.db.write('founder', true);
	await agree(opened, language);
	return 'ok';
}

/** A new group with its keys, made here. Returns its id. */
export async function foundGroup({ profile, record }: Opened, name: string, minors: boolean): Promise<string> {
	const cohort = randomId(profile.world.random);
	const { kept, ...made } = await profile.vault!.makeCohort(cohort, name);
	await record(cohortMade({ ...made, minors }, `c:${cohort}`), cohortKeysKept({ cohort, keys: kept }));
	return cohort;
}

const SEAT_DAYS = 14;

/** Opens seats and so makes join cards; they work once this phone has reached the server. */
export async function openSeats({ profile, record }: Opened, cohort: string, first: number, count: number): Promise<void> {
	const expires = Math.floor(profile.world.now() + ((await profile.db.read('offset')) ?? 0)) + SEAT_DAYS * 86_400_000;
	const drafts = [];
	for (let number = first; number < first + count; number++) {
		drafts.push(seatOpened({ ...(await profile.vault!.makeSeat(cohort)), number, expires }, `c:${cohort}`));
	}
	await record(...drafts);
}

export async function admit({ profile, record, triggers }: Opened, cohort: string, woman: SeenWoman): Promise<void> {
	const keys = await profile.vault!.admit(cohort, woman.person, woman.publicKey);
	await record(memberAdmitted({ cohort, keys }, `u:${woman.person}`));
	await triggers.now();
}

export async function turnAway({ record, triggers }: Opened, cohort: string, woman: SeenWoman): Promise<void> {
	await record(memberRefused({ cohort }, `u:${woman.person}`));
	await triggers.now();
}

export interface SeatOnCard extends SeatKeys {
	minors: boolean;
	number: number;
	state: 'open' | 'taken' | 'expired';
	groupName: string;
}

export type Look = SeatOnCard | 'unknown' | 'forged' | 'no-answer' | 'old-browser';

/** What a join card opens: the group's name and keys, checked against the card. */
export async function lookAtCard({ profile }: { profile: Profile }, card: JoinCard): Promise<Look> {
	if (!profile.vault) return 'old-browser';
	let seat: Omit<SeatOnCard, 'groupName'>;
	try {
		const { status, body } = await post(profile.world, '/api/seat', { seat: await seatId(card.seatSecret) });
		if (status === 404) return 'unknown';
		if (status !== 200) return 'no-answer';
		seat = body;
	} catch {
		return 'no-answer';
	}
	try {
		const { cohort, identity, encryption, signature, name } = seat;
		return { ...seat, groupName: await profile.vault.readSeat(card, { cohort, identity, encryption, signature, name }) };
	} catch {
		return 'forged';
	}
}

/** Her consent and her request, in one breath. Saved here at once; it is asked when there is a network. */
export async function askToJoin(opened: Opened, card: JoinCard, seat: SeatOnCard, nickname: string, language: string): Promise<void> {
	const { profile, record } = opened;
	const { cohort, identity, encryption, signature, name } = seat;
	const request = await profile.vault!.ask(card, { cohort, identity, encryption, signature, name }, nickname);
	await record(copyAgreed({ words: AGREEMENT, language }), joinAsked({ cohort, words: AGREEMENT, ...request }));
	await profile.db.write('agreed', AGREEMENT);
	void profile.world.storage?.persist?.().catch(() => false);
	await opened.triggers.now();
}

export async function leaveGroup({ record }: Opened, cohort: string): Promise<void> {
	await record(cohortLeft({ cohort }));
}

/** The fragment of a seat's join card, to draw its QR. */
export async function cardOf({ profile }: Opened, cohort: string, seat: string, secret: unknown): Promise<string> {
	return profile.vault!.card(cohort, seat, secret as HpkeSealed);
}
