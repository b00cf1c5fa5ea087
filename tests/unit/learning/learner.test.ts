// What one woman has done: the same on every phone that holds the same events.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	fold,
	learningDay,
	scores,
	timeSpent,
	type Foldable,
	type LessonView,
	type TryView
} from '../../../src/lib/domain/learning/learner.ts';
import { withEvent, type WomanRow } from '../../../src/lib/domain/cohort/board.ts';
import { idOf, MODULE, NOW } from '../../people.ts';

const seed = 11;
const numRuns = 300;
const YEARS = 10 * 365 * 86_400_000;

/** Events of one woman on two phones, some with a clock ten years off; each (device, n) once, as phones make them. */
const logs: fc.Arbitrary<Foldable[]> = fc
	.array(
		fc.record({
			device: fc.constantFrom('phone-a', 'phone-b'),
			skew: fc.constantFrom(0, 0, 0, YEARS, -YEARS),
			ms: fc.integer({ min: 0, max: 5 }),
			counter: fc.integer({ min: 0, max: 2 }),
			lesson: fc.constantFrom('l1', 'l2'),
			name: fc.constantFrom('a', 'b', 'constructor'),
			kind: fc.integer({ min: 0, max: 5 }),
			number: fc.integer({ min: 0, max: 9 })
		}),
		{ maxLength: 40 }
	)
	.map((rows) =>
		rows.map(({ device, skew, ms, counter, lesson, name, kind, number }, i): Foldable => {
			const base = { device, n: i + 1, at: [NOW + skew + ms, counter] as [number, number], v: kind === 5 ? 2 : 1 };
			const at = { module: MODULE, lesson };
			const types: [string, Record<string, unknown>][] = [
				['step-reached', { ...at, visit: name, screen: `s${number}`, index: number, of: 10, seconds: number * 7 }],
				['lesson-finished', { ...at, visit: name, seconds: number * 5 }],
				['activity-placed', { ...at, visit: name, step: name, card: 'constructor', bin: `bin${number}` }],
				['try-started', { ...at, try: name, visit: 'v', rule: { kind: 'm-of-n', m: number, n: 10 } }],
				[
					'quiz-answered',
					{
						...at,
						try: name,
						item: name,
						kind: 'single',
						asked: { options: ['x', 'y'], right: ['x'], source: 's' },
						answer: ['x'],
						score: (number % 3) / 2
					}
				],
				['lesson-finished', { ...at, visit: name, seconds: 5 }]
			];
			const [type, body] = types[kind]!;
			return { ...base, type, body };
		})
	);

const plain = (views: Map<string, unknown>) => Object.fromEntries(views);

test('shuffled, repeated and split between two phones, the same events give the same views', () => {
	fc.assert(
		fc.property(
			logs.chain((log) =>
				fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }), fc.subarray(log))
			),
			([log, shuffled, repeated]) => {
				const expected = plain(fold(log));
				expect(plain(fold(shuffled))).toEqual(expected);
				expect(plain(fold([...repeated, ...shuffled, ...repeated]))).toEqual(expected);
				// Each phone folds its own first, then the other's as it arrives.
				for (const device of ['phone-a', 'phone-b']) {
					const own = fold(log.filter((event) => event.device === device));
					expect(
						plain(
							fold(
								shuffled.filter((event) => event.device !== device),
								own
							)
						)
					).toEqual(expected);
				}
			}
		),
		{ seed, numRuns }
	);
});

test('folding more never takes back progress, an end or time', () => {
	fc.assert(
		fc.property(logs, fc.nat(), (log, cut) => {
			const some = fold(log.slice(0, log.length ? cut % log.length : 0));
			const all = fold(log);
			for (const [key, view] of some) {
				if (!key.startsWith('lesson/')) continue;
				const [before, now] = [view as LessonView, all.get(key) as LessonView];
				expect(now.reached).toBeGreaterThanOrEqual(before.reached);
				expect(timeSpent(now)).toBeGreaterThanOrEqual(timeSpent(before));
				if (before.finished !== undefined) expect(now.finished).toBeLessThanOrEqual(before.finished);
			}
		}),
		{ seed, numRuns }
	);
});

let n = 0;
const event = (type: string, body: Record<string, unknown>, ms = NOW, device = 'phone'): Foldable => ({
	type,
	v: 1,
	device,
	n: ++n,
	at: [ms, 0],
	body: { module: MODULE, lesson: 'l1', ...body }
});

test('progress is the furthest, the end the earliest, time the longest of each visit, summed', () => {
	const views = fold([
		event('step-reached', { visit: 'a', screen: 's4', index: 4, of: 6, seconds: 100 }),
		event('step-reached', { visit: 'a', screen: 's1', index: 1, of: 6, seconds: 40 }, NOW + 1),
		event('lesson-finished', { visit: 'b', seconds: 30 }, NOW + 900),
		event('lesson-finished', { visit: 'b', seconds: 50 }, NOW + 500)
	]);
	const lesson = views.get('lesson/m03/l1') as LessonView;
	expect(lesson).toMatchObject({
		reached: 5,
		of: 6,
		finished: NOW + 500,
		here: { screen: 's1' },
		visits: { a: 100, b: 50 }
	});
	expect(timeSpent(lesson)).toBe(150);
});

test('tries are never merged, an item is answered once a try, the earliest counts', () => {
	const answer = (attempt: string, score: number, ms: number) =>
		event(
			'quiz-answered',
			{ try: attempt, item: 'q', kind: 'single', asked: { options: [], right: [], source: 's' }, answer: [], score },
			ms
		);
	const views = fold([
		answer('second', 1, NOW + 10),
		answer('first', 0, NOW),
		answer('first', 1, NOW + 5),
		answer('third', 0.5, NOW + 20)
	]);
	const tries = [...views].filter(([key]) => key.startsWith('try/')).map(([, view]) => view as TryView);
	expect(tries.map((view) => [view.try, view.answers.q!.score]).sort()).toEqual([
		['first', 0],
		['second', 1],
		['third', 0.5]
	]);
	expect(scores(tries)).toEqual({ q: { first: 0, best: 1, times: 3 } });
});

test('answers may come before the event that began their try', () => {
	const [start, answer] = [
		event('try-started', { try: 't', rule: { kind: 'm-of-n', m: 2, n: 3 } }),
		event('quiz-answered', {
			try: 't',
			item: 'q',
			kind: 'single',
			asked: { options: [], right: [], source: 's' },
			answer: [],
			score: 1
		})
	];
	expect(plain(fold([answer, start]))).toEqual(plain(fold([start, answer])));
	expect(fold([answer]).get('try/m03/l1/t')).toMatchObject({ answers: { q: { score: 1 } } });
	expect(fold([answer, start]).get('try/m03/l1/t')).toMatchObject({ rule: { m: 2, n: 3 } });
});

test('a learning day begins at midnight in Cambodia', () => {
	const midnight = Date.UTC(2026, 10, 23, 17);
	expect(learningDay(midnight) - learningDay(midnight - 1)).toBe(1);
	expect(learningDay(midnight)).toBe(learningDay(midnight + 86_399_999));
	expect(
		fold([
			event('step-reached', { visit: 'a', screen: 's', index: 0, of: 1, seconds: 0 }, midnight),
			event('lesson-finished', { visit: 'a', seconds: 1 }, midnight - 1)
		]).get('days')
	).toEqual([learningDay(midnight) - 1, learningDay(midnight)]);
});

test('unknown types, unknown versions and events without a body change nothing', () => {
	expect(
		fold([
			{ ...event('lesson-finished', {}), v: 2 },
			event('dream-dreamt', {}),
			{ ...event('lesson-finished', {}), body: undefined }
		]).size
	).toBe(0);
});

const emptyRow: WomanRow = {
	person: idOf('anna'),
	state: 'active',
	asked: 0,
	seat: '',
	seatNumber: 1,
	publicKey: '',
	proof: '',
	nickname: { to: '', enc: '', text: '' },
	lessons: {},
	items: {},
	heard: 0
};

test('a board row is the same in whatever order distinct events come, and one at a time or all at once', () => {
	fc.assert(
		fc.property(
			logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }), fc.nat(40))),
			([log, shuffled, cut]) => {
				const expected = log.reduce(withEvent, emptyRow);
				expect(shuffled.reduce(withEvent, emptyRow)).toEqual(expected);
				// Kept as JSON in between, as the server does.
				const half = JSON.parse(JSON.stringify(shuffled.slice(0, cut).reduce(withEvent, emptyRow))) as WomanRow;
				expect(shuffled.slice(cut).reduce(withEvent, half)).toEqual(expected);
			}
		),
		{ seed, numRuns }
	);
});

test('a board row agrees with her own phone on progress, ends, first and best', () => {
	fc.assert(
		fc.property(logs, (log) => {
			const row = log.reduce(withEvent, emptyRow);
			const views = fold(log);
			for (const [key, lesson] of Object.entries(row.lessons)) {
				const own = views.get(`lesson/${key}`) as LessonView;
				expect(lesson).toEqual({
					reached: own.reached,
					of: own.of,
					...(own.finished !== undefined && { finished: own.finished })
				});
			}
			for (const items of Object.values(row.items))
				for (const { times, first, best } of Object.values(items)) {
					expect(times).toBeGreaterThan(0);
					expect(best).toBeGreaterThanOrEqual(first);
				}
		}),
		{ seed, numRuns }
	);
});
