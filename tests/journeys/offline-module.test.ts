// The promise of the product: she opened it once, and from then on everything is on her phone.
import { expect, test } from 'vitest';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { Phone, say, Server } from './harness.ts';
import { chooseRadio, press } from './keyboard.ts';
import { goThrough, hrefOf } from './study.ts';
import { lessonOf, moduleOf, RAW_KEY, wordsOf } from './words.ts';

const t = wordsOf('km');
const MODULE = 'self-and-leadership';
const english = /January|February|March|April|\bMay\b|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday/;

test('a first-time visitor who downloaded module 01 can do all of it in Khmer, by keyboard, without any network, and finds it all again', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin, { viewport: { width: 320, height: 568 } });
	const khmerOnly = async () => {
		const shown = await phone.page.locator('body').innerText();
		expect(shown).not.toMatch(english);
		expect(shown).not.toMatch(RAW_KEY);
	};
	const reflection = 'ខ្ញុំបានដឹងថា អ្នកដែលរៀបចំទឹក ក៏ជាអ្នកដឹកនាំដែរ។';

	await phone.goto('/');
	let { page } = phone;
	await page.locator('main button').first().waitFor();
	await press(page, t('language.name'));
	await page.getByRole('heading', { name: t('first.comfort') }).waitFor();
	await chooseRadio(page, '18-29');
	await press(page, t('app.start'));
	await page.getByRole('heading', { name: t('home.welcome') }).waitFor();
	await khmerOnly();
	await press(page, t('app.learn'), 'nav a');
	await page.waitForURL('**/learn');
	await press(page, t('learn.downloadModule', { title: moduleOf('km', MODULE).title }));
	await page.locator(`a[href="/learn/${MODULE}"]`).waitFor();
	await phone.workerReady();
	say('downloaded; now the server is killed and the network cut');

	await server.stop('SIGKILL');
	await phone.cut();
	await press(page, t('learn.module', { n: 1 }), 'main a');
	await page.waitForURL(`**/learn/${MODULE}`);
	await khmerOnly();
	await press(page, t('learn.startLesson', { n: 1 }));

	const lessons = moduleOf('km', MODULE).lessons.map(({ lesson }) => lessonOf('km', MODULE, lesson));
	for (const [i, lesson] of lessons.slice(0, -1).entries()) {
		const seen = await goThrough(page, 'km', lesson, { reflection, wrongFirst: i % 2 === 0 });
		await page.getByText(t('app.saved'), { exact: true }).waitFor();
		await khmerOnly();
		say(`${lesson.lesson}: ${seen.length} screens`);
		await press(page, t('learn.nextLesson', { title: lessons[i + 1]!.title }));
	}
	const last = lessons.at(-1)!;
	const screens = screensOf(last);
	const stop = screens.find(({ step }) => step.kind === 'check')!.id;
	await goThrough(page, 'km', last, { reflection }, stop);
	await page.waitForTimeout(300);

	say(`closes the browser at ${stop}, opens it again without a network`);
	await phone.close();
	await phone.start();
	await phone.cut();
	({ page } = phone);
	await phone.goto(`/learn/${MODULE}/who-is-a-leader`);
	await page.waitForURL('**/who-is-a-leader?at=*');
	const [first] = screensOf(lessons[0]!);
	expect(page.url()).toContain(`at=${first!.id}`);
	await khmerOnly();

	const item = screensOf(lessons[0]!).find((screen) => screen.item)!.item!.item;
	await phone.goto(hrefOf(lessons[0]!, item.id));
	await page.getByText(t('quiz.correct'), { exact: true }).waitFor();
	const sorting = lessons[0]!.steps.find((step) => step.kind === 'try-phone')!;
	await phone.goto(hrefOf(lessons[0]!, sorting.id));
	await expect.poll(() => page.locator('main select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(
		sorting.cards.map(({ bin }) => bin)
	);
	const written = lessons[0]!.steps.find(({ kind }) => kind === 'reflection')!;
	await phone.goto(hrefOf(lessons[0]!, written.id));
	await expect.poll(() => page.locator('textarea').inputValue()).toBe(reflection);

	await phone.goto(hrefOf(last));
	await page.waitForURL(`**/${last.lesson}?at=*`);
	expect(new URL(page.url()).searchParams.get('at')).toBe(stop);
	await goThrough(page, 'km', last, { reflection });
	await page.getByText(t('app.saved'), { exact: true }).waitFor();

	say('rooms never visited');
	for (const [path, heading] of [
		['/me', t('app.me')],
		[`/learn/${MODULE}/together`, t('learn.withOthers')]
	] as const) {
		await phone.goto(path);
		await expect.poll(() => page.locator('main').innerText()).toContain(heading);
		await khmerOnly();
	}
	await phone.goto('/about');
	await page.getByText(t('about.title')).first().waitFor();
	await phone.goto('/learn');
	await page.locator(`a[href="/learn/${MODULE}"]`).getByText(t('app.done')).waitFor();
	await khmerOnly();
});
