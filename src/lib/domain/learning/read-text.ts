// Which of the expected words she wrote. Khmer is typed in many ways that look the same: what cannot be seen must not be "Not yet".
import { OTHER } from './quiz-kinds/short-text.ts';

/** Zero-width spaces and joiners, and the mark some keyboards put first. */
const UNSEEN = /[\u200b-\u200d\u2060\ufeff]/g;
/** Under another letter, TA and DA look alike in most fonts and are typed for each other. */
const COENG_TA = /\u17d2\u178f/g;
const KHMER_DIGIT = /[\u17e0-\u17e9]/g;

/** NFC, nothing unseen, one case, Latin digits, single spaces, no punctuation at the ends. */
export function folded(text: string): string {
	return text
		.replace(UNSEEN, '')
		.toLowerCase()
		.normalize('NFC')
		.replace(COENG_TA, '\u17d2\u178a')
		.replace(KHMER_DIGIT, (digit) => String(digit.charCodeAt(0) - 0x17e0))
		.replace(/\s+/g, ' ')
		.replace(/^[\s.,!?'"“”‘’«»។៕៖-]+|[\s.,!?'"“”‘’«»។៕៖-]+$/g, '');
}

/** What a reader sees as one letter: a Khmer consonant with what is under, over and around it; else a character. */
export function clusters(text: string): string[] {
	return text.match(/[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3])*[\u17b6-\u17d1\u17dd]*|./gsu) ?? [];
}

/** Whether one inserted, missing, other or exchanged letter makes them equal. */
function nearly(a: string[], b: string[]): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	let j = 0;
	while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
	const left = a.slice(i, a.length - j);
	const other = b.slice(i, b.length - j);
	if (left.length <= 1 && other.length <= 1) return true;
	return left.length === 2 && other.length === 2 && left[0] === other[1] && left[1] === other[0];
}

/** Shorter words than this many letters must be right: one letter makes another word of them. */
const SHORTEST = { khmer: 3, other: 5 };

export interface Expected {
	id: string;
	/** Spellings, parted by `|`; `*` stands for anything. */
	text: string;
}

/** The id of the expected word she wrote; the first that fits, exactly before nearly; `other` when none does. */
export function readText(expected: Expected[], typed: string): string {
	const written = folded(typed);
	if (!written) return OTHER;
	const spellings = expected
		.filter(({ id }) => id !== OTHER)
		.flatMap(({ id, text }) => text.split('|').map((one) => ({ id, spelling: one.trim() })));
	const exactly = spellings.find(({ spelling }) => pattern(spelling).test(written));
	if (exactly) return exactly.id;
	const letters = clusters(written);
	const close = spellings.find(({ spelling }) => {
		if (spelling.includes('*')) return false;
		const wanted = clusters(folded(spelling));
		const least = /\p{Script=Khmer}/u.test(spelling) ? SHORTEST.khmer : SHORTEST.other;
		return wanted.length >= least && nearly(wanted, letters);
	});
	return close?.id ?? OTHER;
}

function pattern(spelling: string): RegExp {
	const parts = spelling.split('*').map((part) => folded(part.replace(/^\s+|\s+$/g, ' ')).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('.*')}$`, 'su');
}
