// Roads that lead nowhere, and coming back half-way: there is always a page, and it says what to do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { Phone, root, Server } from './harness.ts';
import { begin } from './people.ts';
import { hrefOf } from './study.ts';
import { lessonOf, wordsOf } from './words.ts';

const t = wordsOf('en');

test('an address that is no page says so, with and without a network, and does not load itself again', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	const page = await begin(phone);
	await phone.workerReady();
	let loads = 0;
	page.on('request', (request) => request.isNavigationRequest() && loads++);
	for (const cut of [false, true]) {
		if (cut) await phone.cut();
		for (const path of ['/no/such/page', '/learn/nothing', '/learn/self-and-leadership/nothing']) {
			loads = 0;
			await phone.goto(path);
			await page.getByRole('heading', { name: t('problems.missing') }).waitFor();
			await page.waitForTimeout(300);
			expect(loads, path).toBe(1);
		}
	}
});

test('a language chosen before the scripts are there is chosen', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	const { page } = phone;
	let come = () => {};
	const slow = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/_app/**', async (route) => {
		await slow;
		await route.continue();
	});
	await page.goto(`${server.origin}/`, { waitUntil: 'commit' });
	await page.getByRole('button', { name: t('language.name') }).click();
	await page.waitForTimeout(200);
	come();
	await page.getByRole('heading', { name: t('first.comfort') }).waitFor();
	// Only that press: her next visit asks her as the first did.
	await page.goto(`${server.origin}/`);
	await page.getByRole('heading', { name: /Choose your language/ }).waitFor();
	expect(await page.getByRole('heading', { name: t('first.comfort') }).count()).toBe(0);
});

test('she chose a language and left: the question is there when she comes back', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	await phone.goto('/');
	await phone.page.getByRole('button', { name: t('language.name') }).click();
	await phone.page.getByRole('heading', { name: t('first.comfort') }).waitFor();
	await phone.goto('/');
	await phone.page.getByRole('button', { name: t('language.name') }).click();
	await phone.page.getByRole('button', { name: t('app.start') }).click();
	await phone.page.getByRole('heading', { name: t('home.welcome') }).waitFor();
	expect(phone.page.url()).toBe(`${server.origin}/`);
});

test('the line breaks before what she practises with has come: the lesson says so, and goes on when it is back', async () => {
	const server = await Server.open();
	// A first visit: no worker has kept anything yet.
	const phone = await Phone.open(server.origin, { serviceWorkers: 'block', allow: /net::ERR_FAILED|Failed to load resource|Service Worker registration blocked|no worker/ });
	const page = await begin(phone);
	const chunks = join(root, 'build/client/_app/immutable/chunks');
	const practice = readdirSync(chunks).find((file) => file.endsWith('.js') && readFileSync(join(chunks, file), 'utf8').includes(' as Practising'))!;
	let broken = true;
	await page.route(`**/${practice}*`, (route) => (broken ? route.abort() : route.continue()));
	const lesson = lessonOf('en', 'self-and-leadership', 'who-is-a-leader');
	const asked = screensOf(lesson).find(({ step }) => step.kind === 'try-phone')!;
	await phone.goto(hrefOf(lesson, asked.id));
	await page.getByText(t('study.trouble-network')).waitFor();
	await page.getByRole('button', { name: t('app.tryAgain') }).click();
	await page.waitForTimeout(300);
	await page.getByText(t('study.trouble-network')).waitFor();
	broken = false;
	await page.getByRole('button', { name: t('app.tryAgain') }).click();
	await page.getByRole('combobox').first().waitFor();
	expect(await page.getByText(t('study.trouble-network')).count()).toBe(0);
});
