// What the people of a journey do with their hands, in English unless said otherwise.
import decodeQr from 'qr/decode.js';
import type { Locator, Page } from 'playwright-core';
import { until, type Phone } from './harness.ts';
import { wordsOf } from './words.ts';

const t = wordsOf('en');

/** First run of a participant. */
export async function begin(phone: Phone): Promise<Page> {
	await phone.goto('/');
	const { page } = phone;
	await page.getByRole('button', { name: t('language.name') }).click();
	await page.getByRole('button', { name: t('app.start') }).click();
	await page.getByRole('heading', { name: t('home.welcome') }).waitFor();
	return page;
}

export async function becomeFacilitator(phone: Phone, link: string): Promise<void> {
	await phone.page.goto(link);
	await phone.page.getByRole('button', { name: t('language.name') }).click();
	await phone.page.getByRole('button', { name: t('groups.startButton') }).click();
	await phone.page.waitForURL('**/cohorts');
}

/** Returns the group's address. */
export async function makeGroup({ page }: Phone, name: string): Promise<string> {
	await page.getByRole('button', { name: t('groups.make') }).click();
	await page.getByLabel(t('groups.name')).fill(name);
	await page.getByRole('button', { name: t('groups.makeButton') }).click();
	await page.waitForURL('**/cohorts/*');
	await page.getByRole('heading', { name, level: 1 }).waitFor();
	return new URL(page.url()).pathname;
}

/** Makes cards and reads them as a camera does: from the picture on the screen. */
export async function makeCards({ page }: Phone, group: string, count: '1' | '4' | '8'): Promise<string[]> {
	await page.goto(new URL(`${group}/cards`, page.url()).href);
	await page.getByLabel(t('groups.howMany')).selectOption(count);
	await page.getByRole('button', { name: t('groups.makeCards') }).click();
	const codes = page.getByRole('img', { name: /square code/i });
	await codes.nth(Number(count) - 1).waitFor();
	await page.getByText(/do(es)? not work yet/).waitFor({ state: 'detached' });
	const cards: string[] = [];
	for (let i = 0; i < Number(count); i++) {
		// One at a time: each is scrolled to. News of the seats draws them anew, perhaps just now.
		const picture = await until('a code that stands still', () => codes.nth(i).screenshot({ timeout: 2_000 }).catch(() => undefined));
		cards.push(await readQr(page, picture));
	}
	return cards;
}

/** What a camera would read from a picture. */
export async function readQr(page: Page, png: Buffer): Promise<string> {
	// The browser unpacks the picture; an independent decoder reads it.
	const { width, height, data } = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(image.width + 32, image.height + 32);
		const pen = canvas.getContext('2d')!;
		pen.fillStyle = 'white';
		pen.fillRect(0, 0, canvas.width, canvas.height);
		pen.drawImage(image, 16, 16);
		const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
		// As text: a list of millions of numbers would take a minute on its way.
		let text = '';
		for (let i = 0; i < data.length; i += 0x8000) text += String.fromCharCode(...data.subarray(i, i + 0x8000));
		return { width: canvas.width, height: canvas.height, data: btoa(text) };
	}, png.toString('base64'));
	return decodeQr({ width, height, data: Uint8Array.from(Buffer.from(data, 'base64')) });
}

/** From the card to "show this phone to your facilitator". */
export async function askToJoin(phone: Phone, card: string, nickname: string, { first = true } = {}): Promise<void> {
	const { page } = phone;
	await page.goto(card);
	if (first) await page.getByRole('button', { name: t('language.name') }).click();
	await page.getByLabel(t('join.nickname')).fill(nickname);
	if (first) await page.getByLabel(t('first.age30to54')).check();
	await page.getByRole('button', { name: t('join.agree') }).click();
	await page.getByRole('heading', { name: t('join.waiting') }).waitFor();
}

/** Asks for news as coming back to the page does, instead of waiting for the minute. */
export const lookAgain = (page: Page): Promise<void> => page.evaluate(() => void dispatchEvent(new Event('online')));

/** Asks for news until it has brought this: what the other phone sent may still be on its way to the server. */
export async function newsOf(page: Page, news: Locator, patience = 20_000): Promise<void> {
	const end = Date.now() + patience;
	for (;;) {
		await lookAgain(page);
		if (await news.waitFor({ timeout: 1_500 }).then(() => true, () => false)) return;
		if (Date.now() > end) throw new Error(`no news of ${news} on:\n${await page.locator('main').innerText()}`);
	}
}

export async function approve({ page }: Phone, nickname: string): Promise<void> {
	const button = page.getByRole('button', { name: t('cohort.approveWho', { name: nickname }) });
	await newsOf(page, button);
	await button.click();
	await button.waitFor({ state: 'detached' });
}

/** Goes somewhere as a link on the page does: the app stays loaded. */
export async function follow(page: Page, href: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.querySelector('main')!.append(link);
		link.click();
		link.remove();
	}, href);
	await page.waitForURL((url) => url.pathname + url.search === href);
}
