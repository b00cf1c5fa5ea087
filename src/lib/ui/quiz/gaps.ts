// A sentence with gaps, as content writes it: `The {who} keeps the {what}.`

/** Text and gaps in the order in which this language has them. */
export function partsOf(sentence: string): ({ text: string } | { gap: string; n: number })[] {
	// Split by a pattern with one group: text and ids take turns.
	return sentence
		.split(/\{([^{}]*)\}/)
		.map((part, i) => (i % 2 ? { gap: part, n: (i + 1) / 2 } : { text: part }))
		.filter((part) => 'gap' in part || part.text);
}

/** The sentence with something said for each gap. */
export const filled = (sentence: string, say: (gap: string, n: number) => string): string =>
	partsOf(sentence)
		.map((part) => ('gap' in part ? say(part.gap, part.n) : part.text))
		.join('');
