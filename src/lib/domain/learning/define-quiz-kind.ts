import type { GenericSchema } from 'valibot';

/** What a kind needs to know of an item to score an answer. Ids, never words. */
export interface Asked {
	options: string[];
	right: string[];
}

/**
 * A way of asking. An answer is a list of option ids, in the order given where order means something.
 * Scoring follows research/standards.md §6.1: a fraction from 0 to 1; nothing answered is 0.
 */
export interface QuizKind<Answer extends string[] = string[]> {
	/** Says what is wrong with an author's item, or undefined. */
	check(asked: Asked): string | undefined;
	/** What she sees before she does anything: [] or, where order is asked, the first order. */
	start(asked: Asked): Answer;
	/** Whether there is something to score. */
	isComplete(asked: Asked, answer: Answer): boolean;
	answer: GenericSchema<unknown, Answer>;
	score(asked: Asked, answer: Answer): number;
	/** The options whose reasons answer her first: those she got wrong, else those that are right. */
	toExplain(asked: Asked, answer: Answer): string[];
}

export function defineQuizKind<Answer extends string[]>(kind: QuizKind<Answer>): QuizKind<Answer> {
	return kind;
}
