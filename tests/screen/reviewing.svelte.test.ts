// A review in its route, and its row on Home: what her phone says meanwhile, and what happens when an answer cannot be kept.
import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CardView } from '#lib/domain/learning/learner.ts';
import { exemplar } from './exemplar.ts';
import { faults } from './measures.ts';
import { hold } from './phone.ts';
import { items } from './screens.ts';
import HomeReview from '../../src/routes/HomeReview.svelte';
import Reviewing from '../../src/routes/(participant)/review/Reviewing.svelte';

const DAY = 20_781;
const asked = [...items('en')].filter(({ kind }) => kind === 'single' || kind === 'multiple');
const card = (item: string, ...days: number[]): CardView => ({
	module: 'm',
	lesson: 'l',
	item,
	days: Object.fromEntries(
		days.map((day) => [day, { score: 1, at: [day, 0] as [number, number], device: 'd', n: day, review: true as const }])
	)
});

/** A phone that keeps an answer when it is told to, or has no room. */
const phone = vi.hoisted(() => ({
	full: false,
	sure: true,
	left: 0,
	away: 0,
	kept: [] as (() => void)[],
	answers: [] as string[][],
	made: (() => ({})) as (phone: { away: number; sure: boolean }) => object
}));
vi.mock('$app/navigation', () => ({ goto: vi.fn() }));
vi.mock('#lib/device/review.svelte.ts', () => ({
	Review: class {
		constructor() {
			return phone.made(phone);
		}
	}
}));

function fake({ away, sure }: { away: number; sure: boolean }) {
	let left = $state.raw(asked.slice(0, phone.left).map(({ id }) => card(id, DAY - 1)));
	let done = $state.raw<CardView[]>([]);
	return {
		away,
		get today() {
			return { left, done, day: DAY, sure, clockWrong: !sure, next: DAY + 3 };
		},
		gather: async () => {},
		next: async () =>
			left[0] && {
				card: left[0],
				item: asked.find(({ id }) => id === left[0]!.item)!,
				lesson: exemplar.en,
				source: 's'
			},
		async answer({ card: old }: { card: CardView }, answer: string[]) {
			phone.answers.push(answer);
			if (phone.full) throw new Error('the disk is full');
			await new Promise<void>((kept) => phone.kept.push(kept));
			left = left.filter((one) => one !== old);
			done = [...done, old];
			return card(old.item, DAY - 1, DAY);
		}
	};
}

const text = () => document.querySelector('main')!.textContent!;
const button = (words: string) =>
	[...document.querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent!.trim() === words)!;
const input = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
const submit = () => document.querySelector<HTMLFormElement>('form#question')!.requestSubmit();
const settle = async () => {
	await new Promise((later) => setTimeout(later));
	await tick();
};
async function keeps() {
	for (const kept of phone.kept.splice(0)) kept();
	await settle();
}
async function start(more: Partial<typeof phone> = {}) {
	Object.assign(phone, { full: false, sure: true, left: 2, away: 0, kept: [], answers: [], made: fake }, more);
	await hold({ language: 'en' });
	render(Reviewing);
	await settle();
}

beforeEach(() => localStorage.removeItem('reminder'));
afterEach(cleanup);

describe('a review', () => {
	test('no feedback before the answer is kept; then what comes of it, and the next', async () => {
		await start();
		expect(text()).toContain(`1 of 2 · from ${exemplar.en.title}`);
		await page.elementLocator(input(asked[0]!.right[0]!)).click();
		submit();
		submit();
		await tick();
		expect(document.querySelector('.say')).toBeNull();
		await keeps();
		expect(phone.answers).toHaveLength(1);
		expect(document.activeElement?.textContent).toBe('Correct');
		expect(text()).toMatch(/You will remember this for about|You see this again/);
		expect(text()).toContain(`1 of 2 ·`);
		button('Next').click();
		await settle();
		expect(text()).toContain(`2 of 2 ·`);
		expect(document.activeElement?.tagName).toBe('H1');
		expect(document.querySelector('input:checked')).toBeNull();
	});

	test('an answer that could not be kept stays open as she chose it, and is said', async () => {
		await start({ full: true });
		const chosen = asked[0]!.options[0]!.id;
		await page.elementLocator(input(chosen)).click();
		submit();
		await settle();
		expect(text()).toContain('Not saved on this phone');
		expect(input(chosen).checked).toBe(true);
		expect(input(chosen).getAttribute('aria-disabled')).toBeNull();
		phone.full = false;
		submit();
		await keeps();
		expect(text()).not.toContain('Not saved on this phone');
		expect(document.querySelector('.say')).not.toBeNull();
	});

	test('with a clock that cannot be right nothing is said of other days', async () => {
		await start({ sure: false, left: 1 });
		expect(text()).toContain('clock is not set right');
		await page.elementLocator(input(asked[0]!.right[0]!)).click();
		submit();
		await keeps();
		expect(text()).not.toMatch(/remember this|see this again|tomorrow/);
		button('Next').click();
		await settle();
		expect(text()).toContain('That is all for today');
		expect(text()).not.toMatch(/next one comes/);
	});

	test('what is left out is said, also when nothing else is there', async () => {
		await start({ left: 0, away: 2 });
		expect(text()).toContain('2 questions are left out');
		expect(text()).toContain('Nothing to look at again now');
	});

	test('axe finds no fault before and after the check', async () => {
		await start({ left: 1 });
		expect(await faults()).toEqual([]);
		await page.elementLocator(input(asked[0]!.right[0]!)).click();
		submit();
		await keeps();
		expect(await faults()).toEqual([]);
		button('Next').click();
		await settle();
		expect(await faults()).toEqual([]);
	});
});

describe('on Home', () => {
	const home = async (left: number) => {
		Object.assign(phone, { sure: true, left, away: 0, made: fake });
		await hold({ language: 'en' });
		render(HomeReview);
		await settle();
	};
	const now = new Date();

	test('a row when something is due, and nothing else', async () => {
		await home(2);
		expect(document.querySelector('a')!.getAttribute('href')).toBe('/review');
		expect(document.querySelector('a')!.textContent).toContain('Five minutes: 2 to look at again');
		cleanup();
		await home(0);
		expect(document.querySelector('a')).toBeNull();
	});

	test('a card on her days from her hour on, while something is left', async () => {
		localStorage.setItem('reminder', JSON.stringify({ days: [now.getDay()], hour: 0 }));
		await home(2);
		expect(document.body.textContent).toContain('It is your time');
		expect(document.querySelector('a')!.getAttribute('href')).toBe('/review');
		cleanup();
		await home(0);
		expect(document.body.textContent).not.toContain('It is your time');
		localStorage.setItem('reminder', JSON.stringify({ days: [(now.getDay() + 1) % 7], hour: 0 }));
		cleanup();
		await home(2);
		expect(document.body.textContent).not.toContain('It is your time');
	});
});
