// Every road, in both languages, light and dark: axe with every tag, and what axe does not see.
import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { screensOf } from '#lib/ui/lesson/screens.ts';
import { Phone, say, Server } from './harness.ts';
import { approve, askToJoin, becomeFacilitator, makeCards, makeGroup, newsOf } from './people.ts';
import { give, hrefOf, wrongAnswer } from './study.ts';
import { lessonOf, moduleOf, RAW_KEY, wordsOf, type Language } from './words.ts';

/** Each road in both languages and all four themes; else each in one of the languages, in turn, light and dark (`npm run prove -- roads`). */
const EVERY = process.env.EVERY === '1';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
const MODULE = 'self-and-leadership';
const lesson = lessonOf('en', MODULE, 'who-is-a-leader');
const screens = screensOf(lesson);
const of = (kind: string) => screens.find(({ step }) => step.kind === kind)!;
/** One question of every kind the module asks in, at its address. */
const questions = new Map(
	moduleOf('en', MODULE)
		.lessons.map(({ lesson }) => lessonOf('en', MODULE, lesson))
		.flatMap((one) => screensOf(one).flatMap(({ id, item }) => (item && one.lesson !== lesson.lesson ? [[item.item.kind, hrefOf(one, id)] as const] : [])))
);

let server: Server;
let participant: Phone;
let facilitator: Phone;
let fresh: Phone;
let group = '';
let cards: string[] = [];

type Ready = (page: Page, language: Language) => Promise<void>;
interface Road {
	name: string;
	who: () => Phone;
	path: () => string;
	/** What must be done there before it is looked at. */
	then?: Ready;
	/** Another state of an address: its title may be the same. */
	state?: boolean;
	/** On a laptop. */
	wide?: boolean;
}

/** Answers the question on the screen, which nobody has answered on this phone before. */
async function answer(page: Page, right: boolean): Promise<void> {
	const t = wordsOf('en');
	const { item } = screens.find(({ id }) => id === new URL(page.url()).searchParams.get('at'))!.item!;
	await page.locator('main h1[tabindex]').waitFor();
	await give(page, item, right ? item.right : wrongAnswer(item));
	await page.getByRole('button', { name: t('quiz.checkAnswer') }).click();
	await page.getByText(t(right ? 'quiz.correct' : 'quiz.notYet'), { exact: true }).first().waitFor();
}

const items = screens.filter(({ item }) => item);
const roads: Road[] = [
	{ name: 'first screen', who: () => fresh, path: () => '/' },
	{ name: 'comfort', who: () => fresh, path: () => '/', state: true, then: async (page, language) => page.getByRole('button', { name: wordsOf(language)('language.name') }).click() },
	{ name: 'home', who: () => participant, path: () => '/' },
	{ name: 'learn', who: () => participant, path: () => '/learn' },
	{ name: 'module', who: () => participant, path: () => `/learn/${MODULE}` },
	{ name: 'together', who: () => participant, path: () => `/learn/${MODULE}/together` },
	...['story', 'idea', 'try-phone', 'try-people', 'reflection', 'take-away'].map((kind) => ({ name: kind, who: () => participant, path: () => hrefOf(lesson, of(kind).id), state: true })),
	...[...questions].map(([kind, path]) => ({ name: `question, ${kind}`, who: () => participant, path: () => path, state: true, then: (page: Page) => page.locator('form#question').waitFor() })),
	{ name: 'not yet', who: () => participant, path: () => hrefOf(lesson, items[1]!.id), state: true, then: (page, language) => page.getByText(wordsOf(language)('quiz.notYet'), { exact: true }).waitFor() },
	{ name: 'correct', who: () => participant, path: () => hrefOf(lesson, items[2]!.id), state: true, then: (page, language) => page.getByText(wordsOf(language)('quiz.correct'), { exact: true }).waitFor() },
	{ name: 'nothing chosen', who: () => participant, path: () => hrefOf(lesson, items[0]!.id), state: true, then: async (page, language) => page.getByRole('button', { name: wordsOf(language)('quiz.checkAnswer') }).click() },
	{ name: 'me', who: () => participant, path: () => '/me' },
	{ name: 'journal', who: () => participant, path: () => '/me/journal' },
	{ name: 'certificate', who: () => participant, path: () => '/me/certificate' },
	{ name: 'review', who: () => participant, path: () => '/review' },
	{ name: 'verify', who: () => participant, path: () => '/verify' },
	{ name: 'test, not now', who: () => participant, path: () => `/learn/${MODULE}/test?form=post` },
	{ name: 'test', who: () => fresh, path: () => `/learn/${MODULE}/test?form=pre`, state: true },
	{ name: 'circle', who: () => participant, path: () => `/learn/${MODULE}/circle` },
	{
		name: 'circle, a turn', who: () => participant, path: () => `/learn/${MODULE}/circle`, state: true,
		then: async (page, language) => {
			await page.getByRole('button', { name: wordsOf(language)('circle.begin') }).click();
			await page.locator('form#turn').waitFor();
		}
	},
	{ name: 'about', who: () => participant, path: () => '/about' },
	{ name: 'no such page', who: () => participant, path: () => '/no/such/page' },
	{ name: 'join without a card', who: () => participant, path: () => '/join' },
	{ name: 'join', who: () => fresh, path: () => cards[1]!.replace(server.origin, ''), state: true, then: async (page) => page.locator('#nickname').waitFor() },
	{
		name: 'join, not filled in', who: () => fresh, path: () => cards[1]!.replace(server.origin, ''), state: true,
		then: async (page, language) => page.getByRole('button', { name: wordsOf(language)('join.agree') }).click()
	},
	{ name: 'start, no link', who: () => participant, path: () => '/start' },
	{ name: 'start', who: () => fresh, path: () => `/start#${'x'.repeat(22)}`, state: true },
	{ name: 'groups', who: () => facilitator, path: () => '/cohorts' },
	{ name: 'making a group', who: () => facilitator, path: () => '/cohorts', state: true, then: async (page, language) => page.getByRole('button', { name: wordsOf(language)('groups.make') }).click() },
	{ name: 'no groups', who: () => participant, path: () => '/cohorts', state: true },
	{ name: 'board', who: () => facilitator, path: () => group, then: async (page) => page.getByRole('link', { name: 'Chanlina' }).filter({ visible: true }).waitFor() },
	{ name: 'board, wide', who: () => facilitator, path: () => group, state: true, wide: true, then: async (page) => page.locator('table').waitFor() },
	{ name: 'cards', who: () => facilitator, path: () => `${group}/cards`, then: async (page) => page.locator('section.seat').first().waitFor() },
	{
		name: 'one woman', who: () => facilitator, path: () => group,
		then: async (page) => {
			await page.getByRole('link', { name: 'Chanlina' }).filter({ visible: true }).click();
			await page.getByRole('heading', { name: 'Chanlina' }).waitFor();
		}
	}
];

beforeAll(async () => {
	server = await Server.open();
	facilitator = await Phone.open(server.origin, { reducedMotion: 'reduce' });
	await becomeFacilitator(facilitator, await server.founderLink());
	group = await makeGroup(facilitator, 'Lotus');
	cards = await makeCards(facilitator, group, '4');
	participant = await Phone.open(server.origin, { reducedMotion: 'reduce' });
	await askToJoin(participant, cards[0]!, 'Chanlina');
	await facilitator.goto(group);
	await approve(facilitator, 'Chanlina');
	await newsOf(participant.page, participant.page.getByRole('heading', { name: wordsOf('en')('join.inGroup', { group: 'Lotus' }) }));
	for (const [i, right] of [
		[1, false],
		[2, true]
	] as const) {
		await participant.goto(hrefOf(lesson, items[i]!.id));
		await answer(participant.page, right);
	}
	fresh = await Phone.open(server.origin, { reducedMotion: 'reduce' });
}, 120_000);

async function look(phone: Phone, { language, theme, text }: { language: Language; theme: string; text?: string }): Promise<void> {
	const { page } = phone;
	await page.evaluate(
		([language, theme, text, begun]) => {
			const look = JSON.parse(localStorage.getItem('look') ?? '{}');
			localStorage.setItem('look', JSON.stringify({ ...look, ...(begun && { language }), theme, text }));
		},
		[language, theme, text ?? '1', phone !== fresh] as const
	);
}

async function open(road: Road, language: Language): Promise<Page> {
	const { page } = road.who();
	if (page.viewportSize()!.width > 320) await page.setViewportSize(road.wide ? { width: 1280, height: 800 } : { width: 360, height: 640 });
	// Also where only the fragment differs: a fresh page.
	await page.goto('about:blank');
	await road.who().goto(road.path());
	if (road.who() === fresh) await page.evaluate((language) => (document.documentElement.lang = language), language);
	await page.locator('main h1').first().waitFor();
	await road.then?.(page, language);
	await page.locator('.loading, [aria-busy=true]').waitFor({ state: 'detached' });
	await page.waitForTimeout(80);
	return page;
}

interface Violation {
	id: string;
	nodes: { target: string[]; failureSummary?: string }[];
}

/** axe, and then each target that stood under something fixed, scrolled clear of it. */
async function axe(page: Page, rules: object = { type: 'tag', values: TAGS }): Promise<string[]> {
	await page.evaluate(source);
	const run = (context: string | undefined, runOnly: object): Promise<Violation[]> =>
		page.evaluate(
			async ([context, runOnly]) => (await (window as any).axe.run(context ?? document, { runOnly, resultTypes: ['violations'] })).violations,
			[context, runOnly] as const
		);
	const tell = (all: Violation[]) =>
		all.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} · ${failureSummary?.replace(/\s+/g, ' ').slice(0, 160)}`));
	const violations = await run(undefined, rules);
	const wrong = tell(violations.filter(({ id }) => !id.startsWith('target-size')));
	for (const { id, nodes } of violations.filter(({ id }) => id.startsWith('target-size'))) {
		for (const { target } of nodes) {
			const selector = target.join(' ');
			await page.locator(selector).first().evaluate((node) => node.scrollIntoView({ block: 'center' }));
			wrong.push(...tell(await run(selector, { type: 'rule', values: [id] })));
		}
	}
	return wrong;
}

/** Runs in the page: what no rule of axe sees. */
function unseen(): string[] {
	const wrong: string[] = [];
	const short = (node: Element) => `${node.tagName.toLowerCase()}.${node.className} “${(node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
	for (const input of document.querySelectorAll('input[type=radio], input[type=checkbox]:not([role=switch])')) {
		const legend = input.closest('fieldset')?.querySelector('legend')?.textContent?.trim();
		if (!legend) wrong.push(`a radio or tick box without fieldset and legend: ${short(input.parentElement!)}`);
	}
	for (const node of document.querySelectorAll('[draggable=true]')) if (!node.querySelector('button')) wrong.push(`dragged only: ${short(node)}`);
	for (const field of document.querySelectorAll('textarea, input:not([type])')) if (field.getAttribute('autocomplete') !== 'off') wrong.push(`private field the browser may keep: ${short(field)}`);
	// The language a text says it is in, against its letters.
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walk.nextNode(); node; node = walk.nextNode()) {
		const parent = node.parentElement!;
		if (parent.closest('script, style, [aria-hidden=true], svg')) continue;
		const lang = parent.closest('[lang]')?.getAttribute('lang');
		const month = /\b(January|February|March|April|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.exec(node.textContent ?? '');
		if (lang === 'km' && month) wrong.push(`an English day or month in Khmer: ${month[0]}`);
		const letters = (node.textContent ?? '').match(/\p{L}/gu) ?? [];
		if (letters.length < 12) continue;
		const khmer = letters.filter((letter) => /\p{Script=Khmer}/u.test(letter)).length / letters.length;
		if ((lang === 'km') !== khmer > 0.25) wrong.push(`says ${lang} and is not: “${node.textContent!.trim().slice(0, 50)}”`);
	}
	if (matchMedia('(prefers-reduced-motion: reduce)').matches && document.getAnimations().length) wrong.push(`${document.getAnimations().length} animations though she asked for none`);
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) wrong.push(`two things with the id ${id}`);
	return wrong;
}

/** Goes around with Tab: everything can be left, shows its focus, and is under nothing. */
async function goAround(page: Page): Promise<string[]> {
	const wrong: string[] = [];
	await page.evaluate(() => {
		scrollTo(0, 0);
		(document.activeElement as HTMLElement | null)?.blur();
		delete (window as any).focusedBefore;
	});
	const visited: string[] = [];
	for (let i = 0; i < 150; i++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			const node = document.activeElement as HTMLElement;
			if (!node || node === document.body) return undefined;
			const key = `${node.tagName} ${(node.getAttribute('aria-label') ?? node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)} ${node.getAttribute('value') ?? ''}`;
			const style = getComputedStyle(node);
			const label = node.closest('label') ?? node;
			const shown = [node, label, label.querySelector('span')].some((one) => one && (parseFloat(getComputedStyle(one).outlineWidth) >= 2 && getComputedStyle(one).outlineStyle !== 'none'));
			const box = node.getBoundingClientRect();
			const small = box.height < innerHeight * 0.6;
			const over = [
				[box.left + 2, box.top + 2],
				[box.right - 2, box.bottom - 2],
				[box.left + box.width / 2, box.top + box.height / 2]
			].map(([x, y]) => document.elementFromPoint(x!, y!));
			const clear = !small || over.every((top) => top && (node.contains(top) || top.contains(node) || label.contains(top)));
			const before = (window as any).focusedBefore as HTMLElement | undefined;
			const stays = before === node;
			(window as any).focusedBefore = node;
			// As she reads: down, and along a line. What stands fixed, or beside the page on a wide one, has its own place.
			const fixed = '.foot, .tabs, .skip, [role=dialog]';
			const jumps = before?.isConnected && !before.closest(fixed) && !node.closest(fixed) && box.bottom <= before.getBoundingClientRect().top;
			return { key, stays, jumps, shown: shown || style.boxShadow !== 'none', clear, what: over.map((top) => top?.className).join('|') };
		});
		if (!at) {
			if (visited.length) return wrong;
			continue;
		}
		if (at.stays) wrong.push(`Tab stays on ${at.key}`);
		if (at.jumps) wrong.push(`Tab goes up to ${at.key}`);
		visited.push(at.key);
		if (!at.shown) wrong.push(`no focus to be seen on ${at.key}`);
		if (!at.clear) wrong.push(`${at.key} has the focus under something (${at.what})`);
	}
	return [...wrong, 'Tab never comes round'];
}

/** The same page in other colours: only what has to do with colour can be otherwise. */
async function axeInOtherColours(page: Page): Promise<string[]> {
	const wrong: string[] = [];
	for (const theme of EVERY ? ['dark', 'contrast', 'sepia'] : ['dark']) {
		await page.evaluate((theme) => void (document.documentElement.dataset.theme = theme), theme);
		wrong.push(...(await axe(page, { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] })).map((problem) => `${theme}: ${problem}`));
	}
	await page.evaluate(() => void (document.documentElement.dataset.theme = 'light'));
	return wrong;
}

test.each(['km', 'en'] as const)('nothing is wrong on any road, light or dark, in %s', async (language) => {
	const walked = roads.filter((_, i) => EVERY || i % 2 === Number(language === 'en'));
	const wrong: string[] = [];
	const titles = new Map<string, string>();
	const spent: [string, number][] = [];
	for (const phone of [participant, facilitator, fresh]) {
		await phone.goto('/about');
		await look(phone, { language, theme: 'light' });
	}
	for (const road of walked) {
		const start = Date.now();
		const problems: string[] = [];
		try {
			const page = await open(road, language);
			problems.push(...(await axe(page)), ...(await axeInOtherColours(page)), ...(await page.evaluate(unseen)));
			const shown = await page.locator('body').innerText();
			if (RAW_KEY.test(shown)) problems.push(`a key instead of words: ${RAW_KEY.exec(shown)![0]}`);
			if (language === 'km') problems.push(...(await goAround(page)));
			const title = await page.title();
			if (!road.state && titles.has(title)) problems.push(`titled as ${titles.get(title)}: ${title}`);
			if (!road.state) titles.set(title, road.name);
		} catch (error) {
			problems.push(`could not be looked at: ${(error as Error).message.split('\n')[0]}`);
		}
		wrong.push(...problems.map((problem) => `${road.name}: ${problem}`));
		if (problems.length) say(`${road.name}: ${problems.join('\n           ')}`);
		spent.push([road.name, Date.now() - start]);
	}
	const slowest = spent.sort((a, b) => b[1] - a[1]).slice(0, 3).map(([name, ms]) => `${name} ${ms} ms`);
	say(`${walked.length} roads in ${language}: ${wrong.length} wrong; slowest: ${slowest.join(', ')}`);
	expect(wrong).toEqual([]);
}, EVERY ? 900_000 : 400_000);

test('at 320 px and 200 % text in Khmer nothing scrolls sideways and no text is cut', async () => {
	const wrong: string[] = [];
	for (const phone of [participant, facilitator, fresh]) {
		await phone.goto('/about');
		await look(phone, { language: 'km', theme: 'light' });
		await phone.page.setViewportSize({ width: 320, height: 568 });
		await phone.context.addInitScript(() => addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%')));
	}
	for (const road of roads.filter(({ wide }) => !wide)) {
		try {
			const page = await open(road, 'km');
			await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
			await page.waitForTimeout(60);
			const problems = (
				await page.evaluate(() => {
					const found: string[] = [];
					const root = document.documentElement;
					if (root.scrollWidth > root.clientWidth) {
						const widest = [...document.querySelectorAll('main *')].filter((node) => node.getBoundingClientRect().right > innerWidth + 1 && !node.closest('[role=region][tabindex]'))[0];
						found.push(`scrolls sideways to ${root.scrollWidth} px: ${widest?.tagName}.${widest?.className} ${widest?.textContent?.slice(0, 40)}`);
					}
					for (const node of document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, a, button, label, legend, span, td, th, summary')) {
						const style = getComputedStyle(node);
						if (style.display === 'inline' || node.closest('.vh, .skip, [aria-hidden=true], [role=region][tabindex]') || !node.textContent?.trim()) continue;
						if (node.scrollHeight > node.clientHeight + 1 && style.overflowY !== 'visible') found.push(`cut: ${node.tagName}.${node.className} “${node.textContent.trim().slice(0, 30)}”`);
						if (style.textOverflow === 'ellipsis') found.push(`ends in dots: ${node.textContent.trim().slice(0, 30)}`);
					}
					return found;
				})
			).map((problem) => `${road.name}: ${problem}`);
			if (problems.length) say(problems.join('\n           '));
			wrong.push(...problems);
		} catch (error) {
			wrong.push(`${road.name}: could not be looked at: ${(error as Error).message.split('\n')[0]}`);
		}
	}
	expect(wrong).toEqual([]);
}, 400_000);
