// What she wrote and kept, for her alone: opened in memory, from every sealed field this phone has.
import {
	KEPT,
	TOLD,
	taskKey,
	type KeptView,
	type TaskNames,
	type TaskView,
	type ToldView
} from '../domain/learning/things.ts';
import { readAll, type Version } from './private.ts';
import type { Profile } from './profile.ts';

/** Which types are her own words about a place in a lesson, and what their bodies call that place. */
const PLACES: Record<string, string> = { 'reflection-written': 'step', 'reflection-spoken': 'step', 'note-written': 'screen', 'task-told': 'task' };

/** Whether there is still something: words, or a recording. */
const isThere = ({ type, body }: Version): boolean => (type === 'reflection-spoken' ? body.bytes > 0 : Boolean(String(body.text).trim()));

export interface Written {
	/** Of the event its newest version stands in. */
	id: string;
	type: string;
	module: string;
	/** Absent: the module's own task. */
	lesson?: string;
	/** Id of the screen, step or task it is about. */
	place: string;
	/** Empty where she spoke. */
	text: string;
	/** How long she spoke. */
	seconds?: number;
	/** Effective time of the newest version, ms since 1970. */
	ms: number;
	/** What another phone wrote without knowing of this. */
	others: { text: string; ms: number }[];
}

/** Newest first; what she took back is not there. `private` is false where this phone cannot open anything. */
export const journal = async (profile: Profile): Promise<{ private: boolean; written: Written[] }> => {
	const written = (await readAll(profile)).flatMap((versions): Written[] => {
		const said = versions.filter((version) => PLACES[version.type] && isThere(version));
		const [newest] = said;
		if (!newest) return [];
		const { id, type, body, ms } = newest;
		const others = said.slice(1).flatMap((one) => (one.body.text ? [{ text: one.body.text as string, ms: one.ms }] : []));
		const spoken = type === 'reflection-spoken' ? { seconds: body.seconds as number } : {};
		return [
			{ id, type, module: body.module, lesson: body.lesson, place: body[PLACES[type]!], text: body.text ?? '', ...spoken, ms, others }
		];
	});
	return { private: profile.vault !== undefined, written: written.sort((a, b) => b.ms - a.ms) };
};

const startingWith = async <T>({ db }: Profile, prefix: string): Promise<T[]> =>
	(await db.views.where('key').startsWith(prefix).toArray()).map(({ value }) => value as T);

/** The screens she keeps, newest first. */
export const keptScreens = async (profile: Profile): Promise<KeptView[]> =>
	(await startingWith<KeptView>(profile, KEPT)).filter(({ kept }) => kept).sort((a, b) => b.at[0] - a.at[0]);

export const isKept =
	(module: string, lesson: string, screen: string) =>
	async ({ db }: Profile): Promise<boolean> =>
		((await db.views.get(`${KEPT}${module}/${lesson}/${screen}`))?.value as KeptView | undefined)?.kept ?? false;

export const isDone =
	(names: TaskNames) =>
	async ({ db }: Profile): Promise<boolean> =>
		((await db.views.get(taskKey(names)))?.value as TaskView | undefined)?.done ?? false;

/** Every time she told people, newest first; an entry set to nobody is gone. */
export const told = async (profile: Profile): Promise<ToldView[]> =>
	(await startingWith<ToldView>(profile, TOLD))
		.filter(({ women, men }) => women + men > 0)
		.sort((a, b) => b.at[0] - a.at[0]);

export const toldIn =
	(names: TaskNames) =>
	async (profile: Profile): Promise<ToldView[]> =>
		(await told(profile)).filter((one) => taskKey(one) === taskKey(names));
