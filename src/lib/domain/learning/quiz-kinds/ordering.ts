import { defineQuizKind, fraction } from '../define-quiz-kind.ts';

/**
 * Put in order. Three ways of scoring, after Moodle's ordering question: the share of options in their right place
 * (`absolute`, without `mode`), all or nothing, or the share of all pairs that stand the right way round (`relative`),
 * which is kind to one misplaced line.
 */
const modes: Record<string, (right: string[], answer: string[]) => number> = {
	absolute: (right, answer) => right.filter((id, place) => answer[place] === id).length / right.length,
	'all-or-nothing': (right, answer) => (answer.length === right.length && right.every((id, place) => answer[place] === id) ? 1 : 0),
	relative(right, answer) {
		const place = new Map(answer.map((id, i) => [id, i]));
		let kept = 0;
		for (const [i, id] of right.entries()) {
			for (const later of right.slice(i + 1)) if ((place.get(id) ?? Infinity) < (place.get(later) ?? -Infinity)) kept++;
		}
		return kept / ((right.length * (right.length - 1)) / 2);
	}
};

export default defineQuizKind({
	chooses: 'order',
	scored: true,
	// The first order is the author's: it must not be the right one by chance.
	shuffled: false,
	check: ({ options, right, mode }) =>
		mode !== undefined && !(mode in modes)
			? `\`mode\` is one of ${Object.keys(modes).join(', ')}`
			: options.length < 3 || right.length !== options.length || !options.every((id) => right.includes(id))
				? 'an ordering item needs three or more options, and right must hold each of them once'
				: options.every((id, i) => id === right[i])
					? 'the options are already in order: show them in another order first'
					: undefined,
	start: ({ options }) => [...options],
	isComplete: ({ options }, answer) => answer.length === options.length,
	score: ({ right, mode = 'absolute' }, answer) => fraction(modes[mode]!(right, answer)),
	toExplain({ right }, answer) {
		const misplaced = right.filter((id, place) => answer[place] !== id);
		return misplaced.length ? misplaced : right;
	}
});
