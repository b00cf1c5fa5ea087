// What a level asks for, and what of it is left.
import { expect, test } from 'vitest';
import { fold } from '../../../src/lib/domain/learning/learner.ts';
import { asksFor, coursesOf, levelsOf, missing } from '../../../src/lib/domain/learning/level.ts';

const courses = [
	{ module: 'one', level: 1, lessons: [{ lesson: 'a' }, { lesson: 'b' }], tests: { post: ['q1', 'q2'] } },
	{ module: 'three', level: 1, lessons: [{ lesson: 'c' }] },
	{ module: 'six', level: 2, lessons: [{ lesson: 'd' }] }
];
let n = 0;
const event = (type: string, body: object) => ({ type, v: 1, device: 'd', n: ++n, at: [1_000_000 + n, 0] as [number, number], body: body as Record<string, unknown> });
const finish = (module: string, lesson: string) => event('lesson-finished', { visit: 'v', module, lesson, seconds: 1 });
const start = (lesson = 'test-post', attempt = 't') => event('try-started', { try: attempt, visit: 'v', module: 'one', lesson, rule: { kind: 'm-of-n', m: 1, n: 2 } });
const answer = (item: string, { lesson = 'test-post', attempt = 't', score = 0 } = {}) =>
	event('quiz-answered', { try: attempt, module: 'one', lesson, item, kind: 'single', asked: { options: ['a'], right: ['a'], source: 's' }, answer: ['a'], score });
const left = (events: ReturnType<typeof event>[]) => missing(coursesOf(courses, 1), fold(events));

test('all of a level, and nothing of another', () => {
	expect(levelsOf(courses)).toEqual([1, 2]);
	expect(coursesOf(courses, 3)).toEqual([]);
	expect(left([])).toEqual([
		{ module: 'one', lessons: ['a', 'b'], test: true },
		{ module: 'three', lessons: ['c'], test: false }
	]);
});

test('done when every lesson is finished and the test taken, however well', () => {
	const all = [finish('one', 'a'), finish('one', 'b'), finish('three', 'c'), start(), answer('q1'), answer('q2')];
	expect(left(all)).toEqual([]);
	// In whatever order it came, and however often.
	expect(left([...all, ...all].reverse())).toEqual([]);
	for (const gone of all) expect(left(all.filter((one) => one !== gone))).toHaveLength(1);
});

test('a test is not taken by halves, by two tries together, by the one before, or in another module', () => {
	const lessons = [finish('one', 'a'), finish('one', 'b'), finish('three', 'c')];
	const needsTest = [{ module: 'one', lessons: [], test: true }];
	expect(left([...lessons, start(), answer('q1')])).toEqual(needsTest);
	expect(left([...lessons, start(), answer('q1'), start('test-post', 'u'), answer('q2', { attempt: 'u' })])).toEqual(needsTest);
	expect(left([...lessons, start('test-pre'), answer('q1', { lesson: 'test-pre' }), answer('q2', { lesson: 'test-pre' })])).toEqual(needsTest);
	expect(left([...lessons, answer('q1'), answer('q2')])).toEqual(needsTest);
});

test('a lesson that was only read is not finished', () => {
	const read = event('step-reached', { visit: 'v', module: 'three', lesson: 'c', screen: 's', index: 8, of: 9, seconds: 1 });
	expect(left([read]).find(({ module }) => module === 'three')).toEqual({ module: 'three', lessons: ['c'], test: false });
});

test('of level 3 she chooses two', () => {
	const chosen = ['p', 'q', 'r'].map((module) => ({ module, level: 3, lessons: [{ lesson: 'l' }] }));
	const stillLeft = (...done: string[]) => missing(chosen, fold(done.map((module) => finish(module, 'l')))).map(({ module }) => module);
	expect(asksFor(chosen)).toBe(2);
	expect(stillLeft('q')).toEqual(['p', 'r']);
	expect(stillLeft('q', 'p')).toEqual([]);
	expect(asksFor(coursesOf(courses, 1))).toBe(2);
	// A programme that teaches one module of level 3 asks for that one.
	expect(missing(chosen.slice(0, 1), fold([finish('p', 'l')]))).toEqual([]);
});
