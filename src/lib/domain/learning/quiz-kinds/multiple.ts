import { defineQuizKind, fraction } from '../define-quiz-kind.ts';

/**
 * All that fit. Score: clamp(sum of weights of the ticked options, 0, 1), +1/C for each of the C right ones, -1/W for each of
 * the W others, so that ticking everything scores 0 (Moodle multichoice; QTI map_response with bounds 0 and 1).
 */
export default defineQuizKind({
	chooses: 'some',
	scored: true,
	shuffled: true,
	check: ({ options, right }) =>
		right.length < 1 || right.length >= options.length ? 'a multiple item needs right and other options' : undefined,
	start: () => [],
	isComplete: (_, answer) => answer.length > 0,
	score({ options, right }, answer) {
		const others = options.length - right.length;
		let sum = 0;
		for (const id of new Set(answer)) {
			if (right.includes(id)) sum += 1 / right.length;
			else if (options.includes(id)) sum -= 1 / others;
		}
		return fraction(sum);
	},
	toExplain({ options, right }, answer) {
		const missed = options.filter((id) => answer.includes(id) !== right.includes(id));
		return missed.length ? missed : right;
	}
});
