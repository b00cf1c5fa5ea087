// The service worker: a new version waits until she asks, it carries her work while she is away, and it can go.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { makeSite, Phone, say, Server, until } from './harness.ts';
import { becomeFacilitator, begin, follow } from './people.ts';
import { eventsOn, waitingOn } from './phone-files.ts';
import { eventsIn } from './server-files.ts';
import { hrefOf } from './study.ts';
import { lessonOf, wordsOf } from './words.ts';

const t = wordsOf('en');
const lesson = lessonOf('en', 'self-and-leadership', 'who-is-a-leader');
const screens = screensOf(lesson);

const tell = (phone: Phone, type: string): Promise<void> =>
	phone.page.evaluate(async (type) => (await navigator.serviceWorker.ready).active?.postMessage({ type }), type);

/** Another build's worker in place of this one's. The server keeps a list of what it serves, with sizes and etags. */
function deploy(folder: string): void {
	const script = join(folder, 'build/client/service-worker.js');
	const changed = `${readFileSync(script, 'utf8')}\n// a new version\n`;
	const [br, gz] = [brotliCompressSync(changed), gzipSync(changed)];
	writeFileSync(script, changed);
	writeFileSync(`${script}.br`, br);
	writeFileSync(`${script}.gz`, gz);
	const list = join(folder, 'build/adapter-node.js');
	const before = readFileSync(list, 'utf8');
	const after = before.replace(
		/(\\"file\\":\\"service-worker\.js\\",\\"size\\":)\d+(,\\"etag\\":\\")[\w-]+(\\",\\"gz\\":)\d+(,\\"br\\":)\d+/,
		`$1${Buffer.byteLength(changed)}$2changed$3${gz.length}$4${br.length}`
	);
	if (after === before) throw new Error('the list of served files looks otherwise now');
	writeFileSync(list, after);
}

test('a new version is announced, never reloads a lesson, and opens when she asks', async () => {
	const folder = makeSite();
	const server = await Server.open({ folder });
	const phone = await Phone.open(server.origin);
	const page = await begin(phone);
	await phone.workerReady();
	await phone.goto(hrefOf(lesson, screens[3]!.id));
	await page.locator('main h1[tabindex]').waitFor();
	await page.evaluate(() => ((window as any).stillHere = true));

	deploy(folder);
	await server.stop();
	await server.start();
	await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()));
	await until('a new version waits', () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)));
	await page.waitForTimeout(500);
	expect(await page.evaluate(() => (window as any).stillHere), 'the lesson was reloaded').toBe(true);
	expect(await page.locator('body').innerText()).not.toContain(t('home.updateReady'));

	// Without leaving the page: opening it anew would start the new version by itself.
	await follow(page, '/');
	await page.getByText(t('home.updateReady')).waitFor();
	await page.evaluate(() => ((window as any).before = true));
	await page.getByRole('button', { name: t('home.updateTake') }).click();
	await page.waitForFunction(() => !(window as any).before && document.querySelector('main h1'));
	await until('nothing waits', () => page.evaluate(async () => !(await navigator.serviceWorker.getRegistration())?.waiting));
	say('the new version runs');
});

test('it keeps the shell and no lesson nobody asked for, and can remove itself without touching her downloads', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	const page = await begin(phone);
	await phone.workerReady();
	const kept = () =>
		page.evaluate(async () => Object.fromEntries(await Promise.all((await caches.keys()).map(async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)]))) as Record<string, string[]>);
	const shell = Object.entries(await kept()).find(([name]) => name.includes('precache'))![1];
	expect(shell.filter((path) => path.startsWith('/packs/'))).toEqual([]);
	expect(shell).toEqual(expect.arrayContaining(['/shell', '/icons.svg']));

	await phone.goto('/learn/self-and-leadership');
	await page.getByRole('button', { name: t('app.download') }).click();
	await page.getByRole('button', { name: t('study.removeModule') }).waitFor();
	const downloads = (await kept()).packs!.length;
	await tell(phone, 'REMOVE');
	await until('it is gone', () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined || undefined));
	await until('only her downloads are left', async () => Object.keys(await kept()).join() === 'packs');
	expect((await kept()).packs).toHaveLength(downloads);

	// From here on pages come from the network. (The app would register its worker again: a server that wants it gone serves another app.)
	const fromNetwork = page.waitForResponse((response) => new URL(response.url()).pathname === '/learn');
	await phone.goto('/learn');
	expect((await fromNetwork).fromServiceWorker()).toBe(false);
});

test('it carries what waits with the token that may only deliver, and leaves the rest to the page', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	await becomeFacilitator(phone, await server.founderLink());
	await phone.workerReady();
	const { page } = phone;
	await until('all is sent', async () => (await waitingOn(page)) === 0);

	// The page may not send; only the worker reaches the server, as when the app is closed.
	await page.route('**/api/**', (route) => (route.request().serviceWorker() ? route.continue() : route.abort()));
	await phone.goto(hrefOf(lesson, screens[1]!.id));
	await until('the step is noted', async () => (await eventsOn(page)).some(({ body }) => body?.screen === screens[1]!.id));
	const waiting = await waitingOn(page);
	expect(waiting).toBeGreaterThan(0);
	await tell(phone, 'CARRY');
	await until('the worker carried it', async () => (await waitingOn(page)) === 0);
	const noted = (await eventsOn(page)).find(({ body }) => body?.screen === screens[1]!.id)!;
	expect(noted.seq).toBeGreaterThan(0);
	expect(eventsIn(server.data).filter(({ id }) => id === noted.id)).toHaveLength(1);
});
