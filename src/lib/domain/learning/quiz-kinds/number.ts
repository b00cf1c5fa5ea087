import { defineQuizKind } from '../define-quiz-kind.ts';

/** Her answer is a decimal number in Latin digits and a point, as read-number.ts makes it from what she typed. */
const value = (text: string | undefined): number => (text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN);

/**
 * A number. `right` is one range `least..most`, both ends included (GIFT `#a..b`; a tolerance is written as its range).
 * Its options are fixed: `right`, `low` and `high`, each with a reason.
 */
export default defineQuizKind({
	chooses: 'text',
	scored: true,
	shuffled: false,
	check: ({ options, right }) =>
		options.join() !== 'right,low,high'
			? 'a number item has the options right, low and high'
			: right.length !== 1 || !range(right[0]!)
				? '`right` is one range of numbers, as in ["3..5"] or ["4..4"]'
				: undefined,
	start: () => [],
	isComplete: (_, answer) => answer.length === 1 && !Number.isNaN(value(answer[0])),
	score({ right }, answer) {
		const [least, most] = range(right[0]!)!;
		const given = value(answer[0]);
		return answer.length === 1 && given >= least && given <= most ? 1 : 0;
	},
	toExplain({ right }, answer) {
		const [least, most] = range(right[0]!)!;
		const given = value(answer[0]);
		return [given < least ? 'low' : given > most ? 'high' : 'right'];
	}
});

function range(text: string): [least: number, most: number] | undefined {
	const [least, most, more] = text.split('..').map(value);
	return more === undefined && least! <= most! ? [least!, most!] : undefined;
}
