// Makes static/icons.svg of the icons named in src/lib/ui/icons.ts, drawn in draw/icons.mjs.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Promise<{ made: string, unused: string[] }>} the sprite; throws when a name has no drawing */
export async function sprite() {
	// Read as text: a Node that does not strip types can run this too.
	const list = /icons = \[([^\]]*)\]/.exec(readFileSync(join(root, 'src/lib/ui/icons.ts'), 'utf8'))?.[1] ?? '';
	const icons = [...list.matchAll(/'([\w-]+)'/g)].map((found) => found[1] ?? '');
	const { all } = await import(pathToFileURL(join(root, 'draw/icons.mjs')).href);
	const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith('icons.ts'))
		.map((file) => readFileSync(join(root, 'src', file), 'utf8'))
		.join('\n');
	const undrawn = icons.filter((name) => !all[name]);
	const unused = icons.filter((name) => !new RegExp(`['"]${name}['"]`).test(code));
	if (undrawn.length) throw new Error(`no drawing in draw/icons.mjs: ${undrawn.join(', ')}`);
	const symbols = [...icons].sort().map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${all[name]}</symbol>`);
	const pen = 'fill="none" stroke="currentColor" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"';
	const made = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n').replaceAll('<symbol ', `<symbol ${pen} `)}\n</svg>\n`;
	return { made, unused };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { made, unused } = await sprite();
	writeFileSync(join(root, 'static/icons.svg'), made);
	console.log(`static/icons.svg: ${made.length} B`);
	if (unused.length) {
		console.error(`named in src/lib/ui/icons.ts and used nowhere: ${unused.join(', ')}`);
		process.exitCode = 1;
	}
}
