import { describe, expect, test } from 'vitest';
import { gain, offered, taken, type Taken } from '../../../src/lib/domain/learning/gain.ts';
import type { Scored, TryView } from '../../../src/lib/domain/learning/learner.ts';
import { mastered, ruleOf, standing, timesMissed } from '../../../src/lib/domain/learning/mastery.ts';
import { shuffled } from '../../../src/lib/domain/learning/shuffle.ts';

const DAY = 86_400_000;
const answer = (score: number | undefined, at: number, sure?: 1 | 2 | 3): Scored => ({
	score, at: [at, 0], device: 'd', n: 1, ...(sure && { sure })
});
const aTry = (id: string, answers: Record<string, Scored>, started = true): TryView => ({
	try: id, module: 'm', lesson: 'test-pre', answers, ...(started && { started: { at: [0, 0], device: 'd', n: 0 } })
});
const items = ['a', 'b', 'c', 'd'];

describe('a test taken', () => {
	test('only a whole try counts, and the first of them', () => {
		const part = aTry('1', { a: answer(1, 1), b: answer(1, 2) });
		const first = aTry('2', { a: answer(1, 5), b: answer(0, 6), c: answer(0.5, 7), d: answer(0, 8) });
		const second = aTry('3', Object.fromEntries(items.map((item) => [item, answer(1, 20)])));
		expect(taken([part], items)).toBeUndefined();
		expect(taken([second, part, first], items)).toMatchObject({ score: 0.375, right: 1, of: 4, at: 8 });
		expect(taken([aTry('4', second.answers, false)], items)).toBeUndefined();
		expect(taken([first], [])).toBeUndefined();
	});

	test('how sure she was is the mean of what she said', () => {
		const said = aTry('1', { a: answer(1, 1, 3), b: answer(1, 2, 2), c: answer(1, 3), d: answer(1, 4) });
		expect(taken([said], items)!.sure).toBe(2.5);
		expect(taken([aTry('2', Object.fromEntries(items.map((item) => [item, answer(1, 1)])))], items)!.sure).toBeUndefined();
	});
});

describe('which test is offered', () => {
	const some = { at: 0 } as Taken;
	const post = { at: 100 * DAY } as Taken;
	test.each([
		['nothing begun', { finished: false, begun: false, taken: {} }, 0, 'pre'],
		['before is taken', { finished: false, begun: false, taken: { pre: some } }, 0, undefined],
		['the first lesson is begun', { finished: false, begun: true, taken: {} }, 0, undefined],
		['all lessons are finished', { finished: true, begun: true, taken: {} }, 0, 'post'],
		['after is taken', { finished: true, begun: true, taken: { post } }, 129 * DAY, undefined],
		['thirty days later', { finished: true, begun: true, taken: { pre: some, post } }, 130 * DAY, 'delayed'],
		['forty-five days later', { finished: true, begun: true, taken: { post } }, 145 * DAY, 'delayed'],
		['later than that', { finished: true, begun: true, taken: { post } }, 145.1 * DAY, undefined],
		['a clock set back', { finished: true, begun: true, taken: { post } }, 3 * DAY, undefined],
		['a clock nobody trusts', { finished: true, begun: true, taken: { post } }, undefined, undefined],
		['all are taken', { finished: true, begun: true, taken: { pre: some, post, delayed: some } }, 131 * DAY, undefined]
	] as const)('%s', (_, module, now, form) => expect(offered(module, now)).toBe(form));
});

test('the gain is matched, and Hake’s share is of what could still be gained', () => {
	const at = (score: number) => ({ score }) as Taken;
	expect(gain(undefined, at(1))).toBeUndefined();
	expect(gain(at(0.5), undefined)).toBeUndefined();
	expect(gain(at(0.5), at(0.75))).toEqual({ raw: 0.25, normalised: 0.5 });
	expect(gain(at(0.5), at(0.25))).toEqual({ raw: -0.25, normalised: -0.5 });
	expect(gain(at(1), at(1))).toEqual({ raw: 0 });
});

describe('mastery', () => {
	const answers = { a: answer(1, 1), b: answer(0.5, 2), c: answer(undefined, 3) };
	test('a try is judged by the rule it began under', () => {
		expect(mastered({ rule: { kind: 'm-of-n', m: 1, n: 2 }, answers })).toBe(true);
		expect(mastered({ rule: { kind: 'm-of-n', m: 2, n: 2 }, answers })).toBe(false);
		expect(mastered({ rule: { kind: 'score', least: 0.75, n: 2 }, answers })).toBe(true);
		expect(mastered({ rule: { kind: 'score', least: 0.8, n: 2 }, answers })).toBe(false);
		expect(mastered({ rule: { kind: 'score', least: 0.5, n: 4 }, answers })).toBe(false);
		expect(mastered({ answers })).toBe(false);
	});

	test('best counts for her, over all tries; what has no score is never to be answered again', () => {
		const tries = [aTry('1', { a: answer(0, 1), b: answer(1, 2) }), aTry('2', { a: answer(0.5, 3), b: answer(0, 4) })];
		expect(standing(tries, ['a', 'b', 'c'])).toEqual({ right: ['b'], again: ['a'], open: ['c'] });
		expect(timesMissed(tries, 'a')).toBe(2);
		expect(timesMissed(tries, 'b')).toBe(1);
		expect(timesMissed([aTry('3', { c: answer(undefined, 1) })], 'c')).toBe(0);
	});
});

test('options are shown in the same other order for the same seed, and every order can be', () => {
	expect(shuffled(items, 'x')).toEqual(shuffled(items, 'x'));
	const orders = new Set(Array.from({ length: 500 }, (_, i) => shuffled(items, `seed ${i}`).join('')));
	expect(orders.size).toBe(24);
	expect(shuffled(items, 'x').toSorted()).toEqual(items);
});

test('a lesson says when a try is enough; without a word all must be right, and never more than there are', () => {
	expect(ruleOf(undefined, 3)).toEqual({ kind: 'm-of-n', m: 3, n: 3 });
	expect(ruleOf({ right: 2 }, 3)).toEqual({ kind: 'm-of-n', m: 2, n: 3 });
	expect(ruleOf({ right: 5 }, 3)).toEqual({ kind: 'm-of-n', m: 3, n: 3 });
	expect(ruleOf({ score: 0.75 }, 3)).toEqual({ kind: 'score', least: 0.75, n: 3 });
});
