// Builds the app when anything it is made from changed: content first (it becomes packs), then Vite.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const made = '.made/build';
const sources = ['src', 'static/icons', 'static/fonts', 'package-lock.json', 'vite.config.ts', 'scripts'];

/** Hash of every source file's name and content. */
export function fingerprint() {
	const hash = createHash('sha256');
	for (const root of sources) {
		if (!existsSync(root)) continue;
		const files = statSync(root).isDirectory() ? globSync(`${root}/**/*`).filter((file) => statSync(file).isFile()) : [root];
		for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file));
	}
	return hash.digest('hex');
}

export function build() {
	const now = fingerprint();
	if (existsSync('build/handler.js') && existsSync(made) && readFileSync(made, 'utf8') === now) return;
	console.log('Building …');
	// Under vitest NODE_ENV says `test`, and Vite would build for developers: larger, with their warnings.
	const run = (/** @type {string[]} */ ...args) => execFileSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
	run('scripts/run.mjs', 'content');
	run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
	run('scripts/early.mjs');
	mkdirSync('.made', { recursive: true });
	writeFileSync(made, now);
}

/** Vitest's name for what comes before the journeys: built once, not by each of them at once. */
export { build as setup };

if (process.argv[1]?.endsWith('build.mjs')) build();
