// English: short sentences, plain words, no slogans (writing/voice.md).
import { defineLint, type Finding, type Limit } from '../define-lint.ts';
import type { Role } from '../need.ts';

const easy: Limit = { sentence: 15, whole: 35 };
const standard: Limit = { sentence: 20 };

/** In words. */
const limits: Partial<Record<Role, Limit>> = {
	text: { sentence: 20, sentences: 3 },
	easy: { ...easy, sentences: 3 },
	'easy summary': easy,
	'easy step': easy,
	'easy care': easy,
	'easy after': { ...easy, sentences: 3 },
	'easy prompt': easy,
	'easy stem': easy,
	example: { sentence: 20, whole: 25 },
	stem: { sentence: 20, whole: 45 },
	// Authors aim at 15 words; two short sentences may be three longer, for the "please" and "good morning" of speech.
	option: { sentence: 15, whole: 18 },
	card: { sentence: 20, whole: 15 },
	/** Two, and a third if they are short; `after` closes a story and may take four. */
	reason: { sentence: 20, sentences: 3 },
	after: { sentence: 20, sentences: 4 },
	line: { whole: 8 },
	prompt: { sentence: 20, whole: 25 },
	alt: {}
};
const screenWords = 60;

const banned: [pattern: RegExp, instead: string][] = [
	[/\b(dis)?empower\w*/i, 'say what she does or decides'],
	[/\bbeneficiar(y|ies)\b/i, 'say who: women, neighbours, families'],
	[/\bvulnerab\w+/i, 'say what could happen to her, and from what'],
	[/\bvoiceless\b/i, 'say who does not listen'],
	[/\b(rais\w+ awareness|awareness[- ]raising)\b/i, 'say who is told what'],
	[/\b(oops|great job|well done)\b/i, 'say why it works; we do not praise her for reading']
];

export default defineLint({
	line(text, role) {
		const limit = limits[role] ?? standard;
		const findings = this.characters(text, false);
		const sentences = sentencesOf(text);
		for (const sentence of sentences) {
			const words = countWords(sentence);
			if (limit.sentence && words > limit.sentence) {
				findings.push([
					`a sentence of ${words} words, more than ${limit.sentence}: "${sentence.slice(0, 40)}…"`,
					'make two of it, or cut'
				]);
			}
		}
		const words = countWords(text);
		if (limit.whole && words > limit.whole) findings.push([`${words} words, more than ${limit.whole}`, 'cut']);
		if (limit.sentences && sentences.length > limit.sentences) {
			findings.push([
				`${sentences.length} sentences, more than ${limit.sentences}`,
				'leave one out, or give it a screen of its own'
			]);
		}
		return findings;
	},
	screen({ heading, text }) {
		const words = countWords(`${heading} ${text}`);
		return words > screenWords
			? [[`heading and text have ${words} words, more than ${screenWords}`, 'cut, or make two screens']]
			: [];
	},
	characters: (text) => [
		...(/[“”‘’]/.test(text) ? [['a curly quotation mark', 'type straight ones, " and \''] satisfies Finding] : []),
		...banned.flatMap(([pattern, instead]): Finding[] => {
			const match = pattern.exec(text);
			return match ? [[`"${match[0]}" is a word we never use`, instead]] : [];
		})
	]
});

/** A number standing alone (an age) is seen, not read, so it is no word; "tuk-tuk" is one. */
export function countWords(text: string): number {
	return text.split(/[\s—–]+/).filter((word) => /\p{L}/u.test(word)).length;
}

/**
 * Sentences as a reader breathes: a quoted question counts inside the sentence that says it ("Who is next?" says the chief),
 * so an end is followed by a capital, and not by a name that speaks.
 */
export function sentencesOf(text: string): string[] {
	const speaks =
		/^["')]?\s+(?:\S+\s+){1,4}?(?:says?|said|asks?|asked|answers?|answered|calls?|whispers?|thinks?|repl(?:y|ies|ied))\b/;
	const sentences: string[] = [];
	let start = 0;
	for (const { 0: end, index } of text.matchAll(/[.?…]+["')]*(?=\s+["'(]?[\p{Lu}\d])|[.?…]+["')]*$/gu)) {
		const after = index + end.length;
		const isQuotation = /^\s*"/.test(text.slice(start)) && end.endsWith('"');
		if (isQuotation && speaks.test(text.slice(after))) continue;
		sentences.push(text.slice(start, after).trim());
		start = after;
	}
	const rest = text.slice(start).trim();
	return rest ? [...sentences, rest] : sentences;
}
