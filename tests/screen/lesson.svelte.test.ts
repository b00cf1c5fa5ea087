import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import ComfortForm from '#lib/ui/first/ComfortForm.svelte';
import FactLine from '#lib/ui/lesson/FactLine.svelte';
import Matching from '#lib/ui/lesson/Matching.svelte';
import Reflection from '#lib/ui/lesson/Reflection.svelte';
import TrySummary from '#lib/ui/lesson/TrySummary.svelte';
import { sentences } from '#lib/ui/lesson/sentences.ts';
import Download from '#lib/ui/parts/Download.svelte';
import { exemplar } from './exemplar.ts';
import { hold } from './phone.ts';

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
const step = (kind: string): any => exemplar.en.steps.find((one) => one.kind === kind);

beforeEach(() => hold({ language: 'en' }));
afterEach(cleanup);

describe('matching', () => {
	const show = (placed: Record<string, string>, onplace = vi.fn()) => {
		const view = render(Matching, { props: { step: step('try-phone'), easy: false, placed, onplace } });
		return { ...view, onplace };
	};

	test('each sentence labels its own menu, and a choice is handed on', async () => {
		const { onplace } = show({});
		const cards = step('try-phone').cards;
		expect(all<HTMLSelectElement>('select').map((select) => select.labels[0]!.textContent)).toEqual(
			cards.map(({ text }: { text: string }) => text)
		);
		await userEvent.selectOptions(find('select'), 'people');
		expect(onplace).toHaveBeenCalledWith('no-water', 'people');
	});

	test('the reason follows in a region that was there before, never as wrong', async () => {
		const { rerender } = show({});
		const region = find('li [aria-live=polite]');
		expect(region.textContent?.trim()).toBe('');
		await rerender({ placed: { 'no-water': 'people' } });
		expect(region.isConnected).toBe(true);
		expect(region.textContent).toContain('Another way to see it');
		expect(region.textContent).toContain('Anyone can go and look.');
		await rerender({ placed: { 'no-water': 'problem' } });
		expect(region.textContent).toContain('Yes');
	});

	test('news of what was saved before never turns back the menu, and no reason is shown for another choice', async () => {
		const { rerender } = show({});
		await userEvent.selectOptions(find('select'), 'people');
		await userEvent.selectOptions(find('select'), 'problem');
		await rerender({ placed: { 'no-water': 'people' } });
		expect(find<HTMLSelectElement>('select').value).toBe('problem');
		expect(find('li [aria-live=polite]').textContent?.trim()).toBe('');
		await rerender({ placed: { 'no-water': 'problem' } });
		expect(find<HTMLSelectElement>('select').value).toBe('problem');
		expect(find('li [aria-live=polite]').textContent).toContain('Yes');
	});

	test('how the story goes on waits until every sentence has a place', async () => {
		const { rerender } = show({ 'no-water': 'problem' });
		expect(document.body.textContent).not.toContain(step('try-phone').after.text);
		await rerender({ placed: Object.fromEntries(step('try-phone').cards.map((card: any) => [card.id, 'people'])) });
		expect(document.body.textContent).toContain(step('try-phone').after.text);
	});
});

describe('reflection', () => {
	test('the heading names the field; every letter, the end and leaving out are handed on', async () => {
		const handed = { oninput: vi.fn(), onsave: vi.fn(), onskip: vi.fn() };
		render(Reflection, {
			props: { step: step('reflection'), easy: false, privacy: 'Only you.', form: 'form', ...handed }
		});
		const field = find<HTMLTextAreaElement>('textarea');
		expect(find(`#${CSS.escape(field.getAttribute('aria-labelledby')!)}`).tagName).toBe('H1');
		const described = field.getAttribute('aria-describedby')!.split(' ');
		expect(described.map((id) => document.getElementById(id)?.textContent?.trim()).join()).toContain('Only you.');
		await userEvent.type(field, 'Aunt');
		expect(handed.oninput).toHaveBeenLastCalledWith('Aunt');
		find<HTMLFormElement>('form').requestSubmit();
		expect(handed.onsave).toHaveBeenCalledWith('Aunt');
		all('button')[0]!.click();
		expect(handed.onskip).toHaveBeenCalledOnce();
	});
});

test('the comfort form hands on every choice at once', async () => {
	const handed = { ontext: vi.fn(), ontheme: vi.fn(), oneasy: vi.fn(), onage: vi.fn(), onstart: vi.fn() };
	render(ComfortForm, { props: { text: '1', theme: 'light', easy: false, ...handed } });
	find('input[value="3"]').click();
	expect(handed.ontext).toHaveBeenCalledWith('3');
	find('input[value=dark]').click();
	expect(handed.ontheme).toHaveBeenCalledWith('dark');
	find('[role=switch]').click();
	expect(handed.oneasy).toHaveBeenCalledWith(true);
	find('input[value=under-18]').click();
	expect(handed.onage).toHaveBeenCalledWith('under-18');
	expect(handed.onstart).not.toHaveBeenCalled();
});

test('a theme tile is drawn in its own colours, whatever theme the page has', async () => {
	await hold({ language: 'en', theme: 'dark' });
	render(ComfortForm, {
		props: { text: '1', theme: 'dark', easy: false, ontext() {}, ontheme() {}, oneasy() {} }
	});
	const paper = (theme: string) => getComputedStyle(find(`label[data-theme=${theme}]`)).backgroundColor;
	expect(paper('light')).toBe('rgb(255, 249, 240)');
	expect(paper('dark')).toBe('rgb(28, 19, 22)');
	expect(paper('sepia')).toBe('rgb(243, 230, 211)');
});

test('a fact nobody has reviewed says so', () => {
	const fact = {
		id: 'f',
		text: 'A council meets in public.',
		source: 'Law on Communes',
		sourceDate: '2001-03-19',
		checkedOn: '2026-05-01',
		expiresOn: '2027-01-01',
		reviewer: 'none yet',
		jurisdiction: 'KH'
	};
	render(FactLine, { props: { fact } });
	expect(document.body.textContent).toContain('Not yet checked by a person.');
	cleanup();
	render(FactLine, { props: { fact: { ...fact, reviewer: 'A lawyer' } } });
	expect(document.body.textContent).toContain('Checked on 1 May 2026.');
});

test('a download says in words how far it is', async () => {
	render(Download, { props: { title: 'My voice', got: 260_000, of: 410_000, oncancel() {} } });
	await tick();
	const bar = find('[role=progressbar]');
	expect(bar.getAttribute('aria-valuetext')).toBe('260 kB of 410 kB.');
	expect(document.body.textContent).toContain('You can go on studying.');
	const woven = bar.querySelector('.woven')!.getBoundingClientRect().width;
	expect(woven / bar.clientWidth).toBeCloseTo(260 / 410, 1);
});

describe('sentences', () => {
	test.each([
		['Use one stone for each. Say the ask last.', 2],
		['The village chief asks: "Who is next?"', 1],
		['"Who is next?" says the village chief.', 1],
		['He says: "I will ask." Now she has a day.', 2],
		['យាយផានសួរថា៖ «ចៅចង់ឱ្យគេធ្វើអ្វី?» សុភាមិនបាននិយាយចំណុចនោះទេ។', 2],
		['សុំតែរឿងមួយ។ ប្រាប់ថានរណា ធ្វើអ្វី ត្រឹមពេលណា។ រួចឈប់ ហើយរង់ចាំ។', 3]
	])('%s', (text, count) => {
		expect(sentences(text)).toHaveLength(count);
		expect(sentences(text).join(' ')).toBe(text);
	});
});

describe('after the questions', () => {
	const show = (right: number, enough: boolean) =>
		render(TrySummary, { props: { right, of: 3, enough, look: right < 3 ? [{ id: 'people', heading: 'People' }] : [], onlook: () => {}, onagain: right < 3 ? () => {} : undefined } }).container.textContent!;

	test.each([
		[2, false, false],
		[2, true, true],
		[3, true, false]
	])('%i of 3 right, enough %s: that it is enough is said: %s', (right, enough, said) => {
		expect(show(right, enough).includes('That is enough to go on.')).toBe(said);
	});
});
