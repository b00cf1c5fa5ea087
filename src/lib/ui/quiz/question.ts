import type { Item } from '#lib/content/pack.ts';

/** 1 guessed, 2 thought so, 3 sure. */
export type Sure = 1 | 2 | 3;

/** What every kind of question is given. */
export interface QuestionProps {
	asked: Item;
	easy: boolean;
	/** As the kind's file in domain/learning/quiz-kinds reads it: ids of options, pairs, a number. Start with its `start`. */
	answer: string[];
	/** She has checked: nothing changes any more, and what came of it is shown. */
	checked: boolean;
	/** From 0 to 1; worked out here when left out. */
	score?: number;
	/** Id for the foot's submit button (Check answer). */
	form: string;
	/** Headings of the lesson's screens by id, for "Look again". */
	screens?: Record<string, string>;
	/** Whether she is asked how sure she is. She need not say. */
	askSure?: boolean;
	/** How sure she said she was. */
	sure?: Sure;
	/** How often she has not had it right so far, this time included. */
	missed?: number;
	/** She asked for the check and there is something to check. */
	oncheck: () => void;
	/** She goes back to the screen that explains. */
	onlook?: (screen: string) => void;
	/** She opened the hint: once a try. */
	onhint?: () => void;
}
