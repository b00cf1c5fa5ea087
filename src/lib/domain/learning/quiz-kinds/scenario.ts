import { defineQuizKind, fraction } from '../define-quiz-kind.ts';

/**
 * Several decisions one after the other; each leads to what comes next. An answer is the path: the options taken, in order.
 * `right` is the best path. Score: the mean worth of the decisions she took (situational judgement, experts' weights 0 to 1).
 */
export default defineQuizKind({
	chooses: 'path',
	scored: true,
	shuffled: false,
	check: ({ options, right, weights }) =>
		!weights || options.some((id) => weights[id] === undefined)
			? 'each option of a scenario has a weight'
			: right.length < 2
				? 'a scenario has two decisions or more'
				: right.some((id) => weights[id] !== 1)
					? 'each step of the best path is worth 1'
					: undefined,
	start: () => [],
	/** Whether the path is at its end only the item's decisions can tell: the screen hands on whole paths only. */
	isComplete: (_, answer) => answer.length > 0,
	score({ weights = {} }, answer) {
		return answer.length ? fraction(answer.reduce((sum, id) => sum + (weights[id] ?? 0), 0) / answer.length) : 0;
	},
	toExplain({ weights = {} }, answer) {
		const weak = answer.filter((id) => (weights[id] ?? 0) < 1);
		return weak.length ? weak : answer.slice(-1);
	}
});
