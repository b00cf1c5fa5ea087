// Who may need a call, with a reason a person can check. Silence is never counted as need.
import type { WomanRow } from './board.ts';

const DAY = 86_400_000;
/** A phone not heard from for this long is unknown: no signal, or not studying; we cannot tell. */
export const SILENT_DAYS = 14;
/** The same question answered this often and never right (rule R3). */
export const STUCK_TRIES = 4;

export type Help = { reason: 'stuck'; lesson: string; item: string; times: number } | { reason: 'pausing'; days: number };

export function silentFor(row: WomanRow, now: number): number | undefined {
	const days = Math.floor((now - row.heard) / DAY);
	return days >= SILENT_DAYS ? days : undefined;
}

/** The first reason that holds, or undefined. "Pausing" (rule R1) only when her phone was heard from: else nobody knows. */
export function needsHelp(row: WomanRow, now: number): Help | undefined {
	if (row.state !== 'active') return undefined;
	for (const [lesson, items] of Object.entries(row.items)) {
		if (row.lessons[lesson]?.finished) continue;
		for (const [item, { times, best }] of Object.entries(items)) {
			if (times >= STUCK_TRIES && best < 1) return { reason: 'stuck', lesson, item, times };
		}
	}
	if (silentFor(row, now) !== undefined || row.studied === undefined) return undefined;
	const days = Math.floor((now - row.studied) / DAY);
	return days >= SILENT_DAYS ? { reason: 'pausing', days } : undefined;
}

export type ModuleState = 'done' | 'started' | 'help' | 'todo';

/** Her state in a module of which `lessons` are the lessons. */
export function moduleState(row: WomanRow, module: string, lessons: string[], help?: Help): { state: ModuleState; done: number; of: number } {
	const seen = lessons.map((lesson) => row.lessons[`${module}/${lesson}`]);
	const done = seen.filter((lesson) => lesson?.finished).length;
	const stuck = help?.reason === 'stuck' && help.lesson.startsWith(`${module}/`);
	const state = stuck ? 'help' : done === lessons.length ? 'done' : seen.some((lesson) => lesson) ? 'started' : 'todo';
	return { state, done, of: lessons.length };
}
