// Her own things on screen: the panel in a lesson's top row, a task's page, the journal. Khmer at its largest on the smallest phone.
import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { t } from '#lib/locales/i18n.svelte.ts';
import Journal from '#lib/ui/notes/Journal.svelte';
import { placeName } from '#lib/ui/notes/places.ts';
import { exemplar } from './exemplar.ts';
import HerThings from './HerThings.svelte';
import { clipped, faults, tooSmall, tooWide } from './measures.ts';
import { hold, open, type Language } from './phone.ts';
import type { Screen } from './screens.ts';

afterEach(cleanup);

const long = (language: Language) => `${exemplar[language].summary} ${exemplar[language].title}`;
const things = async (language: Language, more: object = {}) => {
	cleanup();
	render(HerThings, { props: { words: long(language), ...more } });
	await tick();
};
const dialog = () => document.querySelector('dialog')!;
const openPanel = () => userEvent.click(document.querySelector<HTMLElement>('.top button')!);
const journal: Screen = {
	component: Journal,
	heading: 'My notes',
	props: (l) => ({
		groups: [
			{
				key: 'a',
				title: exemplar[l].title,
				entries: [
					{
						id: '1',
						kind: t('notes.kind-reflection-written'),
						place: exemplar[l].title,
						day: t('calendar.today'),
						text: `${long(l)}\n${long(l)}`,
						others: [long(l)],
						href: '#1'
					},
					{ id: '2', kind: t('notes.kind-task-told'), day: t('calendar.yesterday'), text: long(l), others: [] }
				]
			}
		],
		kept: [
			{ key: '1', title: exemplar[l].title, line: exemplar[l].summary, href: '#2' },
			{ key: '2', title: t('notes.gone') }
		]
	})
};

const fits = (what: string) => {
	expect(document.documentElement.scrollWidth, `${what}: sideways scroll`).toBeLessThanOrEqual(innerWidth);
	expect(tooWide(), `${what}: wider than the viewport`).toEqual([]);
	// Latin lines may stand closer.
	if (document.documentElement.lang === 'km') expect(clipped(), `${what}: cut`).toEqual([]);
	expect(tooSmall(), `${what}: under 48 px`).toEqual([]);
	expect(document.body.textContent, 'a key without words').not.toMatch(/\b(app|learn|study|notes)\.[a-z]/);
};

describe.each([
	['km', 200],
	['km', 130],
	['km', 100],
	['en', 200]
] as const)('%s at 320 px, %s %%', (language, percent) => {
	beforeAll(() => hold({ language, percent, width: 320, height: 568 }));

	test.each([
		['as it is', {}],
		['not saved', { trouble: true }],
		['an old browser', { possible: false }],
		['a phone that came by a link', { asked: true }]
	])('top row, panel and task: %s', async (_, more) => {
		await things(language, more);
		fits('closed');
		const { width } = document.querySelector('.top button')!.getBoundingClientRect();
		expect(width).toBeGreaterThanOrEqual(47.5);
		await openPanel();
		expect(dialog().open).toBe(true);
		fits('open');
		const box = dialog().getBoundingClientRect();
		expect([box.left >= 0, box.right <= innerWidth, box.top >= 0, box.bottom <= innerHeight]).toEqual([
			true,
			true,
			true,
			true
		]);
		expect(dialog().scrollWidth).toBeLessThanOrEqual(dialog().clientWidth);
	});

	test('the errors of the numbers', async () => {
		await things(language);
		document.querySelector('form')!.requestSubmit();
		await tick();
		await tick();
		fits('errors');
	});

	test('journal', async () => {
		await open(journal, language);
		fits('journal');
	});
});

describe.each([
	['km', 'light'],
	['km', 'dark'],
	['en', 'light'],
	['en', 'contrast'],
	['en', 'sepia']
] as const)('axe: %s, %s', (language, theme) => {
	beforeAll(() => hold({ language, theme, width: 360, height: 4000 }));
	test('top row and task', async () => {
		await things(language);
		document.querySelector('form')!.requestSubmit();
		await tick();
		expect(await faults()).toEqual([]);
	});
	test.each([
		['as it is', {}],
		['not saved', { trouble: true }],
		['an old browser', { possible: false }]
	])('panel, %s', async (_, more) => {
		await things(language, more);
		await openPanel();
		expect(await faults()).toEqual([]);
	});
	test('journal', async () => {
		await open(journal, language);
		expect(await faults()).toEqual([]);
	});
});

describe('the panel', () => {
	beforeEach(() => hold({ language: 'en' }));

	test('opens and closes by keyboard, and gives the focus back; closing is told however it was closed', async () => {
		const onclose = vi.fn();
		await things('en', { onclose });
		const button = document.querySelector<HTMLElement>('.top button')!;
		button.focus();
		await userEvent.keyboard('{Enter}');
		expect(dialog().contains(document.activeElement)).toBe(true);
		await userEvent.keyboard('{Escape}');
		await vi.waitFor(() => expect(onclose).toHaveBeenCalledTimes(1));
		expect(document.activeElement).toBe(button);
		await openPanel();
		await page.getByRole('button', { name: t('app.close') }).click();
		await vi.waitFor(() => expect(onclose).toHaveBeenCalledTimes(2));
	});

	test('a switch that could not be kept goes back, and says so', async () => {
		let full = true;
		await things('en', { onkeep: () => (full ? Promise.reject(new Error('the disk is full')) : Promise.resolve()) });
		await openPanel();
		const box = dialog().querySelector<HTMLInputElement>('[role=switch]')!;
		await userEvent.click(box);
		await vi.waitFor(() => expect(dialog().textContent).toContain(t('study.notSaved')));
		expect(box.checked).toBe(false);
		full = false;
		await userEvent.click(box);
		await vi.waitFor(() => expect(dialog().textContent).not.toContain(t('study.notSaved')));
		expect(box.checked).toBe(true);
	});

	test('"saved" is never said beside "not saved", and nothing is asked of a browser that cannot keep it', async () => {
		await things('en', { trouble: true });
		await openPanel();
		expect(dialog().textContent).not.toContain(t('app.saved'));
		await things('en', { possible: false });
		await openPanel();
		expect(dialog().querySelector('textarea')).toBeNull();
	});
});

describe('how many she told', () => {
	const ontell = vi.fn<(counts: object, id?: string) => Promise<void>>();
	const type = async (...typed: string[]) => {
		const fields = [...document.querySelectorAll<HTMLInputElement>('form input')];
		for (const [i, text] of typed.entries()) await userEvent.fill(fields[i]!, text);
		document.querySelector('form')!.requestSubmit();
		await tick();
		await tick();
	};
	beforeEach(async () => {
		ontell.mockReset().mockResolvedValue();
		await hold({ language: 'km' });
		await things('km', { ontell });
	});

	test('Khmer and Latin digits are numbers, an empty field is nobody', async () => {
		await type('១២', '3', '');
		expect(ontell).toHaveBeenCalledWith({ women: 12, men: 3, disability: 0 }, undefined);
		await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('form input')!.value).toBe(''));
	});

	test.each([
		['100', '', '', 'notes.zeroTo99'],
		['-1', '', '', 'notes.zeroTo99'],
		['1.5', '', '', 'notes.zeroTo99'],
		['សុភា', '', '', 'notes.zeroTo99'],
		['', '', '', 'notes.nobody'],
		['2', '1', '4', 'notes.ofThem']
	])('%s, %s, %s is asked again, and what she typed stays', async (women, men, disability, says) => {
		await type(women, men, disability);
		expect(ontell).not.toHaveBeenCalled();
		expect(document.activeElement?.closest('.say')?.textContent).toContain(t(says));
		expect([...document.querySelectorAll<HTMLInputElement>('form input')].map(({ value }) => value)).toEqual([
			women,
			men,
			disability
		]);
	});

	test('a change replaces its own entry, and nobody takes it back', async () => {
		await userEvent.click(page.getByRole('button', { name: new RegExp(`^${t('notes.change')}`) }).first());
		expect([...document.querySelectorAll<HTMLInputElement>('form input')].map(({ value }) => value)).toEqual([
			'10',
			'2',
			'1'
		]);
		await type('0', '0', '0');
		expect(ontell).toHaveBeenCalledWith({ women: 0, men: 0, disability: 0 }, 'a');
	});

	test('what could not be kept stays typed, and it says so', async () => {
		ontell.mockRejectedValue(new Error('the disk is full'));
		await type('5', '', '');
		await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(t('study.notSaved')));
		expect(document.querySelector<HTMLInputElement>('form input')!.value).toBe('5');
	});
});

test('every screen of a lesson has a name in the journal', async () => {
	await hold({ language: 'km' });
	const lesson = exemplar.km;
	for (const step of lesson.steps) {
		const ids =
			step.kind === 'story'
				? step.panels.map(({ id }) => id)
				: step.kind === 'check'
					? step.items.map(({ id }) => id)
					: [step.id];
		for (const id of ids) expect(placeName(lesson, id), id).toMatch(/[\u1780-\u17ff]/);
	}
	expect(placeName(lesson, 'no-such-screen')).toBeUndefined();
});
