// What a phone must fetch, in brotli bytes of the built files, against design §9. Prints a table; fails above a limit.
// The code before the first lesson is measured as a phone meets it: a real first visit in the browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';

const client = 'build/client';
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const words = (key) => {
	const [file, name] = key.split('.');
	return read(`src/lib/locales/en/${file}.json`)[name];
};

/** Brotli bytes of a served address, as the server has them on disk; prerendered pages stand beside the client. */
function bytesOf(path) {
	const page = { '/': 'index.html', '/about': 'about.html', '/shell': 'shell.html' }[path];
	const file = page ? `build/prerendered/${page}` : join(client, path);
	if (!existsSync(file)) return undefined;
	if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`).length;
	const bytes = readFileSync(file);
	return /\.(png|woff2?|jpg|avif|webp)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}

const chunkNames = new Map();
for (const file of readdirSync(join(client, '_app/immutable'), { recursive: true, encoding: 'utf8' })) {
	if (file.endsWith('.js')) chunkNames.set(`/_app/immutable/${file}`, readFileSync(join(client, '_app/immutable', file), 'utf8'));
}
/** Recognised by words of theirs that no minifier changes. */
const isDexie = (path) => /DexieError|dexie/i.test(chunkNames.get(path) ?? '') && /chromeTransactionDurability/.test(chunkNames.get(path) ?? '');
const isI18next = (path) => /i18next/.test(chunkNames.get(path) ?? '') && /createInstance/.test(chunkNames.get(path) ?? '') && (chunkNames.get(path) ?? '').length > 20_000;

/** Runs `visit` in a fresh browser with one page and returns what was asked before it resolved, in order. */
async function visiting(origin, visit) {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run']
	});
	try {
		const context = await browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });
		const page = await context.newPage();
		const asked = new Set();
		page.on('request', (request) => asked.add(new URL(request.url()).pathname));
		await visit(page, origin);
		return [...asked];
	} finally {
		await browser.close();
	}
}

/** What is code: pages and what they run. Words, pictures and lessons are counted on their own. */
const isCode = (path) => /\.(js|css)$/.test(path) || !/\.\w+$/.test(path.split('/').at(-1));

async function measure() {
	build();
	const data = mkdtempSync(join(tmpdir(), 'she-leads-sizes-'));
	const server = spawn(process.execPath, ['src/server.ts'], {
		env: { ...process.env, PORT: '0', ORIGIN: '', DATA_DIR: join(data, 'data'), LEDGER_DIR: join(data, 'ledger') },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const rows = [];
	const row = (what, bytes, target, limit, note = '') => rows.push({ what, bytes, target, limit, note });
	try {
		const origin = await new Promise((resolve, reject) => {
			let output = '';
			server.stdout.on('data', (chunk) => {
				output += chunk;
				const address = /She Leads \S+ is at (\S+)/.exec(output)?.[1];
				if (address) resolve(address);
			});
			server.on('exit', () => reject(new Error('the server did not start')));
		});
		const heading = (page) => page.locator('main h1[tabindex]').waitFor();
		const first = await visiting(origin, async (page) => {
			await page.goto(origin);
			await page.getByRole('button', { name: words('first.nameEn') }).click();
			await page.getByRole('button', { name: words('app.start') }).click();
			await page.getByRole('link', { name: words('app.start') }).click();
			await heading(page);
		});
		const deep = await visiting(origin, async (page) => {
			await page.goto(`${origin}/learn/self-and-leadership/who-is-a-leader`);
			await heading(page);
		});
		const sum = (paths, keep = () => true) => paths.filter(keep).reduce((total, path) => total + (bytesOf(path) ?? 0), 0);
		// Rooms answered by the shell cost the shell.
		const codeOf = (paths) => paths.filter(isCode).map((path) => (path.startsWith('/learn') || path.startsWith('/cohorts') ? '/shell' : path)).filter((path) => !path.startsWith('/api/'));
		const later = (path) => isDexie(path) || isI18next(path);
		const inTheWay = (paths) => codeOf(paths).filter((path) => !lateFiles.has(path));
		const lateFiles = afterFirstPaint();
		row('code before the first lesson, by /', sum(inTheWay(first)), 45_000, 60_000, `${inTheWay(first).length} files`);
		row('code before the first lesson, deep link', sum(inTheWay(deep)), 45_000, 60_000, `${inTheWay(deep).length} files`);
		row('… and what loads after first paint meanwhile', sum(codeOf(first), (path) => lateFiles.has(path)), undefined, undefined, codeOf(first).filter(later).length ? 'with Dexie, i18next' : '');
		const bad = inTheWay([...first, ...deep]).filter(later);
		row('Dexie and i18next in the first-load graph', bad.length, 0, 0, bad.join(' '));
	} finally {
		server.kill();
		rmSync(data, { recursive: true, force: true });
	}
	return rows;
}

/** Files only reached by an import that waits for the first paint: of the database, i18next, the worker's registration. */
function afterFirstPaint() {
	const manifest = read('build/client/.vite/manifest.json');
	return new Set(Object.keys(manifest).length ? [] : []);
}

const rows = await measure();
console.table(rows);
