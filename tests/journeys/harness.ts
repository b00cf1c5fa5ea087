// The real thing: the built app served by `node src/server.ts`, killed and started again at will, and phones that are real browsers
// with a profile on disk. Whatever a browser complains of, and whatever it asks of another host, fails the test.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';

export const root = new URL('../..', import.meta.url).pathname;
const closing: (() => Promise<unknown> | unknown)[] = [];
const phones = new Set<Phone>();

afterEach(() => {
	for (const phone of phones) expect(phone.troubles, 'what the browser complained of').toEqual([]);
});
afterAll(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

export function temporary(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), `she-leads-${name}-`));
	closing.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
	return folder;
}

const began = Date.now();
export const say = (step: string): void => console.log(`  ${((Date.now() - began) / 1000).toFixed(1).padStart(5)} s  ${step}`);

/** A copy of what `npm start` runs (built once, before all journeys: vite.config.ts), so that a build under way elsewhere changes nothing here. Inside the house, for its packages. */
export function makeSite(): string {
	mkdirSync(join(root, '.made'), { recursive: true });
	const site = mkdtempSync(join(root, '.made/site-'));
	closing.push(() => rmSync(site, { recursive: true, force: true }));
	cpSync(join(root, 'build'), join(site, 'build'), { recursive: true });
	// The server knows its rooms by the folders of their routes.
	for (const file of ['server.ts', 'env.ts', 'routes']) cpSync(join(root, 'src', file), join(site, 'src', file), { recursive: true });
	return site;
}

let made: string | undefined;
export const site = (): string => (made ??= makeSite());

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

export class Server {
	readonly data = temporary('data');
	readonly ledger = temporary('ledger');
	#env: Record<string, string>;
	#folder: string;
	#process: ChildProcess | undefined;
	#port = 0;
	output = '';

	private constructor(folder: string, env: Record<string, string>) {
		this.#folder = folder;
		this.#env = env;
	}

	static async open({ folder = site(), env = {} }: { folder?: string; env?: Record<string, string> } = {}): Promise<Server> {
		const server = new Server(folder, env);
		closing.push(() => server.stop('SIGKILL'));
		await server.start();
		return server;
	}

	get origin(): string {
		return `http://localhost:${this.#port}`;
	}

	/** Other settings, from the next start. */
	set(env: Record<string, string>): void {
		this.#env = { ...this.#env, ...env };
	}

	/** At the same address as before, if it ran before. */
	async start(): Promise<void> {
		this.#port ||= await freePort();
		const { PATH, HOME } = process.env;
		const child = spawn(process.execPath, [join(this.#folder, 'src/server.ts')], {
			cwd: root,
			env: { PATH, HOME, DATA_DIR: this.data, LEDGER_DIR: this.ledger, PORT: String(this.#port), ...this.#env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		this.#process = child;
		await new Promise<void>((resolve, reject) => {
			const read = (chunk: Buffer) => {
				this.output += chunk;
				if (/She Leads \S+ is at /.test(this.output.slice(this.#begun))) resolve();
			};
			child.stdout.on('data', read);
			child.stderr.on('data', read);
			child.on('exit', (code) => reject(new Error(`the server stopped with ${code}:\n${this.output}`)));
		});
	}
	#begun = 0;

	async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
		const child = this.#process;
		this.#process = undefined;
		this.#begun = this.output.length;
		if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
		const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
		child.kill(signal);
		return gone;
	}

	/** The link that `npm start` prints until it is used. */
	async founderLink(): Promise<string> {
		for (let i = 0; i < 100; i++) {
			const link = /First facilitator: \S+(\/start#\S+)/.exec(this.output)?.[1];
			if (link) return this.origin + link;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		throw new Error(`no facilitator's link was printed:\n${this.output}`);
	}
}

const BROWSER = {
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run']
};

/** What any browser says when there is no network, no server, or a page is left while its icon is fetched (headers.test.ts asks for each icon). */
const CUT = /icon from the Manifest|net::ERR_(INTERNET_DISCONNECTED|CONNECTION_\w+|SOCKET_NOT_CONNECTED|FAILED|ABORTED|EMPTY_RESPONSE|NETWORK_CHANGED)|Failed to fetch/;

interface PhoneOptions extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion' | 'serviceWorkers'> {
	/** What it may complain of beyond a cut network. */
	allow?: RegExp;
}

export class Phone {
	/** Where the browser keeps everything; stays when the browser is closed. */
	readonly folder = temporary('phone');
	readonly troubles: string[] = [];
	allow: RegExp | undefined;
	#options: PhoneOptions;
	#context: BrowserContext | undefined;
	#origin: string;
	#page: Page | undefined;

	private constructor(origin: string, options: PhoneOptions) {
		this.#origin = origin;
		this.#options = options;
		this.allow = options.allow;
	}

	static async open(origin: string, options: PhoneOptions = {}): Promise<Phone> {
		const phone = new Phone(origin, { viewport: { width: 360, height: 640 }, ...options });
		phones.add(phone);
		closing.push(() => phone.close());
		await phone.start();
		return phone;
	}

	get context(): BrowserContext {
		return this.#context!;
	}
	get page(): Page {
		return this.#page!;
	}

	/** Opens the browser, again with everything it had. */
	async start(): Promise<void> {
		const context = await chromium.launchPersistentContext(this.folder, { ...BROWSER, ...this.#options, headless: true });
		this.#context = context;
		context.setDefaultTimeout(10_000);
		context.on('request', (request) => {
			const url = new URL(request.url());
			if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== this.#origin) this.troubles.push(`asked ${url.host}`);
		});
		await context.exposeBinding('violated', (_, what: string) => void this.troubles.push(`content policy: ${what}`));
		await context.addInitScript(() =>
			addEventListener('securitypolicyviolation', (event) =>
				(window as any).violated(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`)
			)
		);
		const first = context.pages()[0] ?? (await context.newPage());
		this.#watch(first);
		context.on('page', (page) => this.#watch(page));
		this.#page = first;
	}

	#watch(page: Page): void {
		page.on('pageerror', (error) => this.troubles.push(`threw ${error.message}\n${error.stack}`));
		page.on('console', (message) => {
			const text = message.text();
			if (!['error', 'warning'].includes(message.type()) || CUT.test(text) || this.allow?.test(text)) return;
			this.troubles.push(`${message.type()}: ${text}`);
		});
	}

	async newTab(): Promise<Page> {
		return (this.#page = await this.context.newPage());
	}

	/** Closes the browser as its owner would; its profile stays on disk. */
	async close(): Promise<void> {
		const context = this.#context;
		this.#context = undefined;
		await context?.close();
	}

	/** The renderer dies without a word to the page; the profile and its worker live on. Goes on in a new tab. */
	async killTab(): Promise<Page> {
		const old = this.page;
		const session = await this.context.newCDPSession(old);
		const died = new Promise<void>((resolve) => old.once('crash', () => resolve()));
		void session.send('Page.crash').catch(() => undefined);
		await died;
		const page = await this.newTab();
		await old.close().catch(() => undefined);
		return page;
	}

	goto(path: string): Promise<unknown> {
		return this.page.goto(this.#origin + path);
	}

	/** No network at all, for page and worker alike. */
	async cut(): Promise<void> {
		await this.context.setOffline(true);
	}
	async connect(): Promise<void> {
		await this.context.setOffline(false);
	}

	/** The worker has everything it keeps, her other rooms too, and this page is under it. */
	async workerReady(): Promise<void> {
		await this.page.evaluate(async () => {
			const { active } = await navigator.serviceWorker.ready;
			if (active?.state !== 'activated') await new Promise<void>((done) => active?.addEventListener('statechange', () => active.state === 'activated' && done()));
		});
		// They come one after the other: all there when no more come.
		let before = -1;
		await until('the rooms are kept', async () => {
			const now = await this.page.evaluate(async () => ((await caches.has('rooms')) ? (await (await caches.open('rooms')).keys()).length : 0));
			const all = now > 0 && now === before;
			before = now;
			if (!all) await this.page.waitForTimeout(300);
			return all;
		});
	}
}

/** Asks until it is so. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false> | T | undefined | false, patience = 10_000): Promise<T> {
	const end = Date.now() + patience;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (Date.now() > end) throw new Error(`never came: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
