// What she is asked again: the screens around its questions, and the reminder. Khmer at its largest on the smallest phone.
import { cleanup } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import ComesBack from '#lib/ui/review/ComesBack.svelte';
import Remind from '#lib/ui/review/Remind.svelte';
import ReviewDone from '#lib/ui/review/ReviewDone.svelte';
import ReviewEmpty from '#lib/ui/review/ReviewEmpty.svelte';
import ReviewWhere from '#lib/ui/review/ReviewWhere.svelte';
import { exemplar } from './exemplar.ts';
import { clipped, faults, tooSmall, tooWide } from './measures.ts';
import { hold, open, type Language } from './phone.ts';
import type { Screen } from './screens.ts';

afterEach(cleanup);

const nothing = () => {};
const date = new Date(2027, 0, 12, 12).getTime();
const coming = { days: 49, date };
const remind = { onkeep: nothing, onfile: nothing, onoff: nothing };
const kept = { days: [1, 3, 6], hour: 18 };

const screens: [string, Screen][] = Object.entries({
	where: {
		component: ReviewWhere,
		props: (l: Language) => ({ n: 13, of: 20, title: exemplar[l].title, answered: false }),
		heading: 'Review',
		lesson: true
	},
	'remembered until a date': {
		component: ComesBack,
		props: () => ({ right: true, coming }),
		heading: 'Review',
		lesson: true
	},
	'comes again in days': {
		component: ComesBack,
		props: () => ({ right: false, coming: { days: 3, date } }),
		heading: 'Review',
		lesson: true
	},
	done: { component: ReviewDone, props: () => ({ count: 20, coming }) },
	'done, clock unsure': { component: ReviewDone, props: () => ({ count: 1 }) },
	empty: { component: ReviewEmpty, props: () => ({ coming: { days: 1, date } }) },
	'empty, never answered': { component: ReviewEmpty, props: () => ({}) },
	'reminder, off': { component: Remind, props: () => remind, heading: 'Review' },
	'reminder, kept': {
		component: Remind,
		props: () => ({ ...remind, reminder: kept, said: 'kept' }),
		heading: 'Review'
	},
	'reminder, taken away': { component: Remind, props: () => ({ ...remind, said: 'off' }), heading: 'Review' }
});

async function look(screen: Screen, language: Language) {
	await open(screen, language);
	for (const details of document.querySelectorAll('details')) details.open = true;
	await tick();
}

describe.each([
	['km', 200],
	['km', 130],
	['km', 100],
	['en', 200]
] as const)('%s at 320 px, %s %%', (language, percent) => {
	beforeAll(() => hold({ language, percent, width: 320, height: 568 }));
	test.each(screens)('%s', async (_, screen) => {
		await look(screen, language);
		expect(document.documentElement.scrollWidth, 'sideways scroll').toBeLessThanOrEqual(innerWidth);
		expect(tooWide(), 'wider than the viewport').toEqual([]);
		if (language === 'km') expect(clipped(), 'cut').toEqual([]);
		expect(tooSmall(), 'under 48 px').toEqual([]);
		expect(document.body.textContent, 'a key without words').not.toMatch(/\b(app|learn|review|calendar)\.[a-z]/);
	});
});

describe.each([
	['km', 'light'],
	['km', 'dark'],
	['en', 'contrast'],
	['en', 'sepia']
] as const)('axe: %s, %s', (language, theme) => {
	beforeAll(() => hold({ language, theme, width: 360, height: 4000 }));
	test.each(screens)('%s', async (_, screen) => {
		await look(screen, language);
		expect(await faults()).toEqual([]);
	});
});

describe('when it comes back', () => {
	beforeEach(() => hold({ language: 'en' }));
	const said = async (right: boolean, days: number) => {
		await open({ component: ComesBack, props: () => ({ right, coming: { days, date } }), heading: 'Review' }, 'en');
		return document.querySelector('main .note')!.textContent;
	};
	test('is said as one would', async () => {
		expect(await said(true, 5)).toBe('You will remember this for about 5 days.');
		expect(await said(true, 40)).toMatch(/^You will remember this until about 12 January( 2027)?\.$/);
		expect(await said(true, 1)).toBe('You see this again tomorrow.');
		expect(await said(false, 2)).toBe('You see this again in 2 days.');
		expect(await said(false, 20)).toMatch(/on 12 January/);
	});
	test('dates are Khmer on a Khmer page', async () => {
		await hold({ language: 'km' });
		expect(await said(true, 40)).toContain('ខែមករា');
	});
});

describe('the reminder', () => {
	beforeEach(() => hold({ language: 'en' }));
	const box = (value: number) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
	const button = (words: string) =>
		[...document.querySelectorAll('button')].find((one) => one.textContent!.includes(words))!;
	async function reminding(more: object = {}) {
		const heard = { onkeep: vi.fn(), onfile: vi.fn(), onoff: vi.fn() };
		await look({ component: Remind, props: () => ({ ...heard, ...more }), heading: 'Review' }, 'en');
		return heard;
	}

	test('is off until she chooses: no day is ticked, and there is no file', async () => {
		await reminding();
		expect(document.querySelectorAll('input:checked')).toHaveLength(0);
		expect(button('calendar')).toBeUndefined();
	});

	test('by keyboard: a day and an hour', async () => {
		const { onkeep } = await reminding();
		box(3).focus();
		await userEvent.keyboard(' ');
		box(1).focus();
		await userEvent.keyboard(' ');
		await userEvent.selectOptions(document.querySelector('select')!, '6');
		button('Keep').focus();
		await userEvent.keyboard('{Enter}');
		expect(onkeep).toHaveBeenCalledExactlyOnceWith({ days: [1, 3], hour: 6 });
	});

	test('without a day it says what is missing, at the days, and keeps nothing', async () => {
		const { onkeep } = await reminding();
		button('Keep').click();
		await tick();
		expect(onkeep).not.toHaveBeenCalled();
		const days = document.querySelector('fieldset')!;
		expect(days.contains(document.activeElement)).toBe(true);
		expect(document.getElementById(days.getAttribute('aria-describedby')!)!.textContent).toMatch(/first/);
	});

	test('what takes it away does not take the focus with it', async () => {
		const { onoff } = await reminding({ reminder: kept });
		expect([...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)).toEqual([
			'1',
			'3',
			'6'
		]);
		button('No reminder').focus();
		await userEvent.keyboard('{Enter}');
		expect(onoff).toHaveBeenCalledOnce();
		expect(document.activeElement).toBe(box(1));
	});
});
