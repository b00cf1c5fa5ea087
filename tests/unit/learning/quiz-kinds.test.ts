// How answers are scored, held for every kind there is and every item it lets an author write.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asked, QuizKind } from '../../../src/lib/domain/learning/define-quiz-kind.ts';
import { pair, pairsOf, withPair } from '../../../src/lib/domain/learning/pairs.ts';
import { quizKinds } from '../../../src/lib/domain/learning/quiz-kinds.ts';

const seed = 13;
const numRuns = 500;
const kind = (name: string) => quizKinds.get(name)!;
const names = [...quizKinds.keys()];
const scored = names.filter((name) => kind(name).scored);

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
const ids = (minLength: number, maxLength = 8) => fc.uniqueArray(id, { minLength, maxLength });
const worth = fc.constantFrom(0, 0.25, 0.5, 0.75);
const worths = (options: string[], right: string[]) =>
	fc.tuple(...options.map(() => worth)).map((all) => Object.fromEntries(options.map((one, i) => [one, right.includes(one) ? 1 : all[i]!])));
const paired = (left: string[], right: string[]) =>
	fc.tuple(...left.map(() => fc.constantFrom(...right))).map((all) => left.map((one, i) => pair(one, all[i]!)));

/** Items of a kind, by what an answer to it is; only those an author may write. */
const items: Record<QuizKind['chooses'], (name: string) => fc.Arbitrary<Asked>> = {
	one: (name) =>
		ids(2, name === 'true-false' ? 2 : 7).map((options) => ({ options, right: kind(name).scored ? options.slice(0, 1) : [] })),
	some: () => ids(2).chain((options) => fc.shuffledSubarray(options, { minLength: 1 }).map((right) => ({ options, right }))),
	order: () =>
		fc.tuple(ids(3), fc.constantFrom(undefined, 'absolute', 'all-or-nothing', 'relative')).chain(([options, mode]) =>
			fc.shuffledSubarray(options, { minLength: options.length }).map((right) => ({ options, right, ...(mode && { mode }) }))
		),
	pairs: (name) =>
		fc
			.tuple(ids(2, 5), fc.integer({ min: 1, max: 4 }))
			.chain(([options, gaps]) =>
				paired(name === 'cloze' ? Array.from({ length: gaps }, (_, i) => `gap-${i}`) : options, name === 'cloze' ? options : ['here', 'there', 'away']).map(
					(right) => ({ options, right })
				)
			),
	text: (name) =>
		name === 'number'
			? fc
					.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 9 }))
					.map(([least, more]) => ({ options: ['right', 'low', 'high'], right: [`${least}..${least + more}`] }))
			: ids(1, 5).chain((options) => worths(options, options.slice(0, 1)).map((weights) => ({ options: [...options, 'other'], right: options.slice(0, 1), weights }))),
	path: () => ids(4).chain((options) => worths(options, options.slice(0, 2)).map((weights) => ({ options, right: options.slice(0, 2), weights })))
};
const askedOf = (name: string): fc.Arbitrary<Asked> => items[kind(name).chooses](name).filter((asked) => kind(name).check(asked) === undefined);

/** What a screen of that kind can hand on. */
function answersTo(name: string, asked: Asked): fc.Arbitrary<string[]> {
	const { chooses } = kind(name);
	if (chooses === 'one') return fc.constantFrom(...asked.options).map((one) => [one]);
	if (chooses === 'order') return fc.shuffledSubarray(asked.options, { minLength: asked.options.length });
	if (chooses === 'text')
		return name === 'number' ? fc.integer({ min: -80, max: 80 }).map((n) => [String(n)]) : fc.constantFrom(...asked.options).map((one) => [one]);
	if (chooses === 'pairs') {
		const wanted = pairsOf(asked.right);
		return paired([...wanted.keys()], name === 'cloze' ? asked.options : [...new Set(wanted.values()), 'nowhere']);
	}
	return fc.shuffledSubarray(asked.options, { minLength: 1 });
}
const answered = (name: string) => askedOf(name).chain((asked) => fc.tuple(fc.constant(asked), answersTo(name, asked)));
/** A right answer, where `right` itself is not one. */
const rightAnswer = (name: string, asked: Asked) => (name === 'number' ? [asked.right[0]!.split('..')[0]!] : asked.right);

test('every kind can be shown, and nothing else can', () => {
	const shown = readdirSync('src/lib/ui/quiz').flatMap((file) => /^([a-z][\w-]*)\.svelte$/.exec(file)?.[1] ?? []);
	expect(names.sort()).toEqual(shown.sort());
});

describe.each(scored)('%s', (name) => {
	test('a score is between 0 and 1 whatever is sent, right is 1, nothing is 0', () => {
		const anything = askedOf(name).chain((asked) =>
			fc.tuple(fc.constant(asked), fc.array(fc.oneof(fc.constantFrom(...asked.options, ...asked.right), fc.string()), { maxLength: 12 }))
		);
		fc.assert(
			fc.property(anything, ([asked, answer]) => {
				const score = kind(name).score(asked, answer);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				expect(kind(name).score(asked, rightAnswer(name, asked))).toBe(1);
				expect(kind(name).score(asked, [])).toBe(0);
				expect(kind(name).isComplete(asked, [])).toBe(false);
				expect(kind(name).isComplete(asked, rightAnswer(name, asked))).toBe(true);
			}),
			{ seed, numRuns }
		);
	});

	test('what is explained first is what she got wrong, and never nothing', () => {
		fc.assert(
			fc.property(answered(name), ([asked, answer]) => {
				const first = kind(name).toExplain(asked, answer);
				expect(first.length).toBeGreaterThan(0);
				expect(asked.options).toEqual(expect.arrayContaining(first));
				if (kind(name).score(asked, answer) < 1 && kind(name).chooses === 'some')
					expect(first.every((one) => answer.includes(one) !== asked.right.includes(one))).toBe(true);
			}),
			{ seed, numRuns }
		);
	});

	test('an old answer scores the same under the item it was asked with, sent through JSON', () => {
		fc.assert(
			fc.property(answered(name), ([asked, answer]) => {
				const [kept, given] = JSON.parse(JSON.stringify([asked, answer])) as [Asked, string[]];
				expect(kind(name).score(kept, given)).toBe(kind(name).score(asked, answer));
			}),
			{ seed, numRuns }
		);
	});
});

describe.each(scored.filter((name) => kind(name).chooses !== 'order'))('%s', (name) => {
	test('the order in which options are shown changes nothing', () => {
		const shown = answered(name).chain(([asked, answer]) =>
			fc.tuple(fc.constant(asked), fc.constant(answer), fc.shuffledSubarray(asked.options, { minLength: asked.options.length }))
		);
		fc.assert(
			fc.property(shown, ([asked, answer, options]) => {
				expect(kind(name).score({ ...asked, options }, answer)).toBe(kind(name).score(asked, answer));
			}),
			{ seed, numRuns }
		);
	});
});

test('multiple: one more right tick never costs, one more wrong tick never pays; all ticked is 0', () => {
	fc.assert(
		fc.property(
			askedOf('multiple').chain((asked) => fc.tuple(fc.constant(asked), fc.shuffledSubarray(asked.options))),
			([asked, answer]) => {
				const { score } = kind('multiple');
				const before = score(asked, answer);
				for (const one of asked.options.filter((one) => !answer.includes(one))) {
					const now = score(asked, [...answer, one]);
					if (asked.right.includes(one)) expect(now).toBeGreaterThanOrEqual(before);
					else expect(now).toBeLessThanOrEqual(before);
				}
				expect(score(asked, asked.options)).toBe(0);
				expect(score(asked, [...answer, ...answer])).toBe(before);
				expect(score(asked, answer.toReversed())).toBe(before);
			}
		),
		{ seed, numRuns }
	);
	const asked = { options: ['a', 'b', 'c', 'd', 'e'], right: ['a', 'b', 'c'] };
	expect(kind('multiple').score(asked, ['a', 'b'])).toBeCloseTo(2 / 3, 8);
	expect(kind('multiple').score(asked, ['a', 'b', 'd'])).toBeCloseTo(2 / 3 - 1 / 2, 8);
	expect(kind('multiple').score(asked, ['a', 'b', 'c'])).toBe(1);
});

test.each(['matching', 'cloze'])('%s: one more right pair always pays, one more wrong pair never does', (name) => {
	fc.assert(
		fc.property(answered(name), ([asked, answer]) => {
			const { score } = kind(name);
			const before = score(asked, answer);
			for (const [left, value] of pairsOf(asked.right)) {
				const now = score(asked, withPair(answer, left, value));
				expect(now).toBeGreaterThanOrEqual(before);
				if (pairsOf(answer).get(left) !== value) expect(now).toBeGreaterThan(before);
				expect(score(asked, withPair(answer, left, 'elsewhere'))).toBeLessThanOrEqual(before);
			}
			expect(kind(name).isComplete(asked, withPair(answer, pairsOf(asked.right).keys().next().value!, ''))).toBe(false);
		}),
		{ seed, numRuns }
	);
});

// Values worked out from the formulas of Moodle's ordering question.
test.each([
	['absolute', '1234', 1],
	['absolute', '2134', 0.5],
	['absolute', '4321', 0],
	['absolute', '4123', 0],
	['absolute', '1324', 0.5],
	['all-or-nothing', '1234', 1],
	['all-or-nothing', '1324', 0],
	['relative', '1234', 1],
	['relative', '2134', 5 / 6],
	['relative', '2341', 0.5],
	['relative', '1324', 5 / 6],
	['relative', '4321', 0]
])('ordering, %s: %s scores %d', (mode, given, score) => {
	const asked = { options: ['3', '1', '2', '4'], right: ['1', '2', '3', '4'], mode };
	expect(kind('ordering').check(asked)).toBeUndefined();
	expect(kind('ordering').score(asked, [...given])).toBeCloseTo(score, 8);
	if (mode === 'absolute') expect(kind('ordering').score({ options: asked.options, right: asked.right }, [...given])).toBeCloseTo(score, 8);
	expect(kind('ordering').start(asked)).toEqual(asked.options);
	expect(kind('ordering').start(asked)).not.toBe(asked.options);
});

test('single: only the right one, and only one; a judgement may be half right', () => {
	const asked = { options: ['a', 'b', 'c'], right: ['b'] };
	expect(['a', 'b', 'c'].map((one) => kind('single').score(asked, [one]))).toEqual([0, 1, 0]);
	expect(kind('single').score(asked, ['b', 'a'])).toBe(0);
	expect(kind('single').score(asked, ['a', 'b'])).toBe(0);
	expect(kind('single').score({ ...asked, weights: { a: 0.5, b: 1 } }, ['a'])).toBe(0.5);
});

test('number: both ends of the range are in it', () => {
	const asked = { options: ['right', 'low', 'high'], right: ['3..5'] };
	expect(['2.9', '3', '4', '5', '5.1', '-4', 'x'].map((one) => kind('number').score(asked, [one]))).toEqual([0, 1, 1, 1, 0, 0, 0]);
	expect(kind('number').toExplain(asked, ['2'])).toEqual(['low']);
	expect(kind('number').toExplain(asked, ['6'])).toEqual(['high']);
	expect(kind('number').isComplete(asked, ['4,5'])).toBe(false);
});

test('scenario: the mean worth of the decisions she took; the best path is right', () => {
	const asked = { options: ['a', 'b', 'c', 'd'], right: ['a', 'c'], weights: { a: 1, b: 0.5, c: 1, d: 0 } };
	expect(kind('scenario').score(asked, ['a', 'c'])).toBe(1);
	expect(kind('scenario').score(asked, ['b', 'c'])).toBe(0.75);
	expect(kind('scenario').score(asked, ['b', 'd'])).toBe(0.25);
	expect(kind('scenario').toExplain(asked, ['b', 'c'])).toEqual(['b']);
});

test('likert: nothing is right, nothing is scored', () => {
	expect(kind('likert').scored).toBe(false);
	expect(kind('likert').toExplain({ options: ['a', 'b', 'c'], right: [] }, ['b'])).toEqual([]);
	expect(kind('likert').isComplete({ options: ['a', 'b', 'c'], right: [] }, ['b'])).toBe(true);
});

test.each([
	['single', ['a', 'b'], ['a', 'b']],
	['single', ['a', 'b'], []],
	['single', ['a'], ['a']],
	['true-false', ['a', 'b', 'c'], ['a']],
	['multiple', ['a', 'b'], []],
	['multiple', ['a', 'b'], ['a', 'b']],
	['ordering', ['a', 'b'], ['b', 'a']],
	['ordering', ['a', 'b', 'c'], ['a', 'b']],
	['ordering', ['a', 'b', 'c'], ['a', 'b', 'x']],
	['ordering', ['a', 'b', 'c'], ['a', 'b', 'c']],
	['matching', ['a', 'b'], ['a=x']],
	['matching', ['a', 'b'], ['a=x', 'b=x']],
	['matching', ['a', 'b'], ['a=x', 'c=y']],
	['cloze', ['a', 'b'], ['g=a', 'h=b']],
	['cloze', ['a', 'b'], ['g=z']],
	['cloze', ['a', 'b'], []],
	['short-text', ['a', 'b'], ['a']],
	['short-text', ['a', 'other'], ['other']],
	['number', ['right', 'low', 'high'], ['5..3']],
	['number', ['right', 'low', 'high'], ['3']],
	['number', ['a'], ['3..5']],
	['likert', ['a', 'b', 'c'], ['a']],
	['likert', ['a', 'b'], []],
	['scenario', ['a', 'b'], ['a', 'b']]
])('%s with options %s and right %s is not an item', (name, options, right) => {
	expect(kind(name).check({ options, right })).toMatch(/\w+/);
});
