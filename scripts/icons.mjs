// Makes static/icons.svg of the icons named in src/lib/ui/icons.ts, drawn in draw/icons.mjs.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Promise<string>} the sprite; throws when a name has no drawing or no use */
export async function sprite() {
	const { icons } = await import(pathToFileURL(join(root, 'src/lib/ui/icons.ts')).href);
	const { all } = await import(pathToFileURL(join(root, 'draw/icons.mjs')).href);
	const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith('icons.ts'))
		.map((file) => readFileSync(join(root, 'src', file), 'utf8'))
		.join('\n');
	const undrawn = icons.filter((name) => !all[name]);
	const unused = icons.filter((name) => !new RegExp(`['"]${name}['"]`).test(code));
	if (undrawn.length) throw new Error(`no drawing in draw/icons.mjs: ${undrawn.join(', ')}`);
	if (unused.length) throw new Error(`named in icons.ts and used nowhere: ${unused.join(', ')}`);
	const symbols = [...icons].sort().map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${all[name]}</symbol>`);
	// Inherited, because a rule inside a symbol's own document does not reach what <use> copies; attributes do.
	const pen = 'fill="none" stroke="currentColor" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"';
	return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n').replaceAll('<symbol ', `<symbol ${pen} `)}\n</svg>\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const made = await sprite();
	writeFileSync(join(root, 'static/icons.svg'), made);
	console.log(`static/icons.svg: ${made.length} B`);
}
