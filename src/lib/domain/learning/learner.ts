// What one woman has done, folded from her events. Every change commutes and repeats harmlessly: two phones that hold the same
// events show the same state, in whatever order they came. Progress is a maximum, finished the earliest, time a sum by visit,
// tries are never merged.
import { compareOrder, type Order } from '../log/clock.ts';
import type { Asked } from './define-quiz-kind.ts';

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

export interface Answered extends Order {
	kind: string;
	asked: Asked & { source: string };
	answer: string[];
	score: number;
}

export interface TryView {
	try: string;
	module: string;
	lesson: string;
	/** Absent while the event that began it has not arrived. */
	rule?: { kind: 'm-of-n'; m: number; n: number };
	started?: Order;
	/** By item; one answer an item and try, the earliest if two phones ever claim the same. */
	answers: Record<string, Answered>;
}

/** Days on which she learned, as days since 1970 in Cambodia (UTC+7, no summer time). */
export type DaysView = number[];

export type View = LessonView | TryView | DaysView;
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

export const lessonKey = (module: string, lesson: string): string => `${module}/${lesson}`;
export const lessonViewKey = (module: string, lesson: string): string => `lesson/${lessonKey(module, lesson)}`;
export const tryViewKey = (module: string, lesson: string, id = ''): string => `try/${lessonKey(module, lesson)}/${id}`;
export const daysKey = 'days';

const order = ({ at, device, n }: Order): Order => ({ at, device, n });
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
		case 'quiz-answered':
			return [
				learned,
				onTry((view) => {
					const old = own(view.answers, body.item);
					if (old && compareOrder(old, event) <= 0) return view;
					const { kind, asked, answer, score } = body as Answered & Record<string, unknown>;
					return { ...view, answers: { ...view.answers, [body.item]: { ...order(event), kind, asked, answer, score } } };
				})
			];
		default:
			return [];
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
		const old = own(byItem, item);
		byItem[item] = old ? { ...old, best: Math.max(old.best, score), times: old.times + 1 } : { first: score, best: score, times: 1 };
	}
	return byItem;
}
