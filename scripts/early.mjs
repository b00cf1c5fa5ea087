// What the server may tell a browser to fetch along with a room, before the room's own scripts ask for it: on a slow line each
// "now I need" costs a round trip. Read from what Vite and Kit built; written for src/server.ts as build/early.json.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dictionary } from '../.svelte-kit/generated/build/client-optimized/app.js';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json('.svelte-kit/output/client/.vite/manifest.json');
/** The language of a phone that was never asked. */
const LANGUAGE = 'km';

const shell = readFileSync(globSync('.svelte-kit/output/prerendered/pages/shell.html')[0], 'utf8');
const shellFiles = [...shell.matchAll(/<link href="\/([^"]+)" rel="modulepreload">/g)].map(([, file]) => file);
const core = manifest[keyNamed('core')];

function keyNamed(name) {
	return Object.keys(manifest).find((key) => manifest[key].name === name);
}

/** A chunk, its styles, and what it cannot run without. */
function whole(keys, seen = new Set()) {
	for (const key of keys) {
		const chunk = manifest[key];
		if (!chunk) throw new Error(`${key} is not in Vite's manifest`);
		if (seen.has(chunk.file)) continue;
		seen.add(chunk.file);
		for (const css of chunk.css ?? []) seen.add(css);
		whole(chunk.imports ?? [], seen);
	}
	return [...seen];
}

/** Vite asks for styles with the attribute, and a browser uses what it fetched early only where the two agree. */
const kinds = { css: 'preload; as=style; crossorigin', svg: 'preload; as=image', js: 'modulepreload', json: 'prefetch' };
const link = (file) => `</${file}>; rel=${kinds[file.split('.').at(-1)]}`;

const rooms = Object.entries(dictionary)
	.filter(([id]) => id.startsWith('/('))
	.map(([id, [leaf, layouts = []]]) => {
		const room = id.startsWith('/(facilitator)') ? 'staff-' : /\)\/(me|review|learn\/\[module\](\/(test|circle|together))?)$/.test(id) ? 'practice-' : undefined;
		const words = ['', ...(room ? [room] : [])].map((room) => keyNamed(`${room}words-${LANGUAGE}`));
		const catalogue = /\)\/(learn|cohorts)/.test(id) ? [`.made/catalogue/${LANGUAGE}.json`] : [];
		const nodes = [1, ...layouts, leaf].map((n) => `.svelte-kit/generated/build/client-optimized/nodes/${n}.js`);
		// A browser asks in this order, six at a time: the largest first. The core's styles stand in the shell itself.
		const files = new Set([core.file, ...shellFiles, ...whole([...nodes, ...words, ...catalogue])]);
		for (const css of core.css) files.delete(css);
		return { path: id.replace(/\/\([^)]*\)/g, '').replace(/\[\w+\]/g, '*'), links: [...files].map(link) };
	});

/** A lesson's words, and the picture it opens with. */
const lessons = json(`.made/catalogue/${LANGUAGE}.json`).modules.flatMap(({ module, lessons }) =>
	lessons.map(({ lesson, file }) => {
		const opening = json(`static${file.path}`).steps[0].panels?.[0]?.picture?.path;
		return { path: `/learn/${module}/${lesson}`, links: [file.path, ...(opening ? [opening] : [])].map((path) => link(path.slice(1))) };
	})
);

writeFileSync('build/early.json', JSON.stringify({ rooms, lessons }));
