// Going through a lesson by keyboard, screen by screen, knowing what is right from the lesson itself.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Item, Lesson } from '#lib/content/pack.ts';
import { screensOf, type LessonScreen } from '#lib/ui/lesson/screens.ts';
import { quizKinds } from '#lib/domain/learning/quiz-kinds.ts';
import { pair, pairsOf } from '#lib/domain/learning/pairs.ts';
import { chooseBoxes, chooseInMenu, chooseRadio, order, press, tabTo } from './keyboard.ts';
import { wordsOf, type Language } from './words.ts';

const quizKindOf = ({ kind }: Item) => quizKinds.get(kind)!;

export const hrefOf = (lesson: Lesson, screen?: string): string => `/learn/${lesson.module}/${lesson.lesson}${screen ? `?at=${screen}` : ''}`;

export const atScreen = (page: Page, id: string): Promise<unknown> => page.waitForURL((url) => url.searchParams.get('at') === id);

export async function give(page: Page, item: Item, answer: string[]): Promise<void> {
	const { chooses } = quizKindOf(item);
	if (chooses === 'one') return chooseRadio(page, answer[0]!);
	if (chooses === 'some') return chooseBoxes(page, answer);
	if (chooses === 'order') return order(page, answer);
	if (chooses === 'text') {
		await tabTo(page, { selector: 'form#question input:not([type=radio])' });
		// Over whatever stood there from an earlier try.
		await page.keyboard.press('ControlOrMeta+A');
		return page.keyboard.insertText(item.kind === 'number' ? answer[0]!.split('..')[0]! : item.options.find(({ id }) => id === answer[0])!.text.split('|')[0]!.trim());
	}
	if (chooses === 'pairs') {
		const pairs = pairsOf(answer);
		const t = wordsOf((await page.evaluate(() => document.documentElement.lang)) as Language);
		const gaps = [...(item.gaps?.text.matchAll(/\{([^{}]*)\}/g) ?? [])].map(([, gap]) => gap!);
		const labels = item.gaps ? gaps.map((gap, i) => [gap, t('quiz.gap', { n: i + 1, of: gaps.length })] as const) : item.options.map(({ id, text }) => [id, text] as const);
		for (const [left, label] of labels) await chooseInMenu(page, label, pairs.get(left)!);
		return;
	}
	for (const option of answer) {
		await chooseRadio(page, option);
		await press(page, wordsOf((await page.evaluate(() => document.documentElement.lang)) as Language)('quiz.goOn'));
	}
}

/** An answer that is complete and not right. */
export function wrongAnswer(item: Item): string[] {
	const { chooses } = quizKindOf(item);
	const { options, right } = item;
	const others = options.map(({ id }) => id).filter((id) => !right.includes(id));
	if (chooses === 'order') return [...right].reverse();
	if (item.kind === 'number') return [String(Number(right[0]!.split('..')[1]) + 1000)];
	if (chooses === 'pairs') {
		const pairs = [...pairsOf(right)];
		const values = item.kind === 'cloze' ? options.map(({ id }) => id) : item.choices!.map(({ id }) => id);
		return pairs.map(([left, value]) => pair(left, values.find((one) => one !== value)!));
	}
	if (chooses === 'path') return item.decisions![0]!.options.filter(({ id, to }) => !to && !right.includes(id)).map(({ id }) => id).slice(0, 1);
	return others.slice(0, 1);
}

/** Checks what was chosen; the heading of the feedback has the focus when it comes. */
export async function check(page: Page, language: Language): Promise<void> {
	await press(page, wordsOf(language)('quiz.checkAnswer'));
	await page.waitForFunction(() => document.activeElement?.closest('form#question') && document.activeElement.tagName !== 'INPUT' && document.activeElement.tagName !== 'H1');
}

export interface Writes {
	/** What she writes where she is asked to. */
	reflection: string;
	/** Answer every question wrong first, then again. */
	wrongFirst?: boolean;
}

/** From the screen she is on to the screen `to` (default: the take-away). Returns the screens she saw. */
export async function goThrough(page: Page, language: Language, lesson: Lesson, writes: Writes, to?: string): Promise<LessonScreen[]> {
	const t = wordsOf(language);
	const screens = screensOf(lesson);
	await page.waitForURL((url) => url.pathname === hrefOf(lesson) && url.searchParams.has('at'));
	const from = screens.findIndex(({ id }) => id === new URL(page.url()).searchParams.get('at'));
	const end = to ? screens.findIndex(({ id }) => id === to) : screens.length - 1;
	for (const [i, screen] of screens.entries()) {
		if (i < from || i >= end) continue;
		await page.locator('main h1').waitFor();
		if (screen.item) {
			const { item } = screen.item;
			const { scored } = quizKindOf(item);
			if (writes.wrongFirst && scored) {
				await give(page, item, wrongAnswer(item));
				await check(page, language);
				await press(page, t('app.tryAgain'));
				await page.locator('form#question [aria-disabled=true]:not([data-move])').first().waitFor({ state: 'detached' });
			}
			await give(page, item, scored ? item.right : [item.options[0]!.id]);
			await check(page, language);
			if (scored) expect(await page.locator('form#question').innerText()).toContain(t('quiz.correct'));
			await press(page, t('app.next'));
		} else if (screen.step.kind === 'try-phone') {
			for (const card of screen.step.cards) {
				await chooseInMenu(page, card.text, card.bin);
				await page.getByText(card.reason).waitFor();
			}
			await press(page, t('app.next'));
		} else if (screen.step.kind === 'reflection') {
			await tabTo(page, { selector: 'textarea' });
			await page.keyboard.insertText(writes.reflection);
			await press(page, t('app.keepAndGoOn'));
		} else {
			await press(page, t('app.next'));
		}
		await atScreen(page, screens[i + 1]!.id);
		// Focus goes to the new heading, so that a screen reader begins there.
		await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
	}
	return screens.slice(from, end + 1);
}
