import { defineQuizKind, fraction } from '../define-quiz-kind.ts';
import { pairScore, pairsOf, unmatched } from '../pairs.ts';

/** Each sentence (`options`) has its place; places may be shared, and some may stay empty. Score: the share of right pairs (Moodle match). */
export default defineQuizKind({
	chooses: 'pairs',
	scored: true,
	shuffled: true,
	check({ options, right }) {
		const pairs = pairsOf(right);
		return options.length < 2 || pairs.size !== options.length || right.length !== pairs.size || !options.every((id) => pairs.has(id))
			? 'a matching item needs two or more options, and `right` must give each of them its place'
			: new Set(pairs.values()).size < 2
				? 'all have the same place: there is nothing to match'
				: undefined;
	},
	start: () => [],
	isComplete: ({ options }, answer) => options.every((id) => pairsOf(answer).has(id)),
	score: ({ right }, answer) => fraction(pairScore(right, answer)),
	toExplain({ options, right }, answer) {
		const missed = unmatched(right, answer);
		return missed.length ? missed : options;
	}
});
