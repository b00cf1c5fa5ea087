// Before and after a module: she is asked, stops in the middle, is asked where she left off, and sees what she has gained.
import { expect, test } from 'vitest';
import type { Tests } from '#lib/content/pack.ts';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { readFileSync } from 'node:fs';
import { Phone, say, Server } from './harness.ts';
import { press, tabTo } from './keyboard.ts';
import { begin } from './people.ts';
import { give, hrefOf, wrongAnswer } from './study.ts';
import { lessonOf, modulesIn, wordsOf } from './words.ts';

const t = wordsOf('en');
const MODULE = 'self-and-leadership';
const module = (await modulesIn('en')).find((one) => one.module === MODULE)!;
const tests = JSON.parse(readFileSync(`build/client${module.tests!.file.path}`, 'utf8')) as Tests;

test('pre-test with a killed tab, the module, post-test by keyboard, and the gain in words', async () => {
	const server = await Server.open();
	const phone = await Phone.open(server.origin);
	let page = await begin(phone);
	await phone.goto(`/learn/${MODULE}`);
	await page.getByRole('link', { name: t('test.pre') }).click();
	await press(page, t('test.begin'));

	const answer = async (form: 'pre' | 'post', i: number, right: boolean) => {
		const item = tests[form][i]!;
		await page.getByText(t('learn.stepOf', { step: i + 1, of: tests[form].length })).waitFor();
		await give(page, item, right ? item.right : wrongAnswer(item));
		await tabTo(page, { selector: 'button', name: t('app.keepAndGoOn') });
		await page.keyboard.press('Enter');
	};
	for (let i = 0; i < 4; i++) await answer('pre', i, i % 2 === 0);
	// No word of what is right while she is being asked.
	expect(await page.locator('main').innerText()).not.toContain(t('quiz.notYet'));
	await page.getByText(t('learn.stepOf', { step: 5, of: tests.pre.length })).waitFor();
	say('kills the tab after four answers');
	page = await phone.killTab();
	await phone.goto(`/learn/${MODULE}/test?form=pre`);
	await press(page, t('test.goOn', { n: 5 }));
	for (let i = 4; i < tests.pre.length; i++) await answer('pre', i, false);
	await page.getByRole('heading', { name: t('test.done') }).waitFor();
	await page.getByText(t('test.donePre')).waitFor();

	say('the questions after the module wait for its lessons');
	await phone.goto(`/learn/${MODULE}/test?form=post`);
	await page.getByText(t('test.notNow-post')).waitFor();
	for (const { lesson } of module.lessons) {
		const whole = lessonOf('en', MODULE, lesson);
		await phone.goto(hrefOf(whole, screensOf(whole).at(-1)!.id));
		await page.getByText(t('app.saved'), { exact: true }).waitFor();
	}
	await phone.cut();
	await server.stop('SIGKILL');
	await phone.goto(`/learn/${MODULE}`);
	await page.getByRole('link', { name: t('test.post') }).click();
	await press(page, t('test.begin'));
	for (let i = 0; i < tests.post.length; i++) await answer('post', i, i !== 0);
	await page.getByRole('heading', { name: t('test.done') }).waitFor();
	const of = tests.post.length;
	const shown = await page.locator('main').innerText();
	expect(shown).toContain(t('test.rightOf', { right: 2, of }));
	expect(shown).toContain(t('test.rightOf', { right: of - 1, of }));
	expect(shown).toContain(t('test.more', { count: of - 3 }));
	// Only the lessons of what she did not have right.
	const missed = module.lessons.filter(({ objectives }) => objectives.includes(tests.post[0]!.objective));
	for (const { title } of missed) expect(shown).toContain(title);
	for (const { title } of module.lessons.filter((one) => !missed.includes(one))) expect(shown).not.toContain(title);

	say('and it is there when she comes back');
	await phone.goto(`/learn/${MODULE}`);
	await page.getByRole('link', { name: t('test.rightOf', { right: of - 1, of }) }).click();
	await page.getByText(t('test.more', { count: of - 3 })).waitFor();
});
