// How answers are scored, held for every kind there is and every item it lets an author write.
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quizKinds } from '../../../src/lib/domain/learning/quiz-kinds.ts';
import type { Asked } from '../../../src/lib/domain/learning/define-quiz-kind.ts';

const seed = 13;
const numRuns = 500;
const kind = (name: string) => quizKinds.get(name)!;

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/), { minLength: 2, maxLength: 8 });
const askedOf = (name: string): fc.Arbitrary<Asked> =>
	ids
		.chain((options) =>
			fc.tuple(
				fc.constant(options),
				fc.shuffledSubarray(options, {
					minLength: kind(name).chooses === 'order' ? options.length : 1,
					maxLength: kind(name).chooses === 'one' ? 1 : options.length
				})
			)
		)
		.map(([options, right]) => ({ options, right }))
		.filter((asked) => kind(name).check(asked) === undefined);

test('every kind can be shown, and nothing else can', () => {
	const shown = readdirSync('src/lib/ui/quiz').flatMap((file) => /^([a-z][\w-]*)\.svelte$/.exec(file)?.[1] ?? []);
	expect([...quizKinds.keys()].sort()).toEqual(shown.sort());
});

describe.each([...quizKinds.keys()])('%s', (name) => {
	test('a score is between 0 and 1, right is 1, nothing is 0', () => {
		fc.assert(
			fc.property(
				askedOf(name).chain((asked) =>
					fc.tuple(
						fc.constant(asked),
						fc.array(fc.oneof(fc.constantFrom(...asked.options), fc.string()), { maxLength: 12 })
					)
				),
				([asked, answer]) => {
					const score = kind(name).score(asked, answer);
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(1);
					expect(kind(name).score(asked, asked.right)).toBe(1);
					expect(kind(name).score(asked, [])).toBe(0);
					expect(kind(name).isComplete(asked, [])).toBe(false);
					expect(kind(name).isComplete(asked, asked.right)).toBe(true);
				}
			),
			{ seed, numRuns }
		);
	});

	test('what is explained first is what she got wrong, and never nothing', () => {
		fc.assert(
			fc.property(
				askedOf(name).chain((asked) =>
					fc.tuple(fc.constant(asked), fc.shuffledSubarray(asked.options, { minLength: 1 }))
				),
				([asked, answer]) => {
					const given = kind(name).chooses === 'one' ? answer.slice(0, 1) : answer;
					const first = kind(name).toExplain(asked, given);
					expect(first.length).toBeGreaterThan(0);
					expect(asked.options).toEqual(expect.arrayContaining(first));
					if (kind(name).chooses !== 'one' && kind(name).score(asked, given) === 1)
						expect(first.toSorted()).toEqual(asked.right.toSorted());
				}
			),
			{ seed, numRuns }
		);
	});
});

test.each([...quizKinds.keys()].filter((name) => kind(name).chooses !== 'order'))('%s: the order of the options changes nothing', (name) => {
	fc.assert(
		fc.property(
			askedOf(name).chain((asked) =>
				fc.tuple(
					fc.constant(asked),
					fc.shuffledSubarray(asked.options, { minLength: asked.options.length }),
					fc.shuffledSubarray(asked.options),
					fc.shuffledSubarray(asked.right, { minLength: asked.right.length })
				)
			),
			([asked, options, answer, right]) => {
				const given = kind(name).chooses === 'one' ? answer.slice(0, 1) : answer;
				const score = kind(name).score(asked, given);
				expect(kind(name).score({ options, right }, given)).toBe(score);
				expect(kind(name).score(asked, given.toReversed())).toBe(score);
			}
		),
		{ seed, numRuns }
	);
});

test('multiple: one more right tick never costs, one more wrong tick never pays; all ticked is 0', () => {
	fc.assert(
		fc.property(
			askedOf('multiple').chain((asked) => fc.tuple(fc.constant(asked), fc.shuffledSubarray(asked.options))),
			([asked, answer]) => {
				const { score } = kind('multiple');
				const before = score(asked, answer);
				for (const id of asked.options.filter((id) => !answer.includes(id))) {
					const now = score(asked, [...answer, id]);
					if (asked.right.includes(id)) expect(now).toBeGreaterThanOrEqual(before);
					else expect(now).toBeLessThanOrEqual(before);
				}
				expect(score(asked, asked.options)).toBe(0);
				expect(score(asked, [...answer, ...answer])).toBe(before);
			}
		),
		{ seed, numRuns }
	);
	const asked = { options: ['a', 'b', 'c', 'd', 'e'], right: ['a', 'b', 'c'] };
	expect(kind('multiple').score(asked, ['a', 'b'])).toBeCloseTo(2 / 3, 8);
	expect(kind('multiple').score(asked, ['a', 'b', 'd'])).toBeCloseTo(2 / 3 - 1 / 2, 8);
	expect(kind('multiple').score(asked, ['a', 'b', 'c'])).toBe(1);
});

test('ordering: the share of options that stand in their right place', () => {
	const asked = { options: ['c', 'a', 'b', 'd'], right: ['a', 'b', 'c', 'd'] };
	const { score } = kind('ordering');
	expect(score(asked, ['a', 'b', 'c', 'd'])).toBe(1);
	expect(score(asked, ['b', 'a', 'c', 'd'])).toBe(0.5);
	// One moved to the front shifts all: places count, not neighbours.
	expect(score(asked, ['d', 'a', 'b', 'c'])).toBe(0);
	expect(kind('ordering').start(asked)).toEqual(asked.options);
	expect(kind('ordering').start(asked)).not.toBe(asked.options);
});

test('single: only the right one, and only one', () => {
	const asked = { options: ['a', 'b', 'c'], right: ['b'] };
	expect(['a', 'b', 'c'].map((id) => kind('single').score(asked, [id]))).toEqual([0, 1, 0]);
	expect(kind('single').score(asked, ['b', 'a'])).toBe(0);
	expect(kind('single').score(asked, ['a', 'b'])).toBe(0);
});

test.each([
	['single', ['a', 'b'], ['a', 'b']],
	['single', ['a', 'b'], []],
	['single', ['a'], ['a']],
	['multiple', ['a', 'b'], []],
	['multiple', ['a', 'b'], ['a', 'b']],
	['ordering', ['a', 'b'], ['b', 'a']],
	['ordering', ['a', 'b', 'c'], ['a', 'b']],
	['ordering', ['a', 'b', 'c'], ['a', 'b', 'x']],
	['ordering', ['a', 'b', 'c'], ['a', 'b', 'c']]
])('%s with options %s and right %s is not an item', (name, options, right) => {
	expect(kind(name).check({ options, right })).toMatch(/\w+/);
});
