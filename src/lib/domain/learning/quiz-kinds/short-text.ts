import { defineQuizKind } from '../define-quiz-kind.ts';

/** Recorded when what she wrote is none of the expected words. */
export const OTHER = 'other';

/**
 * One or two words of her own. The phone finds which expected word it is (read-text.ts) and records only that one's id, or `other`:
 * what she typed leaves her phone never. Score: what the word is worth (Moodle shortanswer).
 */
export default defineQuizKind({
	chooses: 'text',
	scored: true,
	shuffled: false,
	check: ({ options, right, weights }) =>
		!options.includes(OTHER)
			? `a short-text item has the option \`${OTHER}\`, whose reason is shown for anything unexpected`
			: !right.length || right.includes(OTHER)
				? 'a short-text item needs a right word'
				: right.some((id) => (weights?.[id] ?? 1) !== 1)
					? 'a right word must be worth 1'
					: undefined,
	start: () => [],
	isComplete: ({ options }, answer) => answer.length === 1 && options.includes(answer[0]!),
	score: ({ options, right, weights }, answer) =>
		answer.length !== 1 || !options.includes(answer[0]!) ? 0 : right.includes(answer[0]!) ? 1 : (weights?.[answer[0]!] ?? 0),
	toExplain: (_, answer) => answer
});
