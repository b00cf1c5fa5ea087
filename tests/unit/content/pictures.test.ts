// A picture belongs to a screen, is drawing only, and is small enough for a slow line.
import { expect, test } from 'vitest';
import { changed, exemplar, lesson, problemsOf, withFile, without } from './exemplar.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>`;
const card = `${lesson}/card.svg`;

test('a picture of no screen', async () => {
	expect(await problemsOf(withFile(`${lesson}/meetings.svg`, svg('')))).toEqual([
		`${lesson}/meetings.svg:1 no screen \`meetings\` shows a picture · did you mean \`meeting\`?`
	]);
	expect(await problemsOf(withFile(`${lesson}/what-was-lost.svg`, svg('')))).toEqual([
		expect.stringContaining('no screen `what-was-lost` shows')
	]);
});

test.each([
	['<text>Ask</text>', 'text inside a picture'],
	['<script>1</script>', 'a script inside a picture'],
	['<path onclick="x()"/>', 'a script inside a picture'],
	['<style>*{}</style>', 'a style sheet inside a picture'],
	['<image href="#a"/>', 'a photo or page inside a picture'],
	['<linearGradient id="a"/>', 'a gradient'],
	['<radialGradient id="a"/>', 'a gradient'],
	['<use href="https://example.org/a.svg#b"/>', 'a link to outside'],
	['<use xlink:href="other.svg#b"/>', 'a link to outside'],
	["<use href='other.svg#b'/>", 'a link to outside'],
	['<path fill="url(https://example.org/a)"/>', 'a link to outside']
])('%s', async (inside, wrong) => {
	expect(await problemsOf(withFile(card, svg(inside)))).toEqual([expect.stringContaining(`${card}:2 ${wrong} · `)]);
});

test('a drawing that refers to itself is fine', async () => {
	expect(await problemsOf(withFile(card, svg('<use href="#a"/><path fill="url(#b)"/>')))).toEqual([]);
	expect(await problemsOf(withFile(card, 'hello'))).toEqual([expect.stringContaining('this is not an SVG')]);
});

test('6,000 bytes compressed, and no more', async () => {
	// Digits of a number nobody can compress: about 0.42 byte each.
	let state = 1;
	const noise = (length: number) => Array.from({ length }, () => (state = (state * 48271) % 2147483647) % 10).join('');
	expect(await problemsOf(withFile(card, svg(`<path d="${noise(10_000)}"/>`)))).toEqual([]);
	expect(await problemsOf(withFile(card, svg(`<path d="${noise(16_000)}"/>`)))).toEqual([
		expect.stringMatching(/card\.svg:1 \d+ bytes compressed, more than 6000/)
	]);
});

test('a picture needs its words; words may wait for their picture', async () => {
	const words = `${lesson}/en.md`;
	const silent = changed(words, '**alt:** Three stones in a triangle', '', exemplar)
		.get(words)!
		.replace(/\n on a krama cloth\..*/, '');
	expect(await problemsOf(withFile(words, silent))).toEqual([
		expect.stringContaining('`card` lacks `alt` · add `**alt:**`')
	]);
	expect(await problemsOf(without(card))).toEqual([]);
});
