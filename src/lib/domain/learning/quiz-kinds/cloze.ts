import { defineQuizKind, fraction } from '../define-quiz-kind.ts';
import { pairScore, pairsOf } from '../pairs.ts';

/** Gaps filled from a bank of words (`options`), more words than gaps. Score: the mean over the gaps (QTI inline-choice). */
export default defineQuizKind({
	chooses: 'pairs',
	scored: true,
	shuffled: true,
	check({ options, right }) {
		const gaps = pairsOf(right);
		return !gaps.size || gaps.size !== right.length || ![...gaps.values()].every((word) => options.includes(word))
			? 'a cloze item needs gaps, each with one of the options'
			: options.length <= new Set(gaps.values()).size
				? 'the bank needs a word that is not right, else the last gap fills itself'
				: undefined;
	},
	start: () => [],
	isComplete: ({ right }, answer) => [...pairsOf(right).keys()].every((gap) => pairsOf(answer).has(gap)),
	score: ({ right }, answer) => fraction(pairScore(right, answer)),
	/** The words she put where another belongs. */
	toExplain({ right }, answer) {
		const given = pairsOf(answer);
		const wanted = [...pairsOf(right)];
		const wrong = wanted.flatMap(([gap, word]) => (given.get(gap) === word ? [] : [given.get(gap) ?? word]));
		return [...new Set(wrong.length ? wrong : wanted.map(([, word]) => word))];
	}
});
