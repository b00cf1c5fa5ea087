// Events that change who may do what: their effect, in the transaction that appends them. Each checks before it writes.
import * as v from 'valibot';
import cohortLeft from '../domain/cohort/events/cohort-left.ts';
import cohortMade from '../domain/cohort/events/cohort-made.ts';
import joinAsked from '../domain/cohort/events/join-asked.ts';
import memberAdmitted from '../domain/cohort/events/member-admitted.ts';
import memberRefused from '../domain/cohort/events/member-refused.ts';
import seatOpened from '../domain/cohort/events/seat-opened.ts';
import type { Refusal } from '../domain/log/exchange.ts';
import { ownerOf, type Actor } from './access.ts';
import type { Tx } from './database.ts';

/** What an effect is given: the sequence the event will have, and its effective time in ms. */
export interface Place {
	stream: string;
	seq: number;
	ms: number;
}

interface Effect {
	refusal?: Refusal;
	/** The board whose row of this person must be made anew. */
	board?: { cohort: string; person: string };
}

type Apply = (tx: Tx, actor: Actor, place: Place, body: any) => Promise<Effect>;

const effect = <Body>({ declared }: { declared: { type: string; body: v.GenericSchema<unknown, Body> } }, apply: (tx: Tx, actor: Actor, place: Place, body: Body) => Promise<Effect>): [string, Apply] => [declared.type, apply];

const effects = new Map<string, Apply>([
	effect(cohortMade, async (tx, actor, { stream }, body) => {
		const cohort = ownerOf(stream);
		await tx
			.insertInto('cohort')
			.values({ id: cohort, identity: body.identity, encryption: body.encryption, signature: body.signature, minors: Number(body.minors) })
			.execute();
		await tx.insertInto('member').values({ cohort, person: actor.person, role: 'facilitator', state: 'active', seat: null, asked: null }).execute();
		await tx.insertInto('board').values({ cohort, generation: 1, revision: 0 }).execute();
		return {};
	}),
	effect(seatOpened, async (tx, _, { stream }, body) => {
		const taken = await tx.selectFrom('seat').select('id').where('id', '=', body.seat).executeTakeFirst();
		if (taken) return { refusal: 'seat-taken' };
		await tx
			.insertInto('seat')
			.values({ id: body.seat, cohort: ownerOf(stream), number: body.number, name: JSON.stringify(body.name), expires: body.expires, used_by: null })
			.execute();
		return {};
	}),
	effect(joinAsked, async (tx, actor, { seq, ms }, body) => {
		const seat = await tx.selectFrom('seat').selectAll().where('id', '=', body.seat).where('cohort', '=', body.cohort).executeTakeFirst();
		if (!seat) return { refusal: 'seat-unknown' };
		if (seat.used_by !== null && seat.used_by !== actor.person) return { refusal: 'seat-taken' };
		// By when she asked, not when it arrived: she may have been without a network since.
		if (ms > Number(seat.expires)) return { refusal: 'seat-expired' };
		const member = await tx.selectFrom('member').selectAll().where('cohort', '=', body.cohort).where('person', '=', actor.person).executeTakeFirst();
		if (member?.role === 'facilitator') return { refusal: 'not-allowed' };
		const state = member?.state === 'active' ? 'active' : 'pending';
		await tx.updateTable('seat').set({ used_by: actor.person }).where('id', '=', seat.id).execute();
		await tx
			.insertInto('member')
			.values({ cohort: body.cohort, person: actor.person, role: 'participant', state, seat: seat.id, asked: seq })
			.onConflict((conflict) => conflict.columns(['cohort', 'person']).doUpdateSet({ state, seat: seat.id, asked: seq }))
			.execute();
		return { board: { cohort: body.cohort, person: actor.person } };
	}),
	effect(memberAdmitted, async (tx, actor, { stream }, body) => decide(tx, actor, ownerOf(stream), body.cohort, 'active')),
	effect(memberRefused, async (tx, actor, { stream }, body) => decide(tx, actor, ownerOf(stream), body.cohort, 'refused')),
	effect(cohortLeft, async (tx, actor, _, body) => {
		const member = await tx.selectFrom('member').select('role').where('cohort', '=', body.cohort).where('person', '=', actor.person).executeTakeFirst();
		if (member?.role !== 'participant') return { refusal: 'not-asked' };
		await tx.updateTable('member').set({ state: 'left' }).where('cohort', '=', body.cohort).where('person', '=', actor.person).execute();
		return { board: { cohort: body.cohort, person: actor.person } };
	})
]);

async function decide(tx: Tx, actor: Actor, person: string, cohort: string, state: 'active' | 'refused'): Promise<Effect> {
	const mine = await tx
		.selectFrom('member')
		.select('cohort')
		.where('cohort', '=', cohort)
		.where('person', '=', actor.person)
		.where('role', '=', 'facilitator')
		.where('state', '=', 'active')
		.executeTakeFirst();
	const hers = await tx.selectFrom('member').selectAll().where('cohort', '=', cohort).where('person', '=', person).executeTakeFirst();
	if (!mine) return { refusal: 'not-allowed' };
	if (!hers || hers.role !== 'participant' || !['pending', 'active'].includes(hers.state)) return { refusal: 'not-asked' };
	await tx.updateTable('member').set({ state }).where('cohort', '=', cohort).where('person', '=', person).execute();
	if (state === 'refused' && hers.seat) await tx.updateTable('seat').set({ used_by: null }).where('id', '=', hers.seat).execute();
	return { board: { cohort, person } };
}

/** Does what the event changes beyond the log, or says why it cannot be. */
export async function applyRights(tx: Tx, actor: Actor, type: string, place: Place, body: unknown): Promise<Effect> {
	return (await effects.get(type)?.(tx, actor, place, body)) ?? {};
}
