import type { Item } from '#lib/content/pack.ts';

/** What every kind of question is given. */
export interface QuestionProps {
	asked: Item;
	easy: boolean;
	/** Ids of options, as the kind's file in domain/learning/quiz-kinds reads them. Start with its `start`. */
	answer: string[];
	/** She has checked: nothing changes any more, and what came of it is shown. */
	checked: boolean;
	/** From 0 to 1; worked out here when left out. */
	score?: number;
	/** Id for the foot's submit button (Check answer). */
	form: string;
	/** Headings of the lesson's screens by id, for "Look again". */
	screens?: Record<string, string>;
	/** She asked for the check and there is something to check. */
	oncheck: () => void;
	/** She goes back to the screen that explains. */
	onlook?: (screen: string) => void;
}
