// A certificate from what she did to a stranger's phone without a network, and the programme taking it back.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { uuidv7 } from '#lib/domain/log/id.ts';
import { Phone, say, Server, until } from './harness.ts';
import { begin, readQr } from './people.ts';
import { metaOn } from './phone-files.ts';
import { asKept, filesWith } from './server-files.ts';
import { modulesIn, RAW_KEY, wordsOf } from './words.ts';

const t = wordsOf('en');
const NAME = 'ស្រីនាង ចាន់ធី';

const random = <T extends Uint8Array>(bytes: T): T => (bytes.set(randomBytes(bytes.length)), bytes);
const heading = (page: Page, key: string, values = {}) => page.getByRole('heading', { name: t(key, values), exact: true });
const fragmentOf = (address: string) => new URL(address).hash;

const modules = await modulesIn('en');

/** Everything of level 1, sent as another phone of hers would send it. */
async function doItAll(server: Server, page: Page): Promise<void> {
	const [person, token] = [await metaOn<string>(page, 'person'), await metaOn<string>(page, 'deliver')];
	const id = () => randomBytes(16).toString('base64url');
	const bodies: [string, object][] = modules
		.filter(({ level }) => level === 1)
		.flatMap(({ module, lessons, tests }) => {
			const attempt = { try: id(), module, lesson: 'test-post' };
			const asked = { options: ['a', 'b'], right: ['a'], source: 's' };
			return [
				...lessons.map(({ lesson }): [string, object] => ['lesson-finished', { visit: id(), module, lesson, seconds: 60 }]),
				...(tests ? [['try-started', { ...attempt, visit: id(), rule: { kind: 'm-of-n', m: 1, n: tests.post.length } }] as [string, object]] : []),
				...(tests?.post ?? []).map((item): [string, object] => ['quiz-answered', { ...attempt, item, kind: 'single', asked, answer: ['b'], score: 0 }])
			];
		});
	const device = id();
	const events = bodies.map(([type, body], i) => ({ id: uuidv7(Date.now(), random), stream: `u:${person}`, type, v: 1, device, n: i + 1, at: [Date.now(), i], body }));
	const answer = await fetch(`${server.origin}/api/exchange`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
		body: JSON.stringify({ protocol: 1, version: 'test', events })
	});
	const { results } = (await answer.json()) as { results: object[] };
	for (const result of results) expect(result).toHaveProperty('seq');
}

/** Until the worker has also what it keeps for when the line is idle. */
const everythingKept = async ({ page }: Phone): Promise<void> => {
	await until('what the worker keeps later', () => page.evaluate(() => localStorage.getItem('fonts') === 'here'), 40_000);
};

test('issued to a hash, printed, checked by a stranger offline, changed, taken back', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	const page = await begin(phone);
	await phone.goto('/me');
	await page.getByRole('link', { name: t('me.certificate') }).waitFor();
	await phone.goto('/me/certificate');

	say('what is missing, and that a copy is needed first');
	await page.getByRole('heading', { name: `${t('certificate.levelTitle', { level: 1 })} · ${t('certificate.left')}` }).waitFor();
	for (const { module, title, lessons } of modules) {
		const link = page.getByRole('link', { name: title });
		expect(await link.getAttribute('href')).toBe(`/learn/${module}`);
		expect(await link.innerText()).toContain(t('certificate.lessonsLeft', { count: lessons.length }));
	}
	expect(await page.locator('main').innerText()).toContain(t('certificate.choose', { count: 2 }));
	await page.getByRole('button', { name: t('home.copyYes') }).click();
	await until('the server knows her', () => metaOn(page, 'deliver'));
	await doItAll(server, page);
	await page.reload();
	await heading(page, 'certificate.ready', { level: 1 }).waitFor();

	say('a name is asked for; without a network nothing is lost');
	await page.getByRole('button', { name: t('certificate.make') }).click();
	expect(await page.getByText(t('certificate.nameMissing')).isVisible()).toBe(true);
	await page.getByLabel(t('certificate.name')).fill(NAME);
	await phone.cut();
	await page.getByRole('button', { name: t('certificate.make') }).click();
	await heading(page, 'certificate.ask-no-answer').waitFor();
	expect(await page.getByLabel(t('certificate.name')).inputValue()).toBe(NAME);
	await phone.connect();
	await page.getByRole('button', { name: t('certificate.make') }).click();
	await heading(page, 'certificate.yours').waitFor();
	expect(await page.locator('.certificate').textContent()).toContain(NAME);
	expect(await page.locator('main').textContent()).not.toMatch(RAW_KEY);
	// Her name is in no file of the server.
	for (const folder of [server.data, server.ledger]) expect(filesWith(folder, asKept(NAME))).toEqual([]);

	say('the square code, on the screen and in the picture');
	const code = page.getByRole('img', { name: t('certificate.qr') });
	const address = await readQr(page, await code.screenshot());
	expect(address).toMatch(new RegExp(`^${server.origin}/verify#[\\w.-]+$`));
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: t('certificate.picture') }).click();
	const picture = await (await downloading).path();
	expect(await readQr(page, readFileSync(picture))).toBe(address);

	say('on paper: the certificate and nothing else');
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.certificate').isVisible()).toBe(true);
	expect(await code.isVisible()).toBe(true);
	for (const role of ['button', 'link'] as const) expect(await page.getByRole(role).count(), role).toBe(0);
	expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
	await page.emulateMedia({ media: 'screen' });

	say('it opens without a network');
	await phone.workerReady();
	await everythingKept(phone);
	await phone.cut();
	await page.reload();
	await heading(page, 'certificate.yours').waitFor();
	await phone.connect();

	say('a stranger: once online, then checks offline');
	const stranger = await Phone.open(server.origin);
	await stranger.goto('/verify');
	await stranger.page.getByRole('button', { name: t('language.name') }).click();
	await stranger.page.getByLabel(t('certificate.code')).waitFor();
	await stranger.workerReady();
	await everythingKept(stranger);
	await stranger.cut();
	await stranger.goto(`/verify${fragmentOf(address)}`);
	await heading(stranger.page, 'certificate.valid').waitFor();
	expect(stranger.page.url()).toBe(`${server.origin}/verify`);
	const paper = await stranger.page.locator('.certificate').textContent();
	for (const shown of [NAME, t('certificate.levelTitle', { level: 1 }), 'She Leads']) expect(paper).toContain(shown);
	expect(await stranger.page.locator('main').textContent()).not.toMatch(RAW_KEY);
	await stranger.page.reload();
	await stranger.page.getByLabel(t('certificate.code')).waitFor();
	expect(await stranger.page.locator('main').textContent()).not.toContain(NAME);

	say('one letter changed; then pasted as it was');
	const fragment = fragmentOf(address);
	const at = fragment.indexOf('.') + 40;
	const changed = fragment.slice(0, at) + (fragment[at] === 'A' ? 'B' : 'A') + fragment.slice(at + 1);
	await stranger.goto(`/verify${changed}`);
	await until('it is not taken for a good one', async () => (await heading(stranger.page, 'certificate.changed').or(heading(stranger.page, 'certificate.unreadable')).count()) === 1);
	expect(await stranger.page.locator('.certificate').count()).toBe(0);
	await stranger.page.getByRole('button', { name: t('certificate.checkAnother') }).click();
	await stranger.page.getByLabel(t('certificate.code')).fill(address);
	await stranger.page.getByRole('button', { name: t('certificate.check'), exact: true }).click();
	await heading(stranger.page, 'certificate.valid').waitFor();
	const number = await stranger.page.locator('.number').textContent();

	say('a phone that never had the list says so');
	const list = await stranger.page.evaluate(() => localStorage.getItem('issuer')!);
	await stranger.page.evaluate(() => localStorage.removeItem('issuer'));
	await stranger.goto(`/verify${fragment}`);
	await heading(stranger.page, 'certificate.no-list').waitFor();
	await stranger.page.evaluate((list) => localStorage.setItem('issuer', list), list);

	say('taken back by the command, beside the running server');
	const { stdout } = await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'staff', 'revoke', number!], {
		env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: server.data, LEDGER_DIR: server.ledger }
	});
	expect(stdout).toContain(`Taken back: ${number}`);
	await stranger.goto(`/verify${fragment}`);
	await heading(stranger.page, 'certificate.valid').waitFor();
	await stranger.connect();
	await stranger.goto('/about');
	await stranger.goto(`/verify${fragment}`);
	await heading(stranger.page, 'certificate.taken-back').waitFor();
	await stranger.cut();
	await stranger.page.getByRole('button', { name: t('certificate.checkAnother') }).click();
	await stranger.page.getByLabel(t('certificate.code')).fill(fragment);
	await stranger.page.getByRole('button', { name: t('certificate.check'), exact: true }).click();
	await heading(stranger.page, 'certificate.taken-back').waitFor();
	await page.reload();
	await heading(page, 'certificate.takenBack').waitFor();
});
