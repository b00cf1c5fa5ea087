// From a lesson's top row and a task's page to her journal, on a real phone: what she wrote in one place is in the other.
import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DB_PREFIX } from '#lib/device/names.ts';
import { openPhone } from '#lib/device/phone.svelte.ts';
import { record } from '#lib/device/record.ts';
import reflectionWritten from '#lib/domain/learning/events/reflection-written.ts';
import { t } from '#lib/locales/i18n.svelte.ts';
import Journal from '../../src/routes/(participant)/me/journal/+page.svelte';
import Notes from '../../src/routes/(participant)/learn/[module]/[lesson]/Notes.svelte';
import TaskLog from '../../src/routes/(participant)/learn/[module]/TaskLog.svelte';
import { hold } from './phone.ts';

const lesson = { module: 'voice', lesson: 'triangle' };
const entry = {
	...lesson,
	number: 1,
	minutes: 15,
	title: 'The message triangle',
	steps: 7,
	items: [],
	file: { path: '/none.json', bytes: 1 }
};
const data = {
	reading: 'en',
	catalogue: { modules: [{ module: 'voice', title: 'My voice', lessons: [entry], files: [], version: 'v' }] }
};
const patient = { timeout: 8_000 };
const openPanel = async () => {
	await page.getByRole('button', { name: t('notes.keepOrWrite') }).click();
	return document.querySelector('dialog')!;
};
const journal = () => {
	cleanup();
	render(Journal as any, { props: { data } });
};
const said = (words: string) => vi.waitFor(() => expect(document.body.textContent).toContain(words), patient);

// A woman of its own: test files share the browser's storage.
beforeAll(async () => {
	localStorage.setItem('profile', `${DB_PREFIX}${crypto.randomUUID()}`);
	await openPhone();
});
beforeEach(() => hold({ language: 'en' }));
afterEach(cleanup);

test('an empty journal says where words come from', async () => {
	journal();
	await said(t('notes.empty'));
	expect(document.querySelector('h1')!.textContent).toBe(t('notes.title'));
});

test('going to the next screen keeps the note where it was written; the next screen has none', async () => {
	const { rerender } = render(Notes as any, { props: { lesson, screen: { id: 'one' } } });
	const panel = await openPanel();
	await userEvent.fill(panel.querySelector('textarea')!, 'Ask my aunt first');
	await userEvent.click(panel.querySelector('[role=switch]')!);
	await rerender({ lesson, screen: { id: 'two' } });
	await tick();
	const next = await openPanel();
	expect(next).not.toBe(panel);
	expect(next.querySelector('textarea')!.value).toBe('');
	expect(next.querySelector<HTMLInputElement>('[role=switch]')!.checked).toBe(false);
	await rerender({ lesson, screen: { id: 'one' } });
	const again = await openPanel();
	await vi.waitFor(() => expect(again.querySelector('textarea')!.value).toBe('Ask my aunt first'), patient);
	await vi.waitFor(() => expect(again.querySelector<HTMLInputElement>('[role=switch]')!.checked).toBe(true), patient);
});

test('the journal shows it with a way back to its screen, grouped by lesson, newest first', async () => {
	await record(
		(await openPhone()).profile,
		reflectionWritten({ ...lesson, step: 'think', text: 'I was quiet that day' })
	);
	journal();
	await said('Ask my aunt first');
	const articles = [...document.querySelectorAll('article')];
	expect(articles.map((one) => one.querySelector('p:not(.note)')!.textContent)).toEqual([
		'I was quiet that day',
		'Ask my aunt first'
	]);
	expect(articles.map((one) => one.querySelector('a')!.getAttribute('href'))).toEqual([
		'/learn/voice/triangle?at=think',
		'/learn/voice/triangle?at=one'
	]);
	expect([...document.querySelectorAll('main h3')].map((one) => one.textContent)).toEqual([entry.title]);
	expect(document.querySelector('.rows a')!.getAttribute('href')).toBe('/learn/voice/triangle?at=one');
});

test('what a killed tab left half written is in the journal', async () => {
	render(TaskLog as any, { props: { module: 'voice', task: 'tell-three' } });
	await userEvent.fill(page.getByRole('textbox', { name: t('notes.whatHappened') }), 'We sat under her house');
	await said(t('app.saved'));
	// A killed tab unmounts nothing; this one is left standing.
	render(Journal as any, { props: { data } });
	await vi.waitFor(
		() =>
			expect([...document.querySelectorAll('article p')].map((one) => one.textContent)).toContain(
				'We sat under her house'
			),
		patient
	);
	expect(document.querySelector('article a')!.getAttribute('href')).toBe('/learn/voice/together');
});

test('told on the task’s page, summed in the journal; a tick is there when she comes back', async () => {
	render(TaskLog as any, { props: { module: 'voice', lesson: 'triangle', task: 'try' } });
	await userEvent.fill(page.getByRole('textbox', { name: t('notes.women'), exact: true }), '១២');
	await page.getByRole('button', { name: t('notes.keepCounts') }).click();
	await userEvent.click(document.querySelector('[role=switch]')!);
	await vi.waitFor(() => expect(document.body.textContent).toContain(t('notes.peopleTold', { count: 12 })), patient);
	cleanup();
	render(TaskLog as any, { props: { module: 'voice', lesson: 'triangle', task: 'try' } });
	await vi.waitFor(
		() => expect(document.querySelector<HTMLInputElement>('[role=switch]')!.checked).toBe(true),
		patient
	);
	journal();
	await said(t('notes.peopleTold', { count: 12 }));
});
