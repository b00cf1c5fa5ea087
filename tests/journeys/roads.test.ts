// Roads that lead nowhere, and coming back half-way: there is always a page, and it says what to do.
import { expect, test } from 'vitest';
import { Phone, Server } from './harness.ts';
import { begin } from './people.ts';
import { wordsOf } from './words.ts';

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
