// What screens ask of her database. Only here and in the writers are its tables named.
import type { Answered, DaysView, LessonView, TryView } from '../domain/learning/learner.ts';
import { answerViewKey, daysKey, lessonViewKey, tryViewKey } from '../domain/learning/view-keys.ts';
import type { Profile } from './profile.ts';

export const lessonView =
	(module: string, lesson: string) =>
	async ({ db }: Profile): Promise<LessonView | null> =>
		((await db.views.get(lessonViewKey(module, lesson)))?.value as LessonView | undefined) ?? null;

/** Every lesson she opened, by `module/lesson`. */
export const lessonViews = async ({ db }: Profile): Promise<Map<string, LessonView>> => {
	const rows = await db.views.where('key').startsWith('lesson/').toArray();
	return new Map(rows.map(({ key, value }) => [key.slice('lesson/'.length), value as LessonView]));
};

export const tries =
	(module: string, lesson: string) =>
	async ({ db }: Profile): Promise<TryView[]> =>
		(await db.views.where('key').startsWith(tryViewKey(module, lesson)).toArray()).map(({ value }) => value as TryView);

/** Her newest answer to each item of a lesson. */
export const newestAnswers =
	(module: string, lesson: string) =>
	async ({ db }: Profile): Promise<Record<string, Answered>> => {
		const start = answerViewKey(module, lesson);
		const rows = await db.views.where('key').startsWith(start).toArray();
		return Object.fromEntries(rows.map(({ key, value }) => [key.slice(start.length), value as Answered]));
	};

export const daysLearned = async ({ db }: Profile): Promise<DaysView> => ((await db.views.get(daysKey))?.value as DaysView | undefined) ?? [];

export interface Status {
	/** Saved on this phone and not yet sent. */
	waiting: number;
	sent: number;
	refused: number;
	agreed: boolean;
	asked?: 'later' | 'no';
	stopped?: 'ended' | 'other-secret';
	/** ms since 1970: the last time a server answered. */
	heard?: number;
}

export const status = async ({ db }: Profile): Promise<Status> => {
	// Read so that the worker's carrying is seen too.
	await db.meta.get('carried');
	const [waiting, all, refused, agreed, asked, stopped, heard] = await Promise.all([
		db.outbox.count(),
		db.events.count(),
		db.refused.count(),
		db.read('agreed'),
		db.read('asked'),
		db.read('stopped'),
		db.read('heard')
	]);
	return { waiting, sent: all - waiting - refused, refused, agreed: Boolean(agreed), asked, stopped, heard };
};

/** The server-corrected time, or undefined while this phone's clock is plainly wrong: unknown neither expires nor blames. */
export const knownNow =
	(builtAt: number) =>
	async ({ db, world }: Profile): Promise<number | null> => {
		const now = world.now() + ((await db.read('offset')) ?? 0);
		return now >= builtAt ? now : null;
	};

export interface Membership {
	cohort: string;
	role: 'facilitator' | 'participant';
	state: 'asked' | 'active' | 'refused' | 'left';
	/** The group's name, once her keys have opened it. */
	name?: string;
}

const MEMBERSHIP = ['cohort-keys-kept', 'join-asked', 'member-admitted', 'member-refused', 'cohort-left'];

/** Her groups, from her own stream: what she founded, asked for, was let into, left. */
export const memberships = async ({ db, person, vault }: Profile): Promise<Membership[]> => {
	// Not her answers: there are thousands.
	const own = await db.events.where('[stream+type]').anyOf(MEMBERSHIP.map((type) => [`u:${person}`, type])).toArray();
	// Her own events in the order they were said; what the server numbered comes in its order.
	own.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || (a.seq ?? Infinity) - (b.seq ?? Infinity));
	const groups = new Map<string, Membership>();
	for (const { type, body } of own) {
		const cohort = body?.cohort as string | undefined;
		if (!cohort) continue;
		const before = groups.get(cohort);
		const open = (as: 'facilitator' | 'member') => vault?.loadCohort(cohort, body!.keys as never, as).catch(() => undefined);
		if (type === 'cohort-keys-kept') groups.set(cohort, { cohort, role: 'facilitator', state: 'active', name: await open('facilitator') });
		else if (before?.role === 'facilitator') continue;
		else if (type === 'join-asked') groups.set(cohort, { cohort, role: 'participant', state: before?.state === 'active' ? 'active' : 'asked', name: before?.name });
		else if (type === 'member-admitted') groups.set(cohort, { cohort, role: 'participant', state: 'active', name: await open('member') });
		else if (type === 'member-refused') groups.set(cohort, { cohort, role: 'participant', state: 'refused', name: before?.name });
		else if (type === 'cohort-left') groups.set(cohort, { cohort, role: 'participant', state: 'left', name: before?.name });
	}
	return [...groups.values()];
};

export const isFounder = async ({ db }: Profile): Promise<boolean> => Boolean(await db.read('founder'));
