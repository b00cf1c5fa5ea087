// What she keeps and does beside the lessons: the same on every phone that holds the same events, and nothing that is not a count.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/lib/domain/log/define-event.ts';
import { fold, type Foldable } from '../../../src/lib/domain/learning/learner.ts';
import { peopleTold, taskKey, type ToldView } from '../../../src/lib/domain/learning/things.ts';
import noteWritten from '../../../src/lib/domain/learning/events/note-written.ts';
import peopleToldEvent from '../../../src/lib/domain/learning/events/people-told.ts';
import screenKept from '../../../src/lib/domain/learning/events/screen-kept.ts';
import taskDone from '../../../src/lib/domain/learning/events/task-done.ts';
import taskTold from '../../../src/lib/domain/learning/events/task-told.ts';
import { LONGEST } from '../../../src/lib/domain/learning/limits.ts';
import { idOf, MODULE, NOW } from '../../people.ts';

const YEARS = 10 * 365 * 86_400_000;

/** Events of one woman on two phones, some with a clock ten years off; each (device, n) once, as phones make them. */
const logs: fc.Arbitrary<Foldable[]> = fc
	.array(
		fc.record({
			device: fc.constantFrom('phone-a', 'phone-b'),
			skew: fc.constantFrom(0, 0, YEARS, -YEARS),
			ms: fc.integer({ min: 0, max: 4 }),
			lesson: fc.constantFrom(undefined, 'l1', 'l2'),
			name: fc.constantFrom('a', 'b', 'constructor'),
			kind: fc.integer({ min: 0, max: 2 }),
			number: fc.integer({ min: 0, max: 99 })
		}),
		{ maxLength: 30 }
	)
	.map((rows) =>
		rows.map(({ device, skew, ms, lesson, name, kind, number }, i): Foldable => {
			const task = { module: MODULE, ...(lesson && { lesson }), task: name };
			const drafts = [
				screenKept({ module: MODULE, lesson: lesson ?? 'l3', screen: name, kept: number % 2 === 0 }),
				taskDone({ ...task, done: number % 2 === 0 }),
				peopleToldEvent({ id: idOf(name), ...task, women: number, men: 0, disability: 0 })
			];
			const { type, body } = drafts[kind]!;
			return { type: type.type, v: 1, device, n: i + 1, at: [NOW + skew + ms, 0], body };
		})
	);

test('shuffled, repeated and split between two phones, the same events give the same views', () => {
	let folded = 0;
	fc.assert(
		fc.property(
			logs.chain((log) =>
				fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }), fc.subarray(log))
			),
			([log, shuffled, repeated]) => {
				const expected = Object.fromEntries(fold(log));
				folded += Object.keys(expected).length;
				expect(Object.fromEntries(fold(shuffled))).toEqual(expected);
				expect(Object.fromEntries(fold([...repeated, ...shuffled, ...repeated]))).toEqual(expected);
				const own = fold(log.filter(({ device }) => device === 'phone-a'));
				expect(Object.fromEntries(fold(shuffled, own))).toEqual(expected);
			}
		),
		{ seed: 23, numRuns: 200 }
	);
	expect(folded).toBeGreaterThan(500);
});

let n = 0;
const at = (ms: number, { type, body }: Draft, device = 'phone'): Foldable => ({
	type: type.type,
	v: 1,
	device,
	n: ++n,
	at: [NOW + ms, 0],
	body
});

test('the last word counts, screen by screen', () => {
	const keep = (ms: number, screen: string, kept: boolean) =>
		at(ms, screenKept({ module: MODULE, lesson: 'l1', screen, kept }));
	const views = fold([keep(5, 's1', false), keep(1, 's1', true), keep(2, 's2', true)]);
	expect(views.get('kept/m03/l1/s1')).toMatchObject({ kept: false });
	expect(views.get('kept/m03/l1/s2')).toMatchObject({ kept: true });
});

test('a module’s task and a lesson’s step of the same name are two tasks', () => {
	const views = fold([
		at(0, taskDone({ module: MODULE, task: 'try', done: true })),
		at(1, taskDone({ module: MODULE, lesson: 'l1', task: 'try', done: false }))
	]);
	expect(views.get(taskKey({ module: MODULE, task: 'try' }))).toMatchObject({ done: true });
	expect(views.get(taskKey({ module: MODULE, lesson: 'l1', task: 'try' }))).toMatchObject({ done: false });
	const field = (body: { module: string; lesson?: string; task: string }) =>
		taskTold.declared.field!({ ...body, text: '' });
	expect(field({ module: MODULE, task: 'try' })).not.toBe(field({ module: MODULE, lesson: 'l1', task: 'try' }));
});

test('what two phones counted adds up, and an edit replaces only its own', () => {
	const tell = (ms: number, id: string, women: number, men: number, device: string) =>
		at(ms, peopleToldEvent({ id: idOf(id), module: MODULE, task: 'task', women, men, disability: 0 }), device);
	const views = fold([tell(0, 'here', 4, 1, 'a'), tell(1, 'there', 9, 0, 'b'), tell(2, 'here', 5, 0, 'b')]);
	const told = [...views.values()] as ToldView[];
	expect(told).toHaveLength(2);
	expect(peopleTold(told)).toBe(14);
});

test('counts are whole people from 0 to 99, and nobody is named', () => {
	const counts = { id: idOf('x'), module: MODULE, task: 'task', women: 1, men: 0, disability: 0 };
	expect(peopleToldEvent(counts).body).toEqual(counts);
	for (const women of [-1, 1.5, 100, Number.NaN, '3' as never])
		expect(() => peopleToldEvent({ ...counts, women }), String(women)).toThrow();
	expect(() => peopleToldEvent({ ...counts, name: 'Sophea' } as never)).toThrow();
});

test('her words are sealed, the rest is plain; a text may be empty but not endless', () => {
	expect([noteWritten, taskTold].map(({ declared }) => declared.sealed)).toEqual([true, true]);
	expect([screenKept, taskDone, peopleToldEvent].map(({ declared }) => declared.sealed)).toEqual([false, false, false]);
	const note = (text: string) => noteWritten({ module: MODULE, lesson: 'l1', screen: 's', text });
	expect(note('').body.text).toBe('');
	expect(() => note('x'.repeat(LONGEST + 1))).toThrow();
});
