// When a try counts as mastered. A try keeps the rule it began under: a rule that changes later changes nothing that was done.
import type { Rule, Scored } from './learner.ts';

/** The rule a try begins under: what the lesson says, over its `n` scored items; all of them right where it says nothing. */
export function ruleOf(mastery: { right: number } | { score: number } | undefined, n: number): Rule {
	if (mastery && 'score' in mastery) return { kind: 'score', least: mastery.score, n };
	return { kind: 'm-of-n', m: Math.min(mastery?.right ?? n, n), n };
}

/** Scores of what was answered; what has none (nothing was right or not) does not count. */
const scoresOf = (answers: Record<string, Scored>): number[] => Object.values(answers).flatMap(({ score }) => (score === undefined ? [] : [score]));

export function mastered({ rule, answers }: { rule?: Rule; answers: Record<string, Scored> }): boolean {
	if (!rule) return false;
	const scores = scoresOf(answers);
	if (rule.kind === 'm-of-n') return scores.filter((score) => score === 1).length >= rule.m;
	return rule.n > 0 && scores.reduce((sum, score) => sum + score, 0) / rule.n >= rule.least;
}

/** Whether every item of the try has its answer. */
export const answeredAll = ({ answers }: { answers: Record<string, Scored> }, items: string[]): boolean => items.every((item) => Object.hasOwn(answers, item));

export interface Standing {
	/** Items once fully right, in any try: best counts for her. */
	right: string[];
	/** Answered, and never fully right yet. */
	again: string[];
	/** Not answered yet. */
	open: string[];
}

/** How she stands with a lesson's scored items, over all tries. */
export function standing(tries: { answers: Record<string, Scored> }[], items: string[]): Standing {
	const best = (item: string) => Math.max(-1, ...tries.flatMap(({ answers }) => (Object.hasOwn(answers, item) ? [answers[item]!.score ?? -1] : [])));
	const all = items.map((item) => [item, best(item)] as const);
	const pick = (wanted: (score: number) => boolean) => all.flatMap(([item, score]) => (wanted(score) ? [item] : []));
	return { right: pick((score) => score === 1), again: pick((score) => score >= 0 && score < 1), open: pick((score) => score < 0) };
}

/** In how many tries she has not had the item fully right. */
export const timesMissed = (tries: { answers: Record<string, Scored> }[], item: string): number =>
	tries.filter(({ answers }) => Object.hasOwn(answers, item) && (answers[item]!.score ?? 1) < 1).length;
