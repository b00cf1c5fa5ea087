/** What a kind needs to know of an item to score an answer. Ids and numbers, never words. Kept with each answer, so that an old one can be scored again. */
export interface Asked {
	/** In the order in which she saw them. */
	options: string[];
	/** As the kind's file defines it. */
	right: string[];
	/** From an option's id to what it is worth, 0 to 1. */
	weights?: Record<string, number>;
	/** A way of scoring among several. */
	mode?: string;
}

/**
 * A way of asking. An answer is a list of short strings: option ids, `gap=word` pairs, or a number.
 * A score is a fraction from 0 to 1, as in QTI 3 and Moodle; nothing answered is 0.
 */
export interface QuizKind {
	/**
	 * What an answer is: one option, those that fit, every option in an order, pairs, one thing she writes, or a path of decisions.
	 * Feedback is worded by it.
	 */
	chooses: 'one' | 'some' | 'order' | 'pairs' | 'text' | 'path';
	/** False where there is no right answer: nothing is scored, and nothing comes back for review. */
	scored: boolean;
	/** Whether the options may be shown in another order each time. */
	shuffled: boolean;
	/** Says what is wrong with an author's item, or undefined. */
	check(asked: Asked): string | undefined;
	/** What she sees before she does anything: [] or, where order is asked, the first order. */
	start(asked: Asked): string[];
	/** Whether there is something to score. */
	isComplete(asked: Asked, answer: string[]): boolean;
	score(asked: Asked, answer: string[]): number;
	/** The options whose reasons answer her first: those she got wrong, else those that are right. */
	toExplain(asked: Asked, answer: string[]): string[];
}

export function defineQuizKind(kind: QuizKind): QuizKind {
	return kind;
}

/** Sums of thirds come out as 0.999…; a right answer must be exactly 1. */
export const fraction = (value: number): number => Math.min(1, Math.max(0, Math.round(value * 1e9) / 1e9));
