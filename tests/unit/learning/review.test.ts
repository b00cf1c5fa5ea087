// What comes back when: the same on every phone that holds the same answers, whatever their clocks said.
import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { changes, fold, learningDay, type CardView, type Foldable } from '../../../src/lib/domain/learning/learner.ts';
import {
	dueOn,
	gradeOf,
	memoryOf,
	NEW_PER_DAY,
	nextDay,
	noonOf,
	PER_DAY,
	retrievability,
	todaysSet
} from '../../../src/lib/domain/learning/review.ts';
import { MODULE, NOW } from '../../people.ts';

const seed = 20261124;
const DAY = 86_400_000;
const TODAY = learningDay(NOW);

let n = 0;
const answer = (
	item: string,
	day: number,
	score: number,
	more: { review?: boolean; hint?: true; lesson?: string; device?: string; ms?: number; right?: string[] } = {}
): Foldable => ({
	type: more.review ? 'review-answered' : 'quiz-answered',
	v: 1,
	device: more.device ?? 'phone',
	n: ++n,
	at: [noonOf(day) + (more.ms ?? 0), 0],
	body: {
		...(!more.review && { try: 't' }),
		module: MODULE,
		lesson: more.lesson ?? 'l1',
		item,
		kind: 'single',
		asked: { options: ['x', 'y'], right: more.right ?? ['x'], source: 's' },
		answer: ['x'],
		score,
		...(more.hint && { hint: true })
	}
});
const cardsOf = (log: Iterable<Foldable>): CardView[] =>
	[...fold(log)].flatMap(([key, view]) => (key.startsWith('card/') ? [view as CardView] : []));
const cardOf = (...log: Foldable[]): CardView => cardsOf(log)[0]!;
/** Answered fully right on these days. */
const right = (...days: number[]): CardView => cardOf(...days.map((day, i) => answer('q', day, 1, { review: i > 0 })));

describe('check values (research/standards.md §6.2)', () => {
	test.each([
		[0, 0.212, 6.4133],
		[0.5, 1.2931, 5.11217071],
		[1, 2.3065, 2.11810397]
	])('a first answer worth %d', (score, stability, difficulty) => {
		expect(memoryOf(cardOf(answer('q', TODAY, score)), TODAY)).toMatchObject({
			stability,
			difficulty,
			times: 1,
			due: TODAY + 1
		});
	});

	test('right, right again after three days; a lapse two weeks later', () => {
		const twice = memoryOf(right(TODAY, TODAY + 3), TODAY + 3);
		expect(twice.stability).toBeCloseTo(13.82690327, 7);
		// 14 before it is spread.
		expect(Math.abs(twice.due - twice.last - 14)).toBeLessThanOrEqual(3);
		const lapsed = memoryOf(
			cardOf(
				answer('q', TODAY, 1),
				answer('q', TODAY + 3, 1, { review: true }),
				answer('q', TODAY + 17, 0, { review: true })
			),
			TODAY + 17
		);
		expect(lapsed.stability).toBeCloseTo(1.73, 2);
		expect(lapsed.due - lapsed.last).toBe(2);
	});

	test('after as many days as its stability, nine of ten are known', () => {
		const card = right(TODAY, TODAY + 3, TODAY + 17);
		const { stability, last } = memoryOf(card, TODAY + 17);
		expect(retrievability(card, last)).toBe(1);
		expect(retrievability(card, last + stability)).toBeCloseTo(0.9, 6);
	});

	test('the library under our settings is the one that was read', () => {
		const library = fsrs({ enable_short_term: false });
		let card = createEmptyCard(0);
		let day = 0;
		for (const [after, grade] of [
			[0, Rating.Again],
			[0, Rating.Good],
			[1, Rating.Good],
			[3, Rating.Good],
			[8, Rating.Good],
			[21, Rating.Good]
		] as const)
			card = library.next(card, (day += after) * DAY, grade).card;
		expect(card.stability).toBeCloseTo(53.3351, 3);
		expect(card.difficulty).toBeCloseTo(6.3574867, 6);
	});
});

test('a grade is what the answer was worth; help makes it harder, nobody calls it easy', () => {
	expect([0, 0.49, 0.5, 0.99, 1].map((score) => gradeOf({ score }))).toEqual([
		Rating.Again,
		Rating.Again,
		Rating.Hard,
		Rating.Hard,
		Rating.Good
	]);
	expect(gradeOf({ score: 1, hint: true })).toBe(Rating.Hard);
	expect(gradeOf({ score: 0, hint: true })).toBe(Rating.Again);
});

test('the earliest answer of a day counts, in a lesson or a review', () => {
	const card = cardOf(
		answer('q', TODAY, 1, { ms: 60_000 }),
		answer('q', TODAY, 0),
		answer('q', TODAY + 2, 1, { review: true, ms: 5 }),
		answer('q', TODAY + 2, 0, { ms: 9 })
	);
	expect(card.days[TODAY]).toMatchObject({ score: 0 });
	expect(card.days[TODAY]!.review).toBeUndefined();
	expect(card.days[TODAY + 2]).toMatchObject({ score: 1, review: true });
});

test('module tests, opinions and answers without a score make no card', () => {
	const unscored = answer('q', TODAY, 0);
	delete unscored.body!.score;
	expect(
		cardsOf([answer('q', TODAY, 1, { lesson: 'test-pre' }), answer('q', TODAY, 0, { right: [] }), unscored])
	).toEqual([]);
});

test('a review is a day on which she learned, and changes no try', () => {
	const keys = changes(answer('q', TODAY, 1, { review: true })).map(([key]) => key);
	expect(keys.sort()).toEqual([`card/${MODULE}/l1/q`, 'days']);
});

test('no interval is longer than half a year, and none is shorter than a day', () => {
	let days = [TODAY];
	for (let i = 0; i < 12; i++) {
		const card = right(...days);
		const due = dueOn(card, days.at(-1)!);
		expect(due - days.at(-1)!).toBeGreaterThanOrEqual(1);
		expect(due - days.at(-1)!).toBeLessThanOrEqual(180);
		days = [...days, due];
	}
	expect(days.at(-1)! - days.at(-2)!).toBeGreaterThan(150);
});

test('intervals are spread, and for one card and count always the same way', () => {
	const of = (item: string) =>
		dueOn(cardOf(answer(item, TODAY, 1), answer(item, TODAY + 3, 1), answer(item, TODAY + 17, 1)), TODAY + 17);
	const dues = Array.from({ length: 30 }, (_, i) => of(`q${i}`));
	expect(new Set(dues).size).toBeGreaterThan(3);
	expect(Array.from({ length: 30 }, (_, i) => of(`q${i}`))).toEqual(dues);
});

describe('a wrong clock', () => {
	test('answers from a clock that ran ahead do not keep a card away', () => {
		const card = cardOf(answer('q', TODAY - 5, 1), answer('q', TODAY + 3650, 1, { review: true }));
		expect(dueOn(card, TODAY)).toBe(TODAY - 4);
		expect(todaysSet([card], TODAY).left).toEqual([card]);
		const onlyAhead = cardOf(answer('q', TODAY + 3650, 1));
		expect(dueOn(onlyAhead, TODAY)).toBe(TODAY);
		expect(retrievability(onlyAhead, TODAY)).toBeLessThan(1);
	});

	test('a day before the last answer is no negative time', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.integer({ min: -3650, max: 3650 }), fc.constantFrom(0, 0.5, 1)), {
					minLength: 1,
					maxLength: 8
				}),
				fc.integer({ min: -3650, max: 3650 }),
				(rows, offset) => {
					const card = cardOf(...rows.map(([day, score]) => answer('q', TODAY + day, score)));
					const memory = memoryOf(card, TODAY + offset);
					expect(memory.last).toBeLessThanOrEqual(TODAY + offset);
					expect(memory.due).toBeGreaterThan(memory.last);
					expect(Number.isFinite(memory.stability) && memory.stability > 0).toBe(true);
					const r = retrievability(card, TODAY + offset);
					expect(r > 0 && r <= 1).toBe(true);
				}
			),
			{ seed, numRuns: 300 }
		);
	});
});

/** Two phones, some with a clock far off, answering in lessons and reviews; each (device, n) once, as phones make them. */
const logs: fc.Arbitrary<Foldable[]> = fc
	.array(
		fc.record({
			device: fc.constantFrom('phone-a', 'phone-b'),
			skew: fc.constantFrom(0, 0, 0, 0, 3650, -3650, -1),
			day: fc.integer({ min: 0, max: 30 }),
			ms: fc.integer({ min: 0, max: 3 }),
			item: fc.constantFrom('a', 'b', 'c', 'constructor'),
			score: fc.constantFrom(0, 1 / 3, 0.5, 1),
			review: fc.boolean()
		}),
		{ maxLength: 50 }
	)
	.map((rows) => rows.map(({ day, skew, item, score, ...more }) => answer(item, TODAY - 30 + day + skew, score, more)));

test('shuffled, repeated and split between two phones, the same answers give the same memory and the same set', () => {
	const told = (log: Foldable[]) => {
		const cards = cardsOf(log).sort((a, b) => (a.item < b.item ? -1 : 1));
		const { done, left } = todaysSet(cards, TODAY);
		return {
			cards,
			memories: cards.map((card) => [card.item, memoryOf(card, TODAY)]),
			done: done.map(({ item }) => item),
			left: left.map(({ item }) => item),
			next: nextDay(cards, TODAY)
		};
	};
	fc.assert(
		fc.property(
			logs.chain((log) =>
				fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }), fc.subarray(log))
			),
			([log, shuffled, repeated]) => {
				const expected = told(log);
				expect(told(shuffled)).toEqual(expected);
				expect(told([...repeated, ...shuffled, ...repeated])).toEqual(expected);
			}
		),
		{ seed, numRuns: 300 }
	);
});

describe('a day asks', () => {
	const many = (count: number, days: number[], score = 1) =>
		Array.from({ length: count }, (_, i) =>
			cardOf(...days.map((day, k) => answer(`q${i}-${days.length}`, day, score, { review: k > 0 })))
		);
	const reviewed = (card: CardView, day: number): CardView => ({
		...card,
		days: { ...card.days, [day]: { score: 1, at: [noonOf(day), 0], device: 'phone', n: ++n, review: true } }
	});

	test('at most twenty, and what is most likely forgotten first', () => {
		const cards = [...many(30, [TODAY - 90, TODAY - 87]), ...many(3, [TODAY - 90, TODAY - 80, TODAY - 60], 0)];
		const { left } = todaysSet(cards, TODAY);
		expect(left).toHaveLength(PER_DAY);
		const chances = left.map((card) => retrievability(card, TODAY));
		expect(chances).toEqual([...chances].sort((a, b) => a - b));
		expect(Math.max(...chances)).toBeLessThanOrEqual(
			Math.min(...cards.filter((card) => !left.includes(card)).map((card) => retrievability(card, TODAY)))
		);
	});

	test('at most five she never saw again, also while others wait', () => {
		const { left } = todaysSet([...many(12, [TODAY - 9], 0), ...many(4, [TODAY - 30, TODAY - 27])], TODAY);
		expect(left.filter((card) => memoryOf(card, TODAY).times === 1)).toHaveLength(NEW_PER_DAY);
		expect(left).toHaveLength(NEW_PER_DAY + 4);
	});

	test('what she reviewed today counts, whether she stops or goes on', () => {
		let cards = [...many(30, [TODAY - 90, TODAY - 60]), ...many(12, [TODAY - 2])];
		const asked: string[] = [];
		for (;;) {
			const { left, done } = todaysSet(cards, TODAY);
			expect(done).toHaveLength(asked.length);
			expect(done.length + left.length).toBe(PER_DAY);
			const [first] = left;
			if (!first) break;
			asked.push(first.item);
			cards = cards.map((card) => (card === first ? reviewed(card, TODAY) : card));
		}
		expect(new Set(asked).size).toBe(PER_DAY);
		expect(asked.filter((item) => item.endsWith('-1')).length).toBeLessThanOrEqual(NEW_PER_DAY);
		expect(nextDay(cards, TODAY)).toBe(TODAY + 1);
	});

	test('nothing answered in its lesson today, and nothing before its day', () => {
		const today = cardOf(answer('q', TODAY, 0));
		expect(todaysSet([today], TODAY)).toEqual({ done: [], left: [] });
		expect(todaysSet([today], TODAY + 1).left).toEqual([today]);
		expect(nextDay([today], TODAY)).toBe(TODAY + 1);
		expect(nextDay([], TODAY)).toBeUndefined();
	});
});
