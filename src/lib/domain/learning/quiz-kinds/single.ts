import { defineQuizKind } from '../define-quiz-kind.ts';

/** One option is the best. Score: 1 or 0, or what the option is worth (QTI match_correct; situational judgement by `weights`). */
export default defineQuizKind({
	chooses: 'one',
	scored: true,
	shuffled: true,
	check: ({ options, right, weights }) =>
		right.length !== 1
			? 'a single item has exactly one right option'
			: options.length < 2
				? 'needs at least two options'
				: weights && weights[right[0]!] !== 1
					? 'the right option must be worth 1'
					: undefined,
	start: () => [],
	isComplete: (_, answer) => answer.length === 1,
	score({ options, right, weights }, answer) {
		const [one] = answer;
		if (answer.length !== 1 || !options.includes(one!)) return 0;
		return one === right[0] ? 1 : (weights?.[one!] ?? 0);
	},
	toExplain: (_, answer) => answer
});
