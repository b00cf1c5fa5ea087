// One woman's row on a facilitator's board, changed by each of her events as the server takes it.
import { compareOrder, type Order } from '../log/clock.ts';
import type { HpkeSealed } from '../log/event.ts';
import { own, type Foldable } from '../learning/learner.ts';
import { lessonKey } from '../learning/view-keys.ts';

export type MemberState = 'pending' | 'active' | 'refused' | 'left';

export interface LessonOnBoard {
	reached: number;
	of: number;
	/** ms since 1970, the first time. */
	finished?: number;
}

export interface ItemOnBoard {
	/** How often she answered it, and her first and best score. */
	times: number;
	first: number;
	firstAt: Order;
	best: number;
}

export interface WomanRow {
	person: string;
	state: MemberState;
	/** ms since 1970: when she asked to join. */
	asked: number;
	seat: string;
	seatNumber: number;
	publicKey: string;
	proof: string;
	nickname: HpkeSealed;
	lessons: Record<string, LessonOnBoard>;
	items: Record<string, Record<string, ItemOnBoard>>;
	/** ms since 1970: when any phone of hers last reached the server, and when she last learned something. */
	heard: number;
	studied?: number;
}

export const womanKey = (person: string): string => `woman/${person}`;

/** The event types a row changes by; the read model's version must grow when this list or the fold does. */
export const onBoard = ['step-reached', 'lesson-finished', 'quiz-answered', 'review-answered'] as const;

/** The row after one more of her events. Each event is applied once; their order does not matter. */
export function withEvent(row: WomanRow, event: Foldable): WomanRow {
	const body = event.body;
	if (!body || event.v !== 1 || !(onBoard as readonly string[]).includes(event.type)) return row;
	const key = lessonKey(body.module, body.lesson);
	const lesson = row.lessons[key] ?? { reached: 0, of: 0 };
	const next = { ...row, studied: Math.max(row.studied ?? 0, event.at[0]) };
	switch (event.type) {
		case 'step-reached':
			next.lessons = {
				...row.lessons,
				[key]: { ...lesson, reached: Math.max(lesson.reached, body.index + 1), of: Math.max(lesson.of, body.of) }
			};
			break;
		case 'lesson-finished':
			next.lessons = { ...row.lessons, [key]: { ...lesson, finished: Math.min(lesson.finished ?? Infinity, event.at[0]) } };
			break;
		case 'quiz-answered': {
			// What she thinks of something has no score, and nobody's board shows it.
			if (body.score === undefined) break;
			const old = own(row.items[key], body.item);
			const at: Order = { at: event.at, device: event.device, n: event.n };
			const isFirst = !old || compareOrder(at, old.firstAt) < 0;
			const item: ItemOnBoard = {
				times: (old?.times ?? 0) + 1,
				first: isFirst ? body.score : old.first,
				firstAt: isFirst ? at : old.firstAt,
				best: Math.max(old?.best ?? 0, body.score)
			};
			next.items = { ...row.items, [key]: { ...row.items[key], [body.item]: item } };
		}
	}
	return next;
}
