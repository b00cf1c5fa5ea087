// A near word is offered, a far one is not.
import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/lib/content/compiler/problem.ts';

test.each([
	['sumary', 'did you mean `summary`?'],
	['heding', 'did you mean `heading`?'],
	['al', 'did you mean `alt`?'],
	['easy step 2', 'did you mean `easy step 1`?'],
	['elephant', 'remove it']
])('%s', (word, expected) => {
	expect(didYouMean(word, ['summary', 'heading', 'alt', 'easy step 1', 'easy'], 'remove it')).toBe(expected);
});
