import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/lib/domain/learning/read-number.ts';
import { clusters, folded, readText } from '../../../src/lib/domain/learning/read-text.ts';

const expected = [
	{ id: 'listen', text: 'ស្តាប់ | listen | listening' },
	{ id: 'ask', text: 'សួរ | ask *' },
	{ id: 'other', text: '' }
];

describe('words she writes', () => {
	test.each([
		['listen', 'listen'],
		['  Listen. ', 'listen'],
		['LISTENING', 'listen'],
		['listne', 'listen'],
		['lisen', 'listen'],
		['list', 'other'],
		['ask her', 'ask'],
		// A star stands for anything, also for nothing.
		['ask', 'ask'],
		['tell', 'other'],
		['', 'other'],
		['   ', 'other'],
		// TA and DA under another letter; a zero-width space; a full stop of Khmer.
		['ស្តាប់', 'listen'],
		['ស្ដាប់', 'listen'],
		['ស្តា\u200bប់។', 'listen'],
		['សួរ', 'ask'],
		// One cluster of two: another word.
		['សួន', 'other']
	])('%s is read as %s', (typed, id) => expect(readText(expected, typed)).toBe(id));

	test('what cannot be seen never matters', () => {
		const unseen = fc.constantFrom('\u200b', '\u200c', '\u200d', '\ufeff', '\u2060');
		fc.assert(
			fc.property(fc.constantFrom('ស្តាប់', 'សួរ', 'listen'), fc.array(fc.tuple(fc.nat(8), unseen), { maxLength: 5 }), (word, marks) => {
				const letters = [...word];
				for (const [at, mark] of marks) letters.splice(at, 0, mark);
				expect(readText(expected, letters.join(''))).toBe(readText(expected, word));
			})
		);
	});

	test('folding twice changes nothing more, and no text throws', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(folded(folded(text))).toBe(folded(text))));
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(['listen', 'ask', 'other']).toContain(readText(expected, text))));
	});

	test('a cluster is what a reader sees as one letter', () => {
		expect(clusters('ស្ត្រី')).toEqual(['ស្ត្រី']);
		expect(clusters('អ្នកដឹកនាំ')).toEqual(['អ្ន', 'ក', 'ដឹ', 'ក', 'នាំ']);
		expect(clusters('ask')).toEqual(['a', 's', 'k']);
	});
});

test.each([
	['4', '4'],
	['៤', '4'],
	['១២,៥', '12.5'],
	['12.5', '12.5'],
	['1,000', '1000'],
	['10.000', '10000'],
	['1 000 000', '1000000'],
	['-3', '-3'],
	['−3', '-3'],
	['007', '7'],
	['0,250', '0.25'],
	['4.50', '4.5'],
	['four', undefined],
	['', undefined],
	['4 weeks', undefined],
	['1e9', undefined],
	['1,00,0', undefined],
	['99999999999999999999', undefined]
])('the number %s is %s', (typed, number) => expect(readNumber(typed)).toBe(number));
