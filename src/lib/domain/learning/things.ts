// What she keeps and does beside the lessons, folded: screens to find again, tasks done, people told. The last word counts, screen
// by screen, task by task, entry by entry; so every change commutes and repeats harmlessly.
import { compareOrder, type Order } from '../log/clock.ts';

export interface TaskNames {
	module: string;
	/** Absent: the module's own task. */
	lesson?: string;
	task: string;
}

export interface KeptView extends Order {
	module: string;
	lesson: string;
	screen: string;
	kept: boolean;
}

export interface TaskView extends Order, TaskNames {
	done: boolean;
}

/** One time she told people. */
export interface ToldView extends Order, TaskNames {
	id: string;
	women: number;
	men: number;
	/** Of the women and men. */
	disability: number;
	day?: number;
}

export type ThingView = KeptView | TaskView | ToldView;

export const KEPT = 'kept/';
export const TOLD = 'told/';
export const taskKey = ({ module, lesson, task }: TaskNames): string => `task/${module}/${lesson ?? ''}/${task}`;

const newest =
	<T extends Order>(made: T) =>
	(old: T | undefined): T =>
		old && compareOrder(old, made) >= 0 ? old : made;

/** As `changes` of learner.ts, for these. */
export function thingChanges({
	type,
	at,
	device,
	n,
	body
}: Order & { type: string; body: any }): [string, (old: any) => ThingView][] {
	const order = { at, device, n };
	switch (type) {
		case 'screen-kept':
			return [[`${KEPT}${body.module}/${body.lesson}/${body.screen}`, newest<KeptView>({ ...body, ...order })]];
		case 'task-done':
			return [[taskKey(body), newest<TaskView>({ ...body, ...order })]];
		case 'people-told':
			return [[`${TOLD}${body.id}`, newest<ToldView>({ ...body, ...order })]];
		default:
			return [];
	}
}

/** Women and men together, over all times. The same person told twice counts twice: nobody is named. */
export const peopleTold = (told: Pick<ToldView, 'women' | 'men'>[]): number =>
	told.reduce((sum, { women, men }) => sum + women + men, 0);
