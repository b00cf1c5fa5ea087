// Reading lessons: files by hash from one cache, else from the network; an older version where only that is on this phone.
import type { CatalogueModule, Lesson, Module, PackFile, Tests } from '../content/pack.ts';
import { PACKS_CACHE } from './names.ts';

/** Kept beside the cache: the catalogue entry each whole download was made by, so that an older version stays readable offline. */
export const KEPT = 'packs-kept';
export type Kept = Record<string, CatalogueModule & { files: PackFile[] }>;

/** A file the server has no more, or that came broken. */
export class NotHere extends Error {
	override name = 'NotHere';
}

/** Undefined where the browser keeps no caches, as some private windows. */
export const cache = async (): Promise<Cache | undefined> => (typeof caches === 'undefined' ? undefined : caches.open(PACKS_CACHE).catch(() => undefined));
export const keyOf = (language: string, module: string): string => `${language}/${module}`;

export function kept(): Kept {
	try {
		return JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Kept;
	} catch {
		return {};
	}
}

/** Fetches one file and checks it against its name before anything sees it. */
export async function fetchFile(file: PackFile, signal?: AbortSignal): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(file.path, { credentials: 'omit', signal });
	} catch (cause) {
		if (signal?.aborted) throw cause;
		throw new NotHere(file.path, { cause });
	}
	if (!response.ok) throw new NotHere(file.path);
	if ((await nameOf(await response.clone().arrayBuffer().catch(() => new ArrayBuffer()))) !== /\/([0-9a-f]+)\./.exec(file.path)?.[1]) throw new NotHere(file.path);
	await (await cache())?.put(file.path, response.clone());
	return response;
}

export async function readFile<T>(file: PackFile): Promise<T> {
	const held = await (await cache())?.match(file.path);
	return (held ?? (await fetchFile(file))).json() as Promise<T>;
}

/** A lesson's words: of the present version if it can be had, else of the one that was downloaded. Throws NotHere. */
export async function readLesson(language: string, module: CatalogueModule, lesson: string): Promise<{ lesson: Lesson; source: string }> {
	const file = module.lessons.find((entry) => entry.lesson === lesson)?.file;
	if (!file) throw new NotHere(lesson);
	try {
		return { lesson: await readFile<Lesson>(file), source: hashOf(file) };
	} catch (error) {
		const older = kept()[keyOf(language, module.module)]?.lessons.find((entry) => entry.lesson === lesson)?.file;
		if (!older || older.path === file.path) throw error;
		return { lesson: await readFile<Lesson>(older), source: hashOf(older) };
	}
}

export async function readModule(language: string, module: CatalogueModule): Promise<Module> {
	try {
		return await readFile<Module>(module.file);
	} catch (error) {
		const older = kept()[keyOf(language, module.module)]?.file;
		if (!older || older.path === module.file.path) throw error;
		return readFile<Module>(older);
	}
}

/** A module's tests and where their words stand. Throws NotHere. */
export async function readTests(language: string, module: CatalogueModule): Promise<{ tests: Tests; source: string }> {
	if (!module.tests) throw new NotHere(module.module);
	try {
		return { tests: await readFile<Tests>(module.tests.file), source: hashOf(module.tests.file) };
	} catch (error) {
		const older = kept()[keyOf(language, module.module)]?.tests?.file;
		if (!older || older.path === module.tests.file.path) throw error;
		return { tests: await readFile<Tests>(older), source: hashOf(older) };
	}
}

/** What a file is called by its content (content/pack.ts). */
async function nameOf(content: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first 16 characters of the file's SHA-256: what an answer keeps of where its words stand. */
const hashOf = (file: PackFile): string => /\/([0-9a-f]{16})/.exec(file.path)?.[1] ?? '';
