import { defineQuizKind } from '../define-quiz-kind.ts';

/** Put in order. Score: the share of options that stand in their right place (Moodle ordering, absolute position). */
export default defineQuizKind({
	chooses: 'order',
	check: ({ options, right }) =>
		options.length < 3 || right.length !== options.length || !options.every((id) => right.includes(id))
			? 'an ordering item needs three or more options, and right must hold each of them once'
			: options.every((id, i) => id === right[i])
				? 'the options are already in order: show them in another order first'
				: undefined,
	start: ({ options }) => [...options],
	isComplete: ({ options }, answer) => answer.length === options.length,
	score: ({ right }, answer) => right.filter((id, place) => answer[place] === id).length / right.length,
	toExplain({ right }, answer) {
		const misplaced = right.filter((id, place) => answer[place] !== id);
		return misplaced.length ? misplaced : right;
	}
});
