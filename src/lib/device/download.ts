// What is on this phone, bringing it and removing it. Packs are never her work: removing one touches nothing she did.
import type { CatalogueModule, PackFile } from '../content/pack.ts';
import { cache, fetchFile, KEPT, kept, keyOf, readFile, type Kept } from './packs.ts';

/** `older`: an earlier version is whole and goes on working. */
export type PackState = 'here' | 'older' | 'part' | 'absent';

/** Which modules are on this phone. Asks the cache itself, because a browser may drop it on its own. */
export async function packStates(language: string, modules: CatalogueModule[]): Promise<Record<string, PackState>> {
	const store = await cache();
	const held = new Set((await store?.keys())?.map(({ url }) => new URL(url).pathname));
	const notes = kept();
	return Object.fromEntries(
		await Promise.all(
			modules.map(async (module) => {
				const list = held.has(module.list.path) && ((await (await store?.match(module.list.path))?.json()) as PackFile[] | undefined);
				const older = notes[keyOf(language, module.module)];
				const has = ({ path }: PackFile) => held.has(path);
				const state: PackState =
					list && list.every(has) ? 'here' : older?.files.every(has) ? 'older' : module.lessons.some(({ file }) => has(file)) ? 'part' : 'absent';
				return [module.module, state];
			})
		)
	);
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
	const files = await listOf(module);
	const store = await cache();
	const held = new Set((await store?.keys())?.map(({ url }) => new URL(url).pathname));
	const missing = files.filter(({ path }) => !held.has(path));
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
	notes[keyOf(language, module.module)] = { ...module, files };
	localStorage.setItem(KEPT, JSON.stringify(notes));
	if (former) await drop(former, notes);
}

/** Everything a module consists of. Throws NotHere. */
const listOf = ({ list }: CatalogueModule): Promise<PackFile[]> => readFile<PackFile[]>(list);

/** Frees a module's room on the phone. */
export async function remove(language: string, module: CatalogueModule): Promise<void> {
	const notes = kept();
	const files = notes[keyOf(language, module.module)]?.files ?? (await listOf(module));
	delete notes[keyOf(language, module.module)];
	localStorage.setItem(KEPT, JSON.stringify(notes));
	await drop({ ...module, files }, notes);
}

/** Deletes a version's files that no whole download on this phone uses. */
async function drop({ list, files }: Kept[string], notes: Kept): Promise<void> {
	const used = new Set(Object.values(notes).flatMap(({ list, files }) => [list, ...files].map((file) => file?.path)));
	const store = await cache();
	// An entry kept by an earlier build has its files and no list.
	for (const { path } of [...(list ? [list] : []), ...files]) if (!used.has(path)) await store?.delete(path);
}
