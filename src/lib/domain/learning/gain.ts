// What a module changed in what she knows: one test before, one after, one 30 to 45 days later, parallel item by item.
import type { TryView } from './learner.ts';

export const FORMS = ['pre', 'post', 'delayed'] as const;
export type Form = (typeof FORMS)[number];

/** A test's answers are kept as tries of a lesson with this name. */
export const testLesson = (form: Form): string => `test-${form}`;
export const isTest = (lesson: string): boolean => lesson.startsWith('test-');

/** In days: sooner says little about lasting, later can no longer be compared. */
export const DELAY = { from: 30, to: 45 };
const DAY = 86_400_000;

export interface Taken {
	/** Mean score over the items, 0 to 1. */
	score: number;
	/** Items fully right, of how many. */
	right: number;
	of: number;
	/** Mean of how sure she was, 1 to 3; undefined when she never said. */
	sure?: number;
	/** Effective ms since 1970 of the last answer. */
	at: number;
	/** By item. */
	scores: Record<string, number>;
}

/** The first whole try counts, for her and for statistics alike: the second time the items are known. Undefined while none is whole. */
export function taken(tries: TryView[], items: string[]): Taken | undefined {
	const whole = tries
		.filter(({ started, answers }) => started && items.length && items.every((item) => answers[item]?.score !== undefined))
		.map(({ answers }) => {
			const given = items.map((item) => answers[item]!);
			const scores = Object.fromEntries(items.map((item, i) => [item, given[i]!.score!]));
			const sure = given.flatMap(({ sure }) => (sure ? [sure] : []));
			return {
				score: mean(Object.values(scores)),
				right: given.filter(({ score }) => score === 1).length,
				of: items.length,
				...(sure.length && { sure: mean(sure) }),
				at: Math.max(...given.map(({ at }) => at[0])),
				scores
			};
		});
	return whole.sort((a, b) => a.at - b.at)[0];
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export interface Module {
	/** She has finished all its lessons, or has begun any. */
	finished: boolean;
	begun: boolean;
	taken: Partial<Record<Form, Taken>>;
}

/**
 * The test to offer her now. Before, only while nothing of the module is begun; after, when all lessons are finished; later, from 30
 * to 45 days after that. An unknown time (a phone clock that is plainly wrong) offers nothing that depends on days.
 */
export function offered({ finished, begun, taken }: Module, now: number | undefined): Form | undefined {
	if (!taken.pre && !taken.post && !begun) return 'pre';
	if (!taken.post) return finished ? 'post' : undefined;
	if (taken.delayed || now === undefined) return undefined;
	const days = (now - taken.post.at) / DAY;
	return days >= DELAY.from && days <= DELAY.to ? 'delayed' : undefined;
}

/** The matched gain: only where both tests were taken. `normalised` is Hake's share of what could still be gained; undefined where nothing could. */
export function gain(before: Taken | undefined, after: Taken | undefined): { raw: number; normalised?: number } | undefined {
	if (!before || !after) return undefined;
	const raw = after.score - before.score;
	return { raw, ...(before.score < 1 && { normalised: raw / (1 - before.score) }) };
}
