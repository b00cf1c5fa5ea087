// When what she answered is asked again: FSRS-6 over her answers of different days. The only file that knows ts-fsrs.
// A pure function of her card and the day, so that both her phones and the server agree.
import { fsrs, forgetting_curve, createEmptyCard, GenSeedStrategyWithCardId, Rating, StrategyMode, type Grade } from 'ts-fsrs';
import { cardViewKey } from './view-keys.ts';
import type { CardDay, CardView } from './learner.ts';

const DAY = 86_400_000;
export const PER_DAY = 20;
/** Of these, how many she never saw again since her first answer. */
export const NEW_PER_DAY = 5;
const LONGEST = 180;

/** Day granularity, because her clock is poor and she comes daily at best. Intervals are spread by a seed of the card and the count of its reviews. */
const scheduler = fsrs({ request_retention: 0.9, maximum_interval: LONGEST, enable_short_term: false, enable_fuzz: true }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('id'));

export interface Memory {
	/** In days: after so many, nine of ten such answers are still known. */
	stability: number;
	/** 1 to 10. */
	difficulty: number;
	/** The learning day of the last answer. */
	last: number;
	/** The learning day from which it is asked again. */
	due: number;
	/** On how many days she has answered it. */
	times: number;
}

export const cardId = ({ module, lesson, item }: CardView): string => cardViewKey(module, lesson, item);

/** Nobody calls herself "easy": that grade is never given. */
export function gradeOf({ score, hint }: Pick<CardDay, 'score' | 'hint'>): Grade {
	if (score < 0.5) return Rating.Again;
	return score < 1 || hint ? Rating.Hard : Rating.Good;
}

/** Views are replaced, never changed: what was worked out for one holds. */
const known = new WeakMap<CardView, Memory>();

/**
 * What she remembers of a card as of a learning day. Answers of later days are from a clock that ran ahead and do not count yet;
 * a card that has only such is one she answered yesterday. So no time between two answers is ever negative.
 */
export function memoryOf(card: CardView, day: number): Memory {
	const before = known.get(card);
	if (before && before.last <= day) return before;
	const all = Object.entries(card.days)
		.map(([on, answer]) => ({ on: Number(on), answer }))
		.sort((a, b) => a.on - b.on);
	const counted = all.filter(({ on }) => on <= day);
	const answers = counted.length ? counted : all.slice(0, 1).map(({ answer }) => ({ on: day - 1, answer }));
	let state = { ...createEmptyCard(0), id: `${card.module}/${card.lesson}/${card.item}/` };
	for (const { on, answer } of answers) state = { ...state, ...scheduler.next(state, on * DAY, gradeOf(answer)).card };
	const last = answers.at(-1)!.on;
	const memory: Memory = {
		stability: state.stability,
		difficulty: state.difficulty,
		last,
		// The day after the first answer, whatever it was worth. The library's order of intervals may go a day beyond its longest.
		due: last + (answers.length === 1 ? 1 : Math.min(state.scheduled_days, LONGEST)),
		times: answers.length
	};
	if (counted.length === all.length) known.set(card, memory);
	return memory;
}

export const dueOn = (card: CardView, day: number): number => memoryOf(card, day).due;

/** How likely she still knows it on that day, 0 to 1. */
export function retrievability(card: CardView, day: number): number {
	const { stability, last } = memoryOf(card, day);
	return forgetting_curve(scheduler.parameters.w, Math.max(0, day - last), stability);
}

export interface TodaysSet {
	/** Answered in a review today. */
	done: CardView[];
	/** Still to be asked today, what she is most likely to have forgotten first. */
	left: CardView[];
}

/** What a day asks of her. The day's caps count what she has reviewed today. */
export function todaysSet(cards: CardView[], day: number): TodaysSet {
	const done = cards.filter((card) => card.days[day]?.review);
	const due = cards
		.filter((card) => !card.days[day] && dueOn(card, day) <= day)
		.map((card) => ({ card, id: cardId(card), r: retrievability(card, day) }))
		.sort((a, b) => a.r - b.r || (a.id < b.id ? -1 : 1));
	const earlier = (card: CardView) => Object.keys(card.days).filter((on) => Number(on) < day).length;
	let room = PER_DAY - done.length;
	let roomForNew = NEW_PER_DAY - done.filter((card) => earlier(card) <= 1).length;
	const left: CardView[] = [];
	for (const { card } of due) {
		if (room <= 0) break;
		if (memoryOf(card, day).times === 1 && roomForNew-- <= 0) continue;
		room--;
		left.push(card);
	}
	return { done, left };
}

/** The next learning day, after this one, on which something is asked; undefined without a card. */
export function nextDay(cards: CardView[], day: number): number | undefined {
	const days = cards.map((card) => Math.max(day + 1, dueOn(card, day)));
	return days.length ? days.reduce((a, b) => Math.min(a, b)) : undefined;
}

/** Noon of a learning day in Cambodia, in ms since 1970: what a date is made of. */
export const noonOf = (day: number): number => day * DAY + 5 * 3_600_000;
