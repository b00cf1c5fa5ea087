// What one woman has done, folded from her events. Every change commutes and repeats harmlessly: two phones that hold the same
// events show the same state, in whatever order they came. Progress is a maximum, finished the earliest, time a sum by visit,
// tries are never merged.
import { compareOrder, type Order } from '../log/clock.ts';
import type { Asked } from './define-quiz-kind.ts';
import { thingChanges, type ThingView } from './things.ts';
import { answerViewKey, cardViewKey, daysKey, lessonViewKey, tryViewKey } from './view-keys.ts';

export interface LessonView {
	module: string;
	lesson: string;
	/** How many steps she has had before her, of how many there were. */
	reached: number;
	of: number;
	/** The screen she was on last. */
	here?: Order & { screen: string };
	/** ms since 1970, the first time. */
	finished?: number;
	/** Seconds by visit. */
	visits: Record<string, number>;
	/** Where she put each card of a try on the phone, by step and card. */
	placed: Record<string, Record<string, Order & { bin: string }>>;
}

/** What an answer counts for: all that a try keeps of it, because tries are many. */
export interface Scored extends Order {
	/** Absent where nothing is right or not. */
	score?: number;
	/** How sure she was: 1 guessed, 2 thought so, 3 sure. */
	sure?: 1 | 2 | 3;
	hint?: true;
}

/** Her newest answer to an item, whole, so that it can be shown after the item has changed. */
export interface Answered extends Scored {
	kind: string;
	asked: Asked & { source: string };
	answer: string[];
}

/** When a try counts as mastered (mastery.ts). */
export type Rule =
	/** `m` of `n` items fully right. */
	| { kind: 'm-of-n'; m: number; n: number }
	/** The mean score over `n` items, at least `least` (0 to 1). */
	| { kind: 'score'; least: number; n: number };

export interface TryView {
	try: string;
	module: string;
	lesson: string;
	/** Absent while the event that began it has not arrived. */
	rule?: Rule;
	started?: Order;
	/** By item; one answer an item and try, the earliest if two phones ever claim the same. */
	answers: Record<string, Scored>;
}

/** What she answered to one item, by learning day: of each day the earliest, in a lesson or a review. */
export interface CardView {
	module: string;
	lesson: string;
	item: string;
	days: Record<string, CardDay>;
}

export interface CardDay extends Order {
	score: number;
	hint?: true;
	/** It was asked in a review, not in its lesson. */
	review?: true;
}

/** Days on which she learned, as days since 1970 in Cambodia (UTC+7, no summer time). */
export type DaysView = number[];

export type View = LessonView | CardView | TryView | Answered | DaysView | ThingView;
/** A view's key and how an event changes it. */
export type Change = [key: string, change: (old: any) => View];

export interface Foldable extends Order {
	type: string;
	v: number;
	body?: Record<string, any>;
}

const CAMBODIA = 7 * 3_600_000;
export const learningDay = (ms: number): number => Math.floor((ms + CAMBODIA) / 86_400_000);

/** What a record has of its own under a name: `constructor` is a name like any other. */
export const own = <T>(record: Record<string, T> | undefined, name: string): T | undefined =>
	record && Object.hasOwn(record, name) ? record[name] : undefined;

const order = ({ at, device, n }: Order): Order => ({ at, device, n });
const scored = (event: Order, { score, sure, hint }: Record<string, any>): Scored => ({ ...order(event), score, ...(sure && { sure }), ...(hint && { hint }) });
const newer = <T extends Order>(old: T | undefined, made: T): T => (old && compareOrder(old, made) >= 0 ? old : made);

/** How an event changes what is known of her. Types this build does not know change nothing, and are folded when it does. */
export function changes(event: Foldable): Change[] {
	const body = event.body;
	if (!body || event.v !== 1) return [];
	const { module, lesson } = body;
	const onLesson = (change: (view: LessonView) => LessonView): Change => [
		lessonViewKey(module, lesson),
		(old: LessonView | undefined) => change(old ?? { module, lesson, reached: 0, of: 0, visits: {}, placed: {} })
	];
	const onTry = (change: (view: TryView) => TryView): Change => [
		tryViewKey(module, lesson, body.try),
		(old: TryView | undefined) => change(old ?? { try: body.try, module, lesson, answers: {} })
	];
	const learned: Change = [
		daysKey,
		(old: DaysView | undefined) => [...new Set([...(old ?? []), learningDay(event.at[0])])].sort((a, b) => a - b)
	];
	/** A module test comes back by its own calendar, and what is never right or not has nothing to remember. */
	const onCard = (): Change[] => {
		if (body.score === undefined || !body.asked.right.length || lesson.startsWith('test-')) return [];
		const day = learningDay(event.at[0]);
		const made: CardDay = { ...order(event), score: body.score, ...(body.hint && { hint: true }), ...(event.type === 'review-answered' && { review: true }) };
		return [
			[
				cardViewKey(module, lesson, body.item),
				(old: CardView = { module, lesson, item: body.item, days: {} }) => {
					const before = old.days[day];
					return before && compareOrder(before, made) <= 0 ? old : { ...old, days: { ...old.days, [day]: made } };
				}
			]
		];
	};
	const spent = (view: LessonView): LessonView => ({
		...view,
		visits: { ...view.visits, [body.visit]: Math.max(own(view.visits, body.visit) ?? 0, body.seconds) }
	});

	switch (event.type) {
		case 'step-reached':
			return [
				learned,
				onLesson((view) => ({
					...spent(view),
					reached: Math.max(view.reached, body.index + 1),
					of: Math.max(view.of, body.of),
					here: newer(view.here, { ...order(event), screen: body.screen })
				}))
			];
		case 'lesson-finished':
			return [learned, onLesson((view) => ({ ...spent(view), finished: Math.min(view.finished ?? Infinity, event.at[0]) }))];
		case 'activity-placed':
			return [
				onLesson((view) => ({
					...view,
					placed: {
						...view.placed,
						[body.step]: {
							...own(view.placed, body.step),
							[body.card]: newer(own(own(view.placed, body.step), body.card), { ...order(event), bin: body.bin })
						}
					}
				}))
			];
		case 'try-started':
			return [
				onTry((view) =>
					view.started && compareOrder(view.started, event) <= 0 ? view : { ...view, rule: body.rule, started: order(event) }
				)
			];
		case 'review-answered':
			return [learned, ...onCard()];
		case 'quiz-answered':
			return [
				learned,
				...onCard(),
				onTry((view) => {
					const old = own(view.answers, body.item);
					if (old && compareOrder(old, event) <= 0) return view;
					return { ...view, answers: { ...view.answers, [body.item]: scored(event, body) } };
				}),
				[
					answerViewKey(module, lesson, body.item),
					(old: Answered | undefined) => newer(old, { ...scored(event, body), kind: body.kind, asked: body.asked, answer: body.answer })
				]
			];
		default:
			return thingChanges({ ...event, body });
	}
}

/** Everything in memory at once: what tests and the server's rebuild use; a phone keeps the same views in Dexie. */
export function fold(events: Iterable<Foldable>, views = new Map<string, View>()): Map<string, View> {
	for (const event of events) for (const [key, change] of changes(event)) views.set(key, change(views.get(key)));
	return views;
}

/** Seconds she spent in a lesson. */
export const timeSpent = (view: LessonView): number => Object.values(view.visits).reduce((sum, seconds) => sum + seconds, 0);

/** Best counts for her, first counts for statistics: over all tries of a lesson, item by item. */
export function scores(tries: TryView[]): Record<string, { first: number; best: number; times: number }> {
	const byItem: Record<string, { first: number; best: number; times: number }> = {};
	const answers = tries.flatMap((view) => Object.entries(view.answers)).sort(([, a], [, b]) => compareOrder(a, b));
	for (const [item, { score }] of answers) {
		if (score === undefined) continue;
		const old = own(byItem, item);
		byItem[item] = old ? { ...old, best: Math.max(old.best, score), times: old.times + 1 } : { first: score, best: score, times: 1 };
	}
	return byItem;
}
