import { defineQuizKind } from '../define-quiz-kind.ts';

/** One sentence, so or not so. Score: 1 or 0, never a part (Moodle true/false). */
export default defineQuizKind({
	chooses: 'one',
	scored: true,
	// "Yes" stands before "No" wherever people are asked.
	shuffled: false,
	check: ({ options, right, weights }) =>
		options.length !== 2 || right.length !== 1
			? 'a true-false item has two options, one of them right'
			: weights
				? 'a true-false item is right or not: no `weights`'
				: undefined,
	start: () => [],
	isComplete: (_, answer) => answer.length === 1,
	score: ({ right }, answer) => (answer.length === 1 && answer[0] === right[0] ? 1 : 0),
	toExplain: (_, answer) => answer
});
