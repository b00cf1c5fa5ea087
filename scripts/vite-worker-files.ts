// What the service worker must know of the finished build: a content hash for every file without one in its name,
// which chunks only a facilitator's rooms use, and which files a page can do without (both told apart by Vite's manifest).
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import type { Plugin } from 'vite';

const CLIENT = '.svelte-kit/output/client';
const PAGES = '.svelte-kit/output/prerendered/pages';

interface Chunk {
	file: string;
	/** The group it was made by (vite.config.ts). */
	name?: string;
	src?: string;
	isEntry?: boolean;
	imports?: string[];
	dynamicImports?: string[];
	css?: string[];
}

const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);

function assetHashes(): Record<string, string> {
	const hashes: Record<string, string> = {};
	// Packs are named by their content.
	for (const path of globSync('static/**/*').filter((file) => statSync(file).isFile() && !/^static[\\/]packs/.test(file))) {
		hashes[path.replaceAll('\\', '/').slice('static/'.length)] = hash(path);
	}
	for (const path of globSync(`${PAGES}/**/*.html`)) {
		const page = path.replaceAll('\\', '/').slice(PAGES.length + 1).replace(/\.html$/, '').replace(/^index$/, '');
		hashes[`prerendered:/${page}`] = hash(path);
	}
	return hashes;
}

const isNode = (key: string): boolean => /nodes\/\d+\.js$/.test(key);

/** What pages ask for by name when there is something to show: it counts with the rooms it leads to. */
const LATER = /(HomeReview|Practice|Notes)\.svelte$|share-card\.ts$|catalogue\/(_ids|(?!km\.)[a-z]+)\.json$/;
/** Nor are words and list of any language but Khmer at the worker's install: a phone that reads another has them a moment later. */
const LATER_WORDS = /^(certificate-words|words-(?!km))/;

/** Files reached from some pages and from none of the others. */
function filesOf(manifest: Record<string, Chunk>, pages: string[], others: string[]): string[] {
	const reach = (keys: string[], not: RegExp | undefined): Set<string> => {
		const seen = new Set<string>();
		const visit = (key: string): void => {
			const chunk = manifest[key];
			if (!chunk || seen.has(key) || (not && (not.test(key) || LATER_WORDS.test(chunk.name ?? '')))) return;
			seen.add(key);
			for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
		};
		keys.forEach(visit);
		return seen;
	};
	// The app's entry names every page; pages are walked on their own.
	const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry && !isNode(key) && !key.endsWith('app.js'));
	const used = reach([...others, ...entries], LATER);
	return [...reach(pages, undefined)].filter((key) => !used.has(key)).flatMap((key) => [manifest[key]!.file, ...(manifest[key]!.css ?? [])]);
}

/** The pages by who enters them, and when: facilitators; a participant beside her lessons; her first home and lessons. */
function pagesOf(manifest: Record<string, Chunk>): { staff: string[]; rooms: string[]; first: string[] } {
	const pages = { staff: [] as string[], rooms: [] as string[], first: [] as string[] };
	// Kit's generated node files import one page or layout each.
	for (const key of Object.keys(manifest).filter(isNode)) {
		const code = readFileSync(key, 'utf8');
		pages[code.includes('(facilitator)') ? 'staff' : /\/(me|review|test|circle|together|verify)\//.test(code) ? 'rooms' : 'first'].push(key);
	}
	return pages;
}

function staff(): string[] {
	const path = `${CLIENT}/.vite/manifest.json`;
	if (!existsSync(path)) return [];
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
	const pages = pagesOf(manifest);
	// A facilitator's words are asked for by name from the core, so the graph cannot tell them apart.
	const words = Object.entries(manifest).filter(([, { name }]) => name?.startsWith('staff-words'));
	return [...new Set([...filesOf(manifest, pages.staff, pages.first), ...words.map(([, { file }]) => file)])];
}

/** What she enters beside her lessons: kept right after what the lessons need, one file after the other. */
function rooms(): string[] {
	const path = `${CLIENT}/.vite/manifest.json`;
	if (!existsSync(path)) return [];
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
	const pages = pagesOf(manifest);
	const later = Object.keys(manifest).filter((key) => LATER.test(key) || LATER_WORDS.test(manifest[key]!.name ?? ''));
	return [...new Set(filesOf(manifest, [...pages.rooms, ...later], pages.first))];
}

/** What only betters a page that works without it: fetched when nothing else waits, and not on a phone that saves data. */
function extras(): string[] {
	const path = `${CLIENT}/.vite/manifest.json`;
	if (!existsSync(path)) return [];
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
	const packages = Object.entries(manifest).filter(([key]) => /node_modules\/(i18next|workbox-window)\//.test(key));
	return [...packages.map(([, { file }]) => file), ...globSync('static/{fonts/*.woff2,pictures/*.svg}').map((file) => file.replaceAll('\\', '/').slice('static/'.length))];
}

export function workerFiles(): Plugin {
	const modules: Record<string, () => unknown> = { 'virtual:asset-hashes': assetHashes, 'virtual:staff-files': staff, 'virtual:room-files': rooms, 'virtual:extra-files': extras };
	return {
		name: 'she-leads-worker-files',
		resolveId: (id) => (id in modules ? `\0${id}` : undefined),
		load(id) {
			const make = id.startsWith('\0virtual:') ? modules[id.slice(1)] : undefined;
			return make && `export default ${JSON.stringify(make())}`;
		}
	};
}
