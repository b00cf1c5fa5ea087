// Who may do what. Deny by default; whoever may not see a thing is told it is not there.
import { eventType } from '../domain/log/event-types.ts';
import type { EventType } from '../domain/log/define-event.ts';
import type { Tx } from './database.ts';

/** Someone with a token. *deliver* and *session* are different actors: the first may only bring in what needs no session. */
export interface Actor {
	person: string;
	device: string;
	rights: 'deliver' | 'session';
}

export const ownerOf = (stream: string): string => stream.slice(2);

/** Streams she may read: her own, and those of the groups she is in now. */
export async function readableStreams(tx: Tx, actor: Actor): Promise<string[]> {
	const cohorts = await tx
		.selectFrom('member')
		.select('cohort')
		.where('person', '=', actor.person)
		.where('state', '=', 'active')
		.orderBy('cohort')
		.execute();
	return [`u:${actor.person}`, ...cohorts.map(({ cohort }) => `c:${cohort}`)];
}

/** Cohorts whose board she may read. */
export async function facilitatedCohorts(tx: Tx, actor: Actor): Promise<string[]> {
	const rows = await tx
		.selectFrom('member')
		.select('cohort')
		.where('person', '=', actor.person)
		.where('role', '=', 'facilitator')
		.where('state', '=', 'active')
		.execute();
	return rows.map(({ cohort }) => cohort);
}

/** May this actor append an event of this type there? Undefined when she may. */
export async function mayAppend(tx: Tx, actor: Actor, stream: string, type: string, version: number): Promise<'not-allowed' | 'needs-session' | undefined> {
	const declared = eventType(type, version);
	if (declared?.needs === 'session' && actor.rights !== 'session') return 'needs-session';
	// Unknown types and sealed events are taken from whoever owns the place; what they mean is folded by those who can.
	const by: EventType['by'] = declared?.by ?? (stream.startsWith('u:') ? ['self'] : ['facilitator', 'member']);
	if (declared && declared.stream !== stream[0]) return 'not-allowed';
	for (const author of by) if (await is(tx, actor, author, stream)) return undefined;
	return 'not-allowed';
}

async function is(tx: Tx, actor: Actor, author: EventType['by'][number], stream: string): Promise<boolean> {
	const owner = ownerOf(stream);
	if (stream.startsWith('u:')) {
		if (author === 'self') return owner === actor.person;
		if (author !== 'facilitator') return false;
		const shared = await tx
			.selectFrom('member as hers')
			.innerJoin('member as mine', 'mine.cohort', 'hers.cohort')
			.select('hers.cohort')
			.where('hers.person', '=', owner)
			.where('hers.state', 'in', ['pending', 'active'])
			.where('mine.person', '=', actor.person)
			.where('mine.role', '=', 'facilitator')
			.where('mine.state', '=', 'active')
			.executeTakeFirst();
		return shared !== undefined;
	}
	// Plans have no members yet.
	if (!stream.startsWith('c:')) return false;
	if (author === 'founder') {
		const person = await tx.selectFrom('person').select('founder').where('id', '=', actor.person).executeTakeFirst();
		const taken = await tx.selectFrom('member').select('person').where('cohort', '=', owner).executeTakeFirst();
		return person?.founder === 1 && taken === undefined;
	}
	const member = await tx
		.selectFrom('member')
		.select('role')
		.where('cohort', '=', owner)
		.where('person', '=', actor.person)
		.where('state', '=', 'active')
		.executeTakeFirst();
	return author === 'member' ? member !== undefined : author === 'facilitator' && member?.role === 'facilitator';
}
