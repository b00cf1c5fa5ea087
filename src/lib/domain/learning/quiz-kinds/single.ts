import { defineQuizKind } from '../define-quiz-kind.ts';

/** One option is the best. Score: 1 or 0 (QTI match_correct, single cardinality). */
export default defineQuizKind({
	chooses: 'one',
	check: ({ options, right }) =>
		right.length !== 1 ? 'a single item has exactly one right option' : options.length < 2 ? 'needs at least two options' : undefined,
	start: () => [],
	isComplete: (_, answer) => answer.length === 1,
	score: ({ right }, answer) => (answer.length === 1 && answer[0] === right[0] ? 1 : 0),
	toExplain: (_, answer) => answer
});
