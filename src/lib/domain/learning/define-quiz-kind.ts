/** What a kind needs to know of an item to score an answer. Ids, never words. */
export interface Asked {
	options: string[];
	right: string[];
}

/**
 * A way of asking. An answer is a list of option ids, in the order given where order means something.
 * A score is a fraction from 0 to 1, as in QTI 3 and Moodle; nothing answered is 0.
 */
export interface QuizKind {
	/** What an answer is: one option, those that fit, or every option in an order. Feedback is worded by it. */
	chooses: 'one' | 'some' | 'order';
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
