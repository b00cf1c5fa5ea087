// Answers that are pairs: a sentence and its place, a gap and its word. Written `left=right`, one string a pair.

export const pair = (left: string, right: string): string => `${left}=${right}`;

/** The last one wins where a left side stands twice. */
export function pairsOf(answer: string[]): Map<string, string> {
	return new Map(
		answer.flatMap((one) => {
			const at = one.indexOf('=');
			return at > 0 ? [[one.slice(0, at), one.slice(at + 1)] as const] : [];
		})
	);
}

/** An answer with one pair set, or taken away with an empty right side. */
export function withPair(answer: string[], left: string, right: string): string[] {
	const pairs = pairsOf(answer);
	pairs.delete(left);
	if (right) pairs.set(left, right);
	return [...pairs].map(([one, other]) => pair(one, other));
}

/** The share of the right pairs that are in the answer (Moodle match; QTI inline-choice by equal weights). */
export function pairScore(right: string[], answer: string[]): number {
	const given = pairsOf(answer);
	const wanted = [...pairsOf(right)];
	return wanted.length ? wanted.filter(([left, value]) => given.get(left) === value).length / wanted.length : 0;
}

/** Left sides whose pair is missing or another. */
export function unmatched(right: string[], answer: string[]): string[] {
	const given = pairsOf(answer);
	return [...pairsOf(right)].flatMap(([left, value]) => (given.get(left) === value ? [] : [left]));
}
