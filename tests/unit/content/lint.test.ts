// Limits of length, words we never use, and Khmer typing, each broken once in the exemplar.
import { expect, test } from 'vitest';
import en, { countWords, sentencesOf } from '../../../src/lib/content/compiler/lints/en.ts';
import km, { countClusters } from '../../../src/lib/content/compiler/lints/km.ts';
import type { Role } from '../../../src/lib/content/compiler/need.ts';
import { changed, lesson, lineOf, module3, problemsOf } from './exemplar.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const wrong = (text: string, role: Role) => en.line(text, role).map(([what]) => what);
const khmer = (text: string, role: Role = 'text') => km.line(text, role).map(([what]) => what);

test.each<[role: Role, most: number]>([
	['example', 25],
	['stem', 45],
	['option', 18],
	['card', 15],
	['line', 8],
	['prompt', 25],
	['easy', 35],
	['easy stem', 35]
])('English %s: %i words and no more', (role, most) => {
	const text = (count: number) =>
		words(count)
			.replace(/((?:word ){7}word) (?=word)/g, '$1. Word ')
			.replaceAll('Word word', 'Word');
	const exactly = (count: number) => {
		for (let tries = count; ; tries++) if (countWords(text(tries)) >= count) return text(tries);
	};
	const lengths = (count: number) => wrong(exactly(count), role).filter((one) => / words, more than/.test(one));
	expect(lengths(most)).toEqual([]);
	expect(lengths(most + 1)).toEqual([`${most + 1} words, more than ${most}`]);
});

test.each<[role: Role, most: number]>([
	['text', 20],
	['reason', 20],
	['easy', 15],
	['easy step', 15],
	['easy care', 15]
])('an English sentence in %s: %i words and no more', (role, most) => {
	expect(wrong(`${words(most)}. Yes.`, role)).toEqual([]);
	expect(wrong(`${words(most + 1)}. Yes.`, role)).toEqual([
		expect.stringContaining(`a sentence of ${most + 1} words, more than ${most}`)
	]);
});

test('three sentences to a text, and to its easy variant', () => {
	for (const role of ['text', 'easy'] as const) {
		expect(wrong('One. Two. Three.', role)).toEqual([]);
		expect(wrong('One. Two. Three. Four.', role)).toEqual(['4 sentences, more than 3']);
	}
	expect(wrong('One. Two. Three. Four.', 'stem')).toEqual([]);
});

test.each([
	[
		'Some people look down. "Who is next?" says the chief.',
		['Some people look down.', '"Who is next?" says the chief.']
	],
	['"Who is next?" Grandmother Phan asks.', ['"Who is next?" Grandmother Phan asks.']],
	['She asks: "What did you want?" Sophea stops.', ['She asks: "What did you want?"', 'Sophea stops.']],
	['Sixty workers walk there. 5 lamps are out.', ['Sixty workers walk there.', '5 lamps are out.']],
	['Start at 7.30 in the morning', ['Start at 7.30 in the morning']],
	['', []]
])('sentences of: %s', (text, sentences) => {
	expect(sentencesOf(text)).toEqual(sentences);
});

test('a number is seen, not read', () => {
	expect(countWords('Sophea, 36, drives a tuk-tuk — slowly.')).toBe(5);
});

test.each([
	'She feels empowered.',
	'Our beneficiaries came.',
	'Vulnerable women came.',
	'We raise awareness.',
	'An awareness-raising day.',
	'the voiceless'
])('never: %s', (text) => {
	expect(wrong(text, 'text')).toEqual([expect.stringContaining('is a word we never use')]);
});

test('plain words are left alone', () => {
	expect(wrong('She has the power to answer, and her voice is heard.', 'text')).toEqual([]);
	expect(wrong('She said “no”.', 'text')).toEqual(['a curly quotation mark']);
});

test('heading and text together: 60 words, reported at the text', async () => {
	const file = `${lesson}/en.md`;
	const files = changed(
		file,
		'**heading:** Problem: one thing you can see or count',
		`**heading:** ${words(20)}. Some ${words(17)}`
	);
	expect(await problemsOf(files)).toEqual([
		`${file}:${lineOf(file, '**text:** Choose one problem only', files)} heading and text have 61 words, more than 60 · cut, or make two screens`
	]);
});

test.each([
	['en', 'Say the ask last.', 'Say the ask last!', '`easy`: an exclamation mark'],
	['km', 'សុភាឈប់ដើរ។', 'សុភាឈប់ដើរ!', '`text`: an exclamation mark'],
	['km', 'សុភាឈប់ដើរ។', 'សុភា\u200bឈប់ដើរ។', '`text`: a zero-width space (U+200B)'],
	['en', 'Say the ask last.', 'Say the ask\u00ad last.', '`easy`: a hidden character, U+00AD'],
	['en', 'with no water coming out', words(40), '`alt` has '],
	['km', 'សុភាឈប់ដើរ។', 'Sophea ឈប់ដើរ។', '`text`: Latin letters, "Sophea"'],
	['en', 'it brings no water.', 'Look. Look. Look.', '`reason of rumour`: 4 sentences, more than 3']
])('%s: %s → %s', async (language, from, to, expected) => {
	const file = `${lesson}/${language}.md`;
	const files = changed(file, from, to);
	expect(await problemsOf(files)).toEqual([expect.stringContaining(`${file}:${lineOf(file, to, files)} ${expected}`)]);
});

test('a circle guide is read for characters, not for length', async () => {
	const file = `${module3}/circle.en.md`;
	const long = changed(file, 'Silence is thinking.', `${words(80)}.`);
	expect(await problemsOf(long)).toEqual([]);
	const loud = changed(file, 'Do not press her. |', 'Empower her! |');
	const at = `${file}:${lineOf(file, 'Empower her!', loud)}`;
	expect(await problemsOf(loud)).toEqual([
		expect.stringContaining(`${at} an exclamation mark`),
		expect.stringContaining(`${at} "Empower"`)
	]);
});

test('Khmer sentences: 60 clusters, 35 when easy; a question mark ends one too', () => {
	expect(khmer(`${'ក'.repeat(60)}។ ${'ក'.repeat(60)}? ក`)).toEqual([]);
	expect(khmer('ក'.repeat(61))).toEqual([expect.stringContaining('a sentence of 61 clusters, more than 60')]);
	expect(khmer('ក'.repeat(36), 'easy')).toEqual([expect.stringContaining('more than 35')]);
	expect(khmer('ក'.repeat(36), 'easy step')).toEqual([expect.stringContaining('more than 35')]);
	expect(km.screen({ heading: 'ក'.repeat(60), text: 'ក'.repeat(60), example: 'ក'.repeat(60) })).toEqual([]);
	expect(km.screen({ heading: 'ក'.repeat(60), text: 'ក'.repeat(60), example: 'ក'.repeat(61) })).toHaveLength(1);
});

test('clusters are what a reader sees as one sign', () => {
	expect(countClusters('ស្ត្រី')).toBe(1);
	expect(countClusters('ខ្ញុំ 36')).toBe(1);
	expect(countClusters('អ្នក')).toBe(2);
});

test.each([
	['coeng ro before coeng ta', 'ស\u17d2\u179a\u17d2\u178f\u17b8', 'typed in another order'],
	['vowel before subscript', 'ស\u17b8\u17d2\u178f', 'typed in another order'],
	['vowel before shifter', 'ម\u17bc\u17c9', 'typed in another order'],
	['sign before vowel', 'ខ\u17c6\u17bb', 'typed in another order'],
	['two vowels', 'ក\u17bb\u17b6', 'typed in another order'],
	['imitated oe', 'ក\u17c1\u17b8', 'only looks like ើ'],
	['imitated o', 'ក\u17c1\u17b6', 'only looks like ោ'],
	['a vowel alone', 'ក \u17b6', 'U+17B6 stands without a letter'],
	['a coeng alone', 'ក\u17d2 ', 'U+17D2 stands without a letter'],
	['U+17A3', '\u17a3', 'U+17A3 is deprecated'],
	['U+17A4', '\u17a4', 'U+17A4 is deprecated'],
	['U+17A8', '\u17a8', 'U+17A8 is deprecated'],
	['U+17D8', 'ក\u17d8', 'U+17D8 is deprecated'],
	['another spelling', 'ឲ្យ', 'write ឱ្យ']
])('Khmer typing: %s', (_, text, expected) => {
	expect(km.line(text, 'text').map((finding) => finding.join(' '))).toContainEqual(expect.stringContaining(expected));
});

test.each(['ស្ត្រី', 'ខ្ញុំ', 'អ៊ីនធឺណិត', 'ម៉ូឌុល', 'ធម៌', 'ពោធិ៍', 'សប្តាហ៍', 'ឱ្យ', 'គណៈកម្មការ', 'ខែកុម្ភៈ', 'ព័ត៌មាន', 'កិច្ចការ'])(
	'Khmer well typed: %s',
	(word) => {
		expect(khmer(word)).toEqual([]);
	}
);

test('Latin that people say, and a zero-width space in a heading', () => {
	expect(khmer('QR និង Wi-Fi ក្នុង She Leads')).toEqual([]);
	expect(khmer('ចំណុច\u200bសំខាន់', 'heading')).toEqual([]);
	expect(khmer('ចំណុច\u200bសំខាន់', 'text')).toHaveLength(1);
});
