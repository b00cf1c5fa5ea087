import { expect, test } from 'vitest';
import { typeset } from '#lib/content/compiler/typeset.ts';

test('English quotes open at the start of a word and close at its end', () => {
	expect(typeset('"Who is next?" says the chief. "We can\'t wait."', 'en')).toBe('“Who is next?” says the chief. “We can’t wait.”');
	expect(typeset({ a: ['("one")'], n: 3 }, 'en')).toEqual({ a: ['(“one”)'], n: 3 });
});

test('Khmer keeps its own quotes', () => {
	expect(typeset('«ចៅចង់ឱ្យគេធ្វើអ្វី?»', 'km')).toBe('«ចៅចង់ឱ្យគេធ្វើអ្វី?»');
});
