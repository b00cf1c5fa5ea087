// The same woman twice: two tabs at once, and two phones.
import { expect, test } from 'vitest';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { Phone, say, Server, until } from './harness.ts';
import { becomeFacilitator, lookAgain } from './people.ts';
import { eventsOn, waitingOn } from './phone-files.ts';
import { eventsIn } from './server-files.ts';
import { hrefOf } from './study.ts';
import { lessonOf, wordsOf } from './words.ts';

const t = wordsOf('en');
const lessons = ['who-is-a-leader', 'my-river-of-life'].map((lesson) => lessonOf('en', 'self-and-leadership', lesson));

/** Goes to one screen after another, as soon as each is noted. */
async function leaf(page: import('playwright-core').Page, origin: string, lesson: (typeof lessons)[number], count: number): Promise<void> {
	for (const { id } of screensOf(lesson).slice(0, count)) {
		await page.goto(origin + hrefOf(lesson, id));
		await until(`${id} is noted`, async () => (await eventsOn(page)).some(({ body }) => body?.lesson === lesson.lesson && body.screen === id));
	}
}

test('two tabs that study and send at once lose nothing and send nothing twice', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	await becomeFacilitator(phone, await server.founderLink());
	const one = phone.page;
	const two = await phone.newTab();
	await Promise.all([leaf(one, server.origin, lessons[0]!, 6), leaf(two, server.origin, lessons[1]!, 6)]);
	await until('everything is sent', async () => {
		await Promise.all([lookAgain(one), lookAgain(two)]);
		await one.waitForTimeout(400);
		return (await waitingOn(one)) === 0;
	}, 30_000);
	const made = await eventsOn(one);
	const reached = made.filter(({ type }) => type === 'step-reached').length;
	expect(reached).toBe(12);
	// Numbers of one device, without a gap or a repeat, though two tabs gave them out.
	expect(made.map(({ n }) => n).sort((a, b) => a - b)).toEqual(made.map((_, i) => i + 1));
	expect(eventsIn(server.data).map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
	say(`${made.length} events from two tabs, each once on the server`);
});

test('a second phone opened with her secret has what the first did, and the first what the second did', async () => {
	const server = await Server.open();
	const first = await Phone.open(server.origin);
	await becomeFacilitator(first, await server.founderLink());
	await leaf(first.page, server.origin, lessons[0]!, 4);
	await until('sent', async () => (await lookAgain(first.page), await first.page.waitForTimeout(300), (await waitingOn(first.page)) === 0));
	const secret = await secretOf(first);

	// A server that lets a secret travel in an address is a demonstration; the same data, started as one.
	await server.stop();
	server.set({ DEMO: 'yes' });
	await server.start();
	const second = await Phone.open(server.origin);
	await second.goto(`/start#demo.${secret}`);
	await second.page.getByRole('button', { name: t('language.name') }).click();
	await second.page.getByRole('button', { name: t('groups.startButton') }).click();
	await second.page.waitForURL('**/cohorts');
	await until('her first phone’s work on the second', async () => (await eventsOn(second.page)).filter(({ type }) => type === 'step-reached').length === 4);
	await second.goto('/learn/self-and-leadership');
	await second.page.getByRole('link', { name: t('learn.continueLesson', { n: 1 }) }).waitFor();

	await leaf(second.page, server.origin, lessons[1]!, 3);
	await until('sent', async () => (await lookAgain(second.page), await second.page.waitForTimeout(300), (await waitingOn(second.page)) === 0));
	await first.goto('/learn/self-and-leadership');
	await until('the second phone’s work on the first', async () => {
		await lookAgain(first.page);
		await first.page.waitForTimeout(300);
		return (await eventsOn(first.page)).filter(({ type }) => type === 'step-reached').length === 7;
	});
	const ids = async (phone: Phone) => (await eventsOn(phone.page)).map(({ id }) => id).sort();
	await expect.poll(async () => (await ids(second)).join()).toBe((await ids(first)).join());
	expect(eventsIn(server.data).map(({ id }) => id).sort()).toEqual(await ids(first));
});

/** Her secret, from the key file on her phone: nothing in the app shows it yet. */
async function secretOf(phone: Phone): Promise<string> {
	const files = await phone.page.evaluate(async () => {
		const found: string[] = [];
		const folder = await navigator.storage.getDirectory();
		for await (const [, handle] of folder as any) if (handle.kind === 'file') found.push(await (await handle.getFile()).text());
		return found;
	});
	const secret = files.map((text) => /"secret":"([\w-]{22})"/.exec(text)?.[1]).find(Boolean);
	if (!secret) throw new Error('no secret in the key file');
	return secret;
}
