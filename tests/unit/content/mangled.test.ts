// Whatever happens to the sources, the compiler answers: with problems, or with packs in which no word is missing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../src/lib/content/compiler/compile.ts';
import { exemplar, lesson, module3 } from './exemplar.ts';

const files = [...exemplar.keys()].filter((file) => !file.endsWith('.svg'));
const ids = [
	'hook',
	'problem',
	'people',
	'the-ask',
	'm03-dark-lane',
	'no-water',
	'ask',
	'any',
	'constructor',
	'__proto__'
];

type Mangle = (lines: string[]) => string[];

const mangle: fc.Arbitrary<Mangle> = fc.oneof(
	fc.nat(400).map(
		(at): Mangle =>
			(lines) =>
				lines.toSpliced(at % lines.length, 1)
	),
	fc.nat(400).map(
		(at): Mangle =>
			(lines) =>
				lines.toSpliced(at % lines.length, 0, lines[at % lines.length]!)
	),
	fc.tuple(fc.nat(400), fc.nat(400)).map(([from, to]): Mangle => (lines) => {
		const line = lines[from % lines.length]!;
		return lines.toSpliced(from % lines.length, 1).toSpliced(to % lines.length, 0, line);
	}),
	fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map(
		([from, to]): Mangle =>
			(lines) =>
				lines.map((line) => line.replaceAll(from, to))
	),
	fc.tuple(fc.nat(400), fc.constantFrom(...ids)).map(
		([at, id]): Mangle =>
			(lines) =>
				lines.map((line, i) => (i === at % lines.length ? line.replace(/[a-z0-9-]{3,}/, id) : line))
	),
	fc.nat(20_000).map((at): Mangle => (lines) => {
		const text = lines.join('\n');
		return text.slice(0, at % (text.length + 1)).split('\n');
	}),
	fc
		.tuple(fc.nat(20_000), fc.string({ maxLength: 3, unit: fc.constantFrom(...':-[]{}#*|&!%@`"\'\n\t \\', '៖', '្') }))
		.map(([at, noise]): Mangle => (lines) => {
			const text = lines.join('\n');
			const place = at % (text.length + 1);
			return (text.slice(0, place) + noise + text.slice(place)).split('\n');
		})
);

test('mangled sources never throw and never lose a word', async () => {
	let broken = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.constantFrom(...files), mangle), { minLength: 1, maxLength: 3 }),
			async (changes) => {
				const sources = new Map(exemplar);
				for (const [file, change] of changes) sources.set(file, change(sources.get(file)!.split('\n')).join('\n'));
				const { problems, packs } = await compile(sources);
				if (!packs) {
					broken++;
					expect(problems.length).toBeGreaterThan(0);
					for (const { file, line, wrong, mend } of problems) {
						expect(line).toBeGreaterThan(0);
						expect(line).toBeLessThanOrEqual((sources.get(file) ?? '').split('\n').length + 1);
						expect(`${file}${wrong}${mend}`).not.toMatch(/undefined|\[object/);
					}
					return;
				}
				expect([...packs.catalogues.keys()].sort()).toEqual(['en', 'km']);
				for (const [path, text] of packs.files) if (path.endsWith('.json')) expectWords(JSON.parse(text));
				for (const catalogue of packs.catalogues.values()) expectWords(catalogue);
			}
		),
		{ numRuns: 200, seed: 20261124 }
	);
	// Most of these changes do harm; a compiler that lets nearly everything pass is not checking.
	expect(broken).toBeGreaterThan(100);
}, 60_000);

test.each([...files])('without a single line of %s, whichever it is, nothing is thrown', async (file) => {
	const lines = exemplar.get(file)!.split('\n');
	for (let at = 0; at < lines.length; at += file.includes('circle') ? 7 : 3) {
		const { problems, packs } = await compile(new Map([...exemplar, [file, lines.toSpliced(at, 1).join('\n')]]));
		expect(Boolean(packs)).toBe(problems.length === 0);
	}
});

test('empty files, and none', async () => {
	for (const file of files) {
		const { problems } = await compile(new Map([...exemplar, [file, '']]));
		expect(problems.map((problem) => problem.file)).toContain(file);
	}
	expect((await compile(new Map())).problems).toHaveLength(1);
	expect(
		(await compile(new Map([...exemplar].filter(([file]) => !file.startsWith(lesson))))).problems.length
	).toBeGreaterThan(0);
	expect(
		(await compile(new Map([...exemplar].filter(([file]) => file !== `${module3}/module.yaml`)))).problems.length
	).toBeGreaterThan(0);
});

/** Every text anywhere in it is there: no empty string, no null, no gap in a list. */
function expectWords(value: unknown): void {
	if (typeof value === 'string') expect(value.trim()).not.toBe('');
	else if (Array.isArray(value)) value.forEach(expectWords);
	else if (typeof value === 'object') {
		expect(value).not.toBeNull();
		Object.values(value!).forEach(expectWords);
	} else expect(['number', 'boolean']).toContain(typeof value);
}
