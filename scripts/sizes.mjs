// What a phone must fetch, in brotli bytes as the server sends them, against our budgets. Prints a table; fails above a limit.
// The code before the first lesson is measured as a phone meets it: by a first visit in a real browser.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';

build();

const client = 'build/client';
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const pages = { '/': 'index.html', '/about': 'about.html', '/shell': 'shell.html' };

/** Brotli bytes of a served address; what is compressed already counts as it is. */
function bytesOf(path) {
	const file = pages[path] ? `build/prerendered/${pages[path]}` : join(client, path);
	if (!existsSync(file)) throw new Error(`${path} is not in the build`);
	if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`).length;
	const bytes = readFileSync(file);
	return /\.(png|woff2)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}
const sum = (paths) => paths.reduce((total, path) => total + bytesOf(path), 0);

const chunks = new Map(
	readdirSync(join(client, '_app/immutable'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => [`/_app/immutable/${file}`, readFileSync(join(client, '_app/immutable', file), 'utf8')])
);
/** What loads after the first paint, so that nothing a lesson needs waits for it. Told by words that no minifier changes. */
const later = {
	Dexie: (path) => /dexie\.org|DexieError/.test(chunks.get(path) ?? ''),
	i18next: (path) => /pluralSeparator/.test(chunks.get(path) ?? ''),
	'workbox-window': (path) => /isUpdate:/.test(chunks.get(path) ?? '') && /skipWaiting|SKIP_WAITING/.test(chunks.get(path) ?? ''),
	'what speaks with the service worker': (path) => /updateViaCache/.test(chunks.get(path) ?? ''),
	'what she practises with': (path) => /quiz\.(chooseOne|yourAnswer|notYet)/.test(chunks.get(path) ?? '') || path.includes('/practice.'),
	'the key worker': (path) => path.includes('/workers/')
};
const isLater = (path) => Object.values(later).some((test) => test(path));

const BROWSER = {
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run']
};

/** A fresh phone. */
async function phone(visit, serviceWorkers = 'block') {
	const browser = await chromium.launch(BROWSER);
	try {
		const context = await browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers });
		return await visit(await context.newPage());
	} finally {
		await browser.close();
	}
}

/** What was asked for before a lesson's heading stood there, each once, by the browser's own clock. */
const asked = (visit) =>
	phone(async (page) => {
		await page.addInitScript(() => {
			const look = () => {
				if (document.querySelector('main h1[tabindex]')) window.readable ??= performance.now();
				else requestAnimationFrame(look);
			};
			look();
		});
		await visit(page);
		await page.waitForFunction(() => window.readable);
		return page.evaluate(() =>
			performance
				.getEntries()
				.filter(({ entryType, startTime }) => ['navigation', 'resource'].includes(entryType) && startTime < window.readable)
				.map(({ name }) => new URL(name).pathname)
		);
	});

/** Words and the list of lessons: scripts to the builder, text to her; each has a budget of its own. */
const isText = (path) => /"?welcomeBack"?:|\/packs\/f\/[0-9a-f]{32}\./.test(chunks.get(path) ?? '');

/** Pages, scripts, styles and icons; words, pictures and lessons are counted on their own. Every room is the shell. */
const codeOf = (paths) =>
	[...new Set(paths.map((path) => (/^\/(learn|cohorts|me|join|start)(\/|$)/.test(path) ? '/shell' : path)))].filter(
		(path) => path in pages || /\.(js|css)$|^\/icons\.svg/.test(path) && !path.includes('service-worker')
	);

/** Everything the named chunks import before they run. */
function imported(starts) {
	const manifest = json('.svelte-kit/output/client/.vite/manifest.json');
	const seen = new Set();
	const visit = ({ file, imports = [] }) => {
		if (seen.has(`/${file}`)) return;
		seen.add(`/${file}`);
		for (const key of imports) visit(manifest[key]);
	};
	for (const chunk of Object.values(manifest)) if (starts.some((start) => `/${chunk.file}`.includes(start))) visit(chunk);
	return seen;
}

const rows = [];
const row = (what, bytes, target, limit, note = '') => rows.push({ what, bytes, target, limit, note });

const data = mkdtempSync(join(tmpdir(), 'she-leads-sizes-'));
const server = spawn(process.execPath, ['src/server.ts'], {
	env: { ...process.env, PORT: '0', ORIGIN: '', DATA_DIR: join(data, 'data'), LEDGER_DIR: join(data, 'ledger') },
	stdio: ['ignore', 'pipe', 'inherit']
});
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
	const lesson = '/learn/self-and-leadership/who-is-a-leader';
	const english = json('src/lib/locales/en/language.json');
	const { start } = json('src/lib/locales/en/app.json');
	const byHome = await asked(async (page) => {
		await page.goto(origin);
		await page.getByRole('button', { name: english.name }).click();
		await page.getByRole('button', { name: start }).click();
		await page.getByRole('link', { name: start }).click();
	});
	const byLink = await asked((page) => page.goto(origin + lesson));
	for (const [how, paths] of [
		['by /', byHome],
		['by a deep link', byLink]
	]) {
		const code = codeOf(paths);
		const needed = code.filter((path) => !isLater(path) && !isText(path));
		const text = code.filter(isText);
		if (process.argv.includes('--files')) for (const path of code) console.log(how.padEnd(15), String(bytesOf(path)).padStart(6), isLater(path) ? 'later' : isText(path) ? 'text ' : '     ', path);
		row(`code before the first lesson, ${how}`, sum(needed), 45_000, 60_000, `${needed.length} files; and ${sum(text)} B of words and list of lessons; meanwhile ${sum(code) - sum(needed) - sum(text)} B that it does not need`);
	}
	const graph = imported(['entry/start', 'entry/app', ...codeOf(byLink).filter((path) => path.includes('/nodes/'))]);
	for (const [name, test] of Object.entries(later)) {
		const found = [...chunks.keys()].filter(test);
		if (!found.length) throw new Error(`${name} is in no chunk: mend how scripts/sizes.mjs knows it`);
		row(`${name}, imported by what draws a lesson`, sum(found.filter((path) => graph.has(path))), 0, 0, `${sum(found)} B when it comes`);
	}

	// What every participant's phone keeps: what the worker put there.
	const { kept, rooms } = await phone(async (page) => {
		await page.goto(origin);
		return page.evaluate(async () => {
			const told = new Promise((resolve) => navigator.serviceWorker.addEventListener('message', ({ data }) => data?.type === 'ROOMS' && resolve()));
			await navigator.serviceWorker.ready;
			await told;
			const held = async (wanted) => {
				const names = (await caches.keys()).filter((name) => name.includes(wanted));
				const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
				return all.flat().map(({ url }) => new URL(url).pathname);
			};
			return { kept: await held('precache'), rooms: await held('rooms') };
		});
	}, 'allow');
	if (kept.some((path) => path.startsWith('/packs/'))) throw new Error('packs are in the precache');
	if (!kept.includes('/shell')) throw new Error('the shell is not in the precache');
	if (process.argv.includes('--files')) for (const path of kept) console.log('kept           ', String(bytesOf(path)).padStart(6), path);
	row("a participant's precache, without packs", sum(kept), 110_000, 150_000, `${kept.length} files`);
	row('her other rooms, kept right after it', sum(rooms), 60_000, 90_000, `${rooms.length} files`);
	row('the service worker', bytesOf('/service-worker.js'));
} finally {
	server.kill();
	rmSync(data, { recursive: true, force: true });
}

for (const path of chunks.keys()) if (path.includes('/workers/')) row('the key worker', bytesOf(path));
const uqr = [...chunks.keys()].filter((path) => /Data too long|QrCode/i.test(chunks.get(path)) && /alignmentPattern|finder/i.test(chunks.get(path)));
row('the chunk that draws join cards (facilitators)', sum(uqr));
for (const [path, code] of chunks) {
	const language = ['en', 'km'].find((one) => code.includes(json(`src/lib/locales/${one}/about.json`).title) && code.includes(json(`src/lib/locales/${one}/study.json`).trouble ?? json(`src/lib/locales/${one}/me.json`).leaveLine));
	if (language) row(`words, ${language}`, bytesOf(path), 8_000, 12_000);
}
for (const language of readdirSync('.made/catalogue').filter((file) => !file.startsWith('_')).map((file) => file.replace('.json', ''))) {
	for (const { module, lessons } of json(`.made/catalogue/${language}.json`).modules) {
		const text = lessons.map(({ file }) => file);
		row(`lesson text, ${module}, ${language}`, sum(text.map(({ path }) => path)), 20_000, 30_000, `${text.length} files`);
	}
}

console.table(rows);
const above = rows.filter(({ bytes, limit }) => limit !== undefined && bytes > limit);
for (const { what, bytes, limit } of above) console.error(`Too much: ${what} is ${bytes} B, the limit ${limit} B.`);
process.exitCode = above.length ? 1 : 0;
