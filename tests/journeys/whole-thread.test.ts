// From the first facilitator's link to a board that shows what a woman did offline.
import { expect, test } from 'vitest';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { Phone, say, Server } from './harness.ts';
import { approve, askToJoin, becomeFacilitator, makeCards, makeGroup, newsOf } from './people.ts';
import { goThrough, hrefOf } from './study.ts';
import { lessonOf, wordsOf } from './words.ts';

const t = wordsOf('en');
const lesson = lessonOf('en', 'self-and-leadership', 'who-is-a-leader');

test('she joins with a printed card, studies offline, and her facilitator sees it, online and off', async () => {
	const server = await Server.open();
	const facilitator = await Phone.open(server.origin, { viewport: { width: 1024, height: 768 } });
	await becomeFacilitator(facilitator, await server.founderLink());
	const group = await makeGroup(facilitator, 'Lotus');
	const cards = await makeCards(facilitator, group, '4');
	expect(new Set(cards).size).toBe(4);
	for (const card of cards) expect(card).toMatch(new RegExp(`^${server.origin}/join#[\\w-]{22}\\.[\\w-]{22}$`));
	say('four cards, read from the screen');

	const woman = await Phone.open(server.origin);
	await askToJoin(woman, cards[0]!, 'Chanlina');
	expect(woman.page.url()).toBe(`${server.origin}/join`);

	await facilitator.goto(group);
	await approve(facilitator, 'Chanlina');
	await newsOf(woman.page, woman.page.getByRole('heading', { name: t('join.inGroup', { group: 'Lotus' }) }));
	say('asked and let in; a used card lets nobody else in');

	const other = await Phone.open(server.origin);
	await other.page.goto(cards[0]!);
	await other.page.getByRole('heading').first().waitFor();
	await expect.poll(() => other.page.locator('h1').innerText()).toMatch(/./);
	await other.page.getByLabel(t('join.nickname')).waitFor({ state: 'detached' });
	await other.close();

	await woman.page.getByRole('link', { name: t('join.goStudy') }).click();
	await woman.page.getByRole('heading', { name: t('home.welcome') }).waitFor();
	await woman.goto('/learn/self-and-leadership');
	await woman.page.getByRole('button', { name: t('app.download') }).click();
	await woman.page.getByRole('button', { name: t('study.removeModule') }).waitFor();
	await woman.workerReady();
	await server.stop('SIGKILL');
	await woman.cut();
	await woman.goto(hrefOf(lesson));
	await goThrough(woman.page, 'en', lesson, { reflection: 'I led when I asked everyone.', wrongFirst: true });
	// It says so only once it is so: from here on nothing may be missing.
	await woman.page.getByText(t('app.saved'), { exact: true }).waitFor();
	await woman.goto('/');
	await woman.page.getByText(/waiting for internet/).waitFor();
	say('studied offline; the server comes back');

	await server.start();
	await woman.connect();
	await woman.page.getByText(t('app.allSent')).waitFor({ timeout: 20_000 });
	const row = facilitator.page.locator('table tr', { hasText: 'Chanlina' });
	await newsOf(facilitator.page, row.filter({ hasText: t('calendar.today') }));
	await row.getByRole('link', { name: 'Chanlina' }).click();
	await facilitator.page.getByRole('heading', { name: 'Chanlina' }).waitFor();
	const { page } = facilitator;
	await page.getByText(lesson.title).waitFor();
	expect(await page.locator('main').innerText()).toContain(t('app.done'));
	const items = screensOf(lesson).filter(({ item }) => item).length;
	await expect.poll(() => page.getByText(t('cohort.rightAfter', { count: 2 })).count()).toBe(items);

	say('the facilitator opens her board without any network');
	await facilitator.workerReady();
	await facilitator.page.waitForTimeout(500);
	await facilitator.close();
	await server.stop('SIGKILL');
	await facilitator.start();
	await facilitator.cut();
	await facilitator.goto(group);
	await facilitator.page.locator('table tr', { hasText: 'Chanlina' }).waitFor();
	expect(await facilitator.page.locator('main').innerText()).toMatch(/As of today/i);
	await facilitator.page.locator('table').getByRole('link', { name: 'Chanlina' }).click();
	await facilitator.page.getByText(t('cohort.rightAfter', { count: 2 })).first().waitFor();
});
