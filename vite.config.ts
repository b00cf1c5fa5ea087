import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { leanTransport } from './scripts/vite-lean-transport.ts';
import { words } from './scripts/vite-words.ts';
import { workerFiles } from './scripts/vite-worker-files.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** app.html's own script (her language, colours and text size before the first paint, so that nothing moves or flashes; and a language pressed before the page's scripts are there, which routes/+page.svelte then takes up) is allowed by its hash; Kit adds those of its scripts. */
const early = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
const earlyHash = `sha256-${createHash('sha256').update(early).digest('base64')}` as const;

/** When this version was made, ms since 1970: a phone clock before it is wrong. The commit's time, so that two builds of it are equal. */
function builtAt(): number {
	try {
		return Number(execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) * 1000;
	} catch {
		return statSync('package.json').mtimeMs;
	}
}

/**
 * Few files, by when they are needed, because each costs a slow line a round trip: the core of every screen, what study needs,
 * her log, and the words of a language. Whatever is named here comes whole as soon as one part of it is needed.
 */
function chunkOf(id: string): string | null {
	const [, language, words] = /virtual:words\/(\w+)\/(\w+)$/.exec(id) ?? [];
	if (language) return words === 'base' ? `words-${language}` : `${words}-words-${language}`;
	if (id.endsWith('virtual:words')) return 'core';
	// The first screen's own words are there with it.
	if (/locales[\\/].*\.json$/.test(id)) return /km[\\/]first\.json$/.test(id) ? 'core' : null;
	// Kit's page hands over version and paths before anything that reads them may run. In one chunk with it they are read as undefined:
	// each error page then takes the server for a newer one and loads itself again for ever.
	if (/client[\\/]payload\.js|vite[\\/]preload-helper/.test(id)) return 'hand-over';
	// Of Svelte, what only fields that are written into need: a first lesson has none.
	if (/svelte[\\/]src[\\/]internal[\\/](client[\\/]dom[\\/]elements[\\/]bindings[\\/](input|select|shared)|shared[\\/]clone)\.js/.test(id)) return 'fields';
	// Kit looks for its own two entries as files of their own.
	if (/node_modules[\\/](svelte|@sveltejs|esm-env|clsx|devalue)[\\/]/.test(id)) return /client[\\/](client-)?entry\.js/.test(id) ? null : 'core';
	// What is asked again, and when: with the library that knows. Kept when the line is idle (scripts/vite-worker-files.ts).
	if (/node_modules[\\/]ts-fsrs[\\/]|src[\\/]lib[\\/](domain[\\/]learning|device)[\\/](review|reminder)\.|src[\\/]lib[\\/]ui[\\/]review[\\/]|review[\\/]Reviewing\.svelte|routes[\\/]HomeReview\.svelte/.test(id)) return null;
	// Where certificates are made and checked: what those rooms alone use stays with them.
	if (/src[\\/]lib[\\/](domain[\\/]learning|device)[\\/](certificate|level|issuer)\./.test(id)) return null;
	const [, room, rest] = /src[\\/]lib[\\/](\w+)[\\/]?(.*)$/.exec(id) ?? [];
	const part = rest?.replaceAll('\\', '/').replace(/\?.*$/, '');
	if ((room === 'locales' && !part!.startsWith('dates')) || room === 'folder') return 'core';
	if (room === 'locales' || (room === 'device' && /^(board|actions|second-phone|half-written|journal|noting|own-words|task)/.test(part!))) return null;
	if (room === 'device' && part!.startsWith('test-results')) return null;
	if (room === 'device' && /^downloads?\./.test(part!)) return 'shared';
	if (room === 'device' && part!.startsWith('practice')) return 'practice';
	if (room === 'ui') {
		if (/^(shell\/|[\w.]+$|parts\/(Button|Picture|Note|Stack|StatusLine)\.)/.test(part!)) return 'core';
		if (/^lesson\/(StoryPanel|Idea|FactLine|Screen|StepHeading|Text|LessonWhere|screens|sentences)\.|^parts\/(Say|Cloth|Details|LoadingBlocks)\.|^learn\/next-lesson/.test(part!)) return 'study';
		if (/^first\/|^form\/(RadioTiles|RadioRows|Switch)\./.test(part!)) return 'first';
		// What other rooms show too must not come with everything she practises with.
		if (/^parts\/(FinishedCloth|Row|Rows|Tag|Thumb|Download)\.|^form\/(TextArea|Select|FieldError|field)\./.test(part!)) return 'shared';
		return /^(lesson\/(?!card-picture)|quiz\/)/.test(part!) ? 'practice' : null;
	}
	if (room === 'device' && /^(look|phone)\.svelte/.test(part!)) return 'core';
	if (room === 'device' && part!.startsWith('worker.svelte')) return null;
	if (room === 'device' && /^(queries|study\.svelte|packs|names|built)\.?/.test(part!)) return 'study';
	if (room === 'domain' && /^learning\/view-keys|^log\/(encoding|id)\./.test(part!)) return 'study';
	if (room === 'domain' && /^learning\/(quiz-kinds|define-quiz-kind|asked|pairs|read-|mastery|shuffle)/.test(part!)) return 'practice';
	if (room === 'content') return 'study';
	if (/node_modules[\\/](dexie|valibot)[\\/]/.test(id) || room === 'device' || room === 'domain') return part?.startsWith('vault/v') ? null : 'log';
	return null;
}

const wordChunks = readdirSync('src/lib/locales', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.flatMap(({ name }) => ['', 'practice-', 'staff-', 'certificate-'].map((room) => `${room}words-${name}`));

/** What comes first takes along what it imports, so that nothing early waits for something late. */
const chunks = ['hand-over', 'core', ...wordChunks, 'fields', 'study', 'first', 'shared', 'log', 'practice'].map((name, i) => ({
	name,
	test: (id: string) => chunkOf(id) === name,
	priority: 100 - i
}));

export default defineConfig({
	plugins: [
		words(),
		workerFiles(),
		leanTransport(),
		sveltekit({
			adapter: adapter(),
			// An app shell served at any depth needs absolute addresses.
			paths: { relative: false },
			inlineStyleThreshold: 60_000,
			version: { name: version, pollInterval: 0 },
			serviceWorker: { register: false },
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['none'],
					'script-src': ['self', earlyHash],
					'style-src': ['self'],
					// Svelte's route announcer sets one style attribute; this is its hash (tests/journeys/headers.ts re-derives it).
					'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
					'img-src': ['self', 'blob:', 'data:'],
					'font-src': ['self'],
					'media-src': ['self', 'blob:'],
					'connect-src': ['self'],
					'worker-src': ['self'],
					'manifest-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'object-src': ['none'],
					'frame-src': ['none']
				}
			},
			compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) }
		})
	],
	define: { 'import.meta.env.VITE_BUILT': JSON.stringify(builtAt()) },
	build: { target: ['chrome111', 'safari16.4', 'firefox115'] },
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } }
		}
	},
	test: {
		expect: { requireAssertions: true },
		projects: [
			{ extends: true, test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
			{
				extends: true,
				test: {
					name: 'simulation',
					environment: 'node',
					include: ['tests/simulation/**/*.test.ts'],
					testTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'journeys',
					environment: 'node',
					include: ['tests/journeys/**/*.test.ts'],
					globalSetup: 'scripts/build.mjs',
					// Each has its own server and browsers: as many at once as the machines they run on have cores.
					maxWorkers: 2,
					testTimeout: 180_000,
					hookTimeout: 120_000,
					expect: { requireAssertions: true, poll: { timeout: 10_000 } }
				}
			},
			{
				extends: true,
				test: {
					name: 'screen',
					include: ['tests/screen/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
								args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run']
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
