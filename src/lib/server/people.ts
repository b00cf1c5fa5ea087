// Persons, their devices and tokens. The server keeps hashes only; it never sees a root, a secret or a name.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { base64url, keySealed } from '../domain/log/event.ts';
import type { Actor } from './access.ts';
import type { Tables, Tx } from './database.ts';
import type { World } from './world.ts';

const hash = (token: string): string => createHash('sha256').update(token).digest('base64url');
const equal = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

export const registrationSchema = v.strictObject({
	person: base64url(22),
	/** Derived from her secret; vouches for the device. */
	signIn: base64url(43),
	wrap: keySealed,
	device: base64url(22),
	/** SHA-256 of the two tokens, base64url. */
	deliver: base64url(43),
	session: base64url(43)
});
export type Registration = v.InferOutput<typeof registrationSchema>;

/**
 * Makes a person known and lets one of her devices in. Called at each start of the app, and again when a server does not know
 * the token (it was restored): same person, same secret, same device. False when the sign-in key is another's, or the device was ended.
 */
export async function register(world: World, given: Registration): Promise<boolean> {
	return world.db.transaction().execute(async (tx) => {
		const signIn = hash(given.signIn);
		await tx
			.insertInto('person')
			.values({ id: given.person, sign_in: signIn, wrap: JSON.stringify(given.wrap), heard: world.now(), founder: 0 })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		const person = await tx.selectFrom('person').select('sign_in').where('id', '=', given.person).executeTakeFirst();
		if (!person || !equal(person.sign_in, signIn)) return false;
		const device = await tx.selectFrom('device').selectAll().where('id', '=', given.device).executeTakeFirst();
		if (device && (device.person !== given.person || device.ended)) return false;
		const tokens = { deliver: given.deliver, session: given.session };
		// Two tokens of one phone that are the same, or are another phone's, were not made at random.
		const taken = await tx
			.selectFrom('device')
			.select('id')
			.where('id', '!=', given.device)
			.where((eb) => eb.or([eb('deliver', 'in', Object.values(tokens)), eb('session', 'in', Object.values(tokens))]))
			.executeTakeFirst();
		if (taken || tokens.deliver === tokens.session) return false;
		await tx
			.insertInto('device')
			.values({ id: given.device, person: given.person, ended: 0, ...tokens })
			.onConflict((conflict) => conflict.column('id').doUpdateSet(tokens))
			.execute();
		return true;
	});
}

/** Her id and wrapped root for whoever shows her sign-in key: what a second phone starts from. */
export async function findPerson(world: World, signIn: string): Promise<{ person: string; wrap: unknown; founder: boolean } | undefined> {
	const row = await world.db.selectFrom('person').selectAll().where('sign_in', '=', hash(signIn)).executeTakeFirst();
	return row && { person: row.id, wrap: JSON.parse(row.wrap) as unknown, founder: row.founder === 1 };
}

/** Whose token it is. `ended` is told apart from unknown: a phone whose token is unknown registers again. */
export async function actorOf(world: World, token: string | undefined): Promise<Actor | 'ended' | undefined> {
	if (!token || !/^[\w-]{43}$/.test(token)) return undefined;
	const hashed = hash(token);
	const row = await world.db
		.selectFrom('device')
		.selectAll()
		.where((eb) => eb.or([eb('deliver', '=', hashed), eb('session', '=', hashed)]))
		.executeTakeFirst();
	if (!row) return undefined;
	if (row.ended) return 'ended';
	return { person: row.person, device: row.id, rights: row.session === hashed ? 'session' : 'deliver' };
}

/** A one-time link for someone who may found groups. */
export async function makeFounderLink(tx: Tx, token = randomBytes(16).toString('base64url')): Promise<string> {
	await tx.insertInto('link').values({ token: hash(token), kind: 'founder', used_by: null }).execute();
	return token;
}

/** True when the link was good, or had been used by this very person. */
export async function useFounderLink(world: World, actor: Actor, token: string): Promise<boolean> {
	return world.db.transaction().execute(async (tx) => {
		const used = await tx
			.updateTable('link')
			.set({ used_by: actor.person })
			.where('token', '=', hash(token))
			.where('kind', '=', 'founder')
			.where((eb) => eb.or([eb('used_by', 'is', null), eb('used_by', '=', actor.person)]))
			.returning('token')
			.executeTakeFirst();
		if (!used) return false;
		await tx.updateTable('person').set({ founder: 1 }).where('id', '=', actor.person).execute();
		return true;
	});
}

/** The link printed at each start until somebody has used one. Its token is kept, so that it stays the same from start to start. */
export async function firstFounderLink(tx: Tx): Promise<string | undefined> {
	const used = await tx.selectFrom('link').select('token').where('kind', '=', 'founder').where('used_by', 'is not', null).executeTakeFirst();
	if (used) return undefined;
	const key = 'first-founder';
	const kept = await tx.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
	if (kept) return kept.value;
	const token = await makeFounderLink(tx);
	await tx.insertInto('meta').values({ key, value: token }).execute();
	return token;
}

export interface SeatInfo {
	cohort: string;
	identity: string;
	encryption: string;
	signature: string;
	minors: boolean;
	name: unknown;
	number: number;
	state: 'open' | 'taken' | 'expired';
}

/** What the holder of a card may know before she asks: the group's public keys, and its name sealed under her card. */
export async function lookAtSeat(world: World, id: string): Promise<SeatInfo | undefined> {
	const row = await world.db
		.selectFrom('seat')
		.innerJoin('cohort', 'cohort.id', 'seat.cohort')
		.selectAll('cohort')
		.select(['seat.name', 'seat.number', 'seat.used_by', 'seat.expires'])
		.where('seat.id', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;
	const { id: cohort, identity, encryption, signature } = row as Tables['cohort'];
	const state = row.used_by !== null ? 'taken' : world.now() > Number(row.expires) ? 'expired' : 'open';
	return { cohort, identity, encryption, signature, minors: row.minors === 1, name: JSON.parse(row.name) as unknown, number: row.number, state };
}
