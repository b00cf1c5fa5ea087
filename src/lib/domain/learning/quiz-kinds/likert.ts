import { defineQuizKind } from '../define-quiz-kind.ts';

/** What she thinks, on a scale. Nothing is right, nothing is scored: it is kept, and counted over a group. */
export default defineQuizKind({
	chooses: 'one',
	scored: false,
	shuffled: false,
	check: ({ options, right }) =>
		right.length ? 'a likert item has nothing right' : options.length < 3 || options.length > 7 ? 'a scale has three to seven points' : undefined,
	start: () => [],
	isComplete: (_, answer) => answer.length === 1,
	score: () => 0,
	toExplain: () => []
});
