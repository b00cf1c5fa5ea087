// Downloaded content: files by hash in one cache, and a note of which version of each module is whole on this phone.
// Packs are never her work: removing one touches nothing she did.
import type { CatalogueModule, Lesson, Module, PackFile } from '../content/pack.ts';
import { PACKS_CACHE } from './names.ts';

/** Kept beside the cache: the catalogue entry each whole download was made by, so that an older version stays readable offline. */
const KEPT = 'packs-kept';
type Kept = Record<string, CatalogueModule>;

export type PackState = 'here' | 'older' | 'part' | 'absent';

/** A file the server has no more, or that came broken. */
export class NotHere extends Error {
	override name = 'NotHere';
}

const cache = (): Promise<Cache | undefined> => (typeof caches === 'undefined' ? Promise.resolve(undefined) : caches.open(PACKS_CACHE));
const keyOf = (language: string, module: string): string => `${language}/${module}`;

function kept(): Kept {
	try {
		return JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Kept;
	} catch {
		return {};
	}
}

/** Fetches one file; the browser checks it against its hash before anything sees it. */
async function fetchFile(file: PackFile, signal?: AbortSignal): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(file.path, { integrity: integrityOf(file), credentials: 'omit', signal });
	} catch (cause) {
		if (signal?.aborted) throw cause;
		throw new NotHere(file.path, { cause });
	}
	if (!response.ok) throw new NotHere(file.path);
	await (await cache())?.put(file.path, response.clone());
	return response;
}

async function readFile<T>(file: PackFile): Promise<T> {
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

/** The name is the hash: from hexadecimal to the form the browser checks. */
function integrityOf(file: PackFile): string {
	const hex = /\/([0-9a-f]{64})\./.exec(file.path)?.[1] ?? '';
	return `sha256-${btoa(hex.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16))))}`;
}

/** The first 16 characters of the file's SHA-256: what an answer keeps of where its words stand. */
const hashOf = (file: PackFile): string => /\/([0-9a-f]{16})/.exec(file.path)?.[1] ?? '';

/** Which modules are on this phone. Asks the cache itself, because a browser may drop it on its own. */
export async function packStates(language: string, modules: CatalogueModule[]): Promise<Record<string, PackState>> {
	const held = new Set((await (await cache())?.keys())?.map(({ url }) => new URL(url).pathname));
	const notes = kept();
	return Object.fromEntries(
		modules.map((module) => {
			const count = module.files.filter(({ path }) => held.has(path)).length;
			const older = notes[keyOf(language, module.module)];
			const state: PackState =
				count === module.files.length ? 'here' : older?.files.every(({ path }) => held.has(path)) ? 'older' : count ? 'part' : 'absent';
			return [module.module, state];
		})
	);
}

/** Bytes still to come for a module, as the network will carry them. */
export async function bytesToCome(module: CatalogueModule): Promise<number> {
	const held = new Set((await (await cache())?.keys())?.map(({ url }) => new URL(url).pathname));
	return module.files.filter(({ path }) => !held.has(path)).reduce((sum, { bytes }) => sum + bytes, 0);
}

const AT_ONCE = 2;
/** Room to leave on the phone beyond the download itself. */
const SPARE = 20_000_000;

/** Thrown before anything is fetched when the phone says it has no room. */
export class NoRoom extends Error {
	override name = 'NoRoom';
}

/** Downloads what is missing, two files at a time; stopping and starting again goes on where it stopped. */
export async function download(language: string, module: CatalogueModule, onprogress: (done: number, of: number) => void, signal?: AbortSignal): Promise<void> {
	const store = await cache();
	const held = new Set((await store?.keys())?.map(({ url }) => new URL(url).pathname));
	const missing = module.files.filter(({ path }) => !held.has(path));
	const of = module.bytes;
	let done = of - missing.reduce((sum, { bytes }) => sum + bytes, 0);
	const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
	if (estimate?.quota && estimate.quota - (estimate.usage ?? 0) < (of - done) * 1.2 + SPARE) throw new NoRoom();
	onprogress(done, of);
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (let file = missing.shift(); file; file = missing.shift()) {
				await fetchFile(file, signal);
				done += file.bytes;
				onprogress(done, of);
			}
		})
	);
	// Whole and checked: from here on this is the version to fall back to, and what only the former one used may go.
	const notes = kept();
	const former = notes[keyOf(language, module.module)];
	notes[keyOf(language, module.module)] = module;
	localStorage.setItem(KEPT, JSON.stringify(notes));
	if (former) await drop(former, notes);
}

/** Frees a module's room on the phone. */
export async function remove(language: string, module: CatalogueModule): Promise<void> {
	const notes = kept();
	delete notes[keyOf(language, module.module)];
	localStorage.setItem(KEPT, JSON.stringify(notes));
	await drop(module, notes);
}

/** Deletes a version's files that no whole download on this phone uses. */
async function drop(module: CatalogueModule, notes: Kept): Promise<void> {
	const used = new Set(Object.values(notes).flatMap(({ files }) => files.map(({ path }) => path)));
	const store = await cache();
	for (const { path } of module.files) if (!used.has(path)) await store?.delete(path);
}
