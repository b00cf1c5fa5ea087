// Khmer at its largest on the smallest phone: nothing is cut, nothing is wider than the glass, every target can be hit.
import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clipped, name, tooSmall, tooWide, visible } from './measures.ts';
import { hold, open } from './phone.ts';
import { lessonScreens, otherScreens, paper } from './screens.ts';

afterEach(cleanup);

const screens = Object.entries({ ...lessonScreens, ...otherScreens });

describe.each([
	['200 %', { percent: 200, width: 320, height: 568 }],
	['130 %', { percent: 130, width: 320, height: 568 }],
	['100 %', { percent: 100, width: 320, height: 568 }]
])('Khmer at 320 px, %s', (_, look) => {
	beforeAll(() => hold({ language: 'km', ...look }));
	test.each(screens)('%s', async (_, screen) => {
		await open(screen, 'km');
		expect(document.documentElement.scrollWidth, 'sideways scroll').toBeLessThanOrEqual(innerWidth);
		expect(tooWide(), 'wider than the viewport').toEqual([]);
		expect(clipped(), 'cut').toEqual([]);
		expect(tooSmall(), 'under 48 px').toEqual([]);
		expect(document.body.textContent, 'a key without words').not.toMatch(/\b(app|learn|quiz|first|cohort)\.[a-z]/);
	});
});

describe('English at 320 px, 200 %', () => {
	beforeAll(() => hold({ language: 'en', percent: 200, width: 320, height: 568 }));
	test.each(screens)('%s', async (_, screen) => {
		await open(screen, 'en');
		expect(tooWide(), 'wider than the viewport').toEqual([]);
		expect(document.documentElement.scrollWidth, 'sideways scroll').toBeLessThanOrEqual(innerWidth);
	});
});

test('the measures see what they are for', async () => {
	await hold({ language: 'km', percent: 200, width: 320, height: 568 });
	await open(lessonScreens['idea problem']!, 'km');
	expect(innerWidth).toBe(320);
	expect(getComputedStyle(document.documentElement).fontSize).toBe('32px');
	const text = document.querySelector<HTMLElement>('.screen p')!;
	text.style.cssText = 'block-size: 2rem; overflow: hidden';
	expect(clipped()).toHaveLength(1);
	text.style.cssText = 'line-height: 1.2';
	expect(clipped()).toHaveLength(1);
	text.style.cssText = 'inline-size: 25rem; max-inline-size: none';
	expect(tooWide()).toHaveLength(1);
	document.querySelector<HTMLElement>('.foot button')!.style.cssText = 'min-block-size: 0; block-size: 40px';
	expect(tooSmall()).toHaveLength(1);
});

describe('what sticks to the bottom', () => {
	test('the primary button is in sight at 320 × 568 with Khmer at 130 %', async () => {
		await hold({ language: 'km', percent: 130, width: 320, height: 568 });
		await open(lessonScreens['idea problem']!, 'km');
		const { bottom } = document.querySelector('.foot .primary')!.getBoundingClientRect();
		expect(bottom).toBeLessThanOrEqual(innerHeight);
	});

	test('it joins the page at 200 %, where it would stand over the text', async () => {
		await hold({ language: 'km', percent: 200, width: 320, height: 568 });
		await open(lessonScreens['idea problem']!, 'km');
		expect(getComputedStyle(document.querySelector('.foot')!).position).toBe('static');
		await open(otherScreens.comfort!, 'km');
		expect(getComputedStyle(document.querySelector('.tabs')!).position).toBe('static');
	});

	test.each(['multiple, not yet', 'ordering', 'matching'])('%s: nothing focused is under it', async (which) => {
		await hold({ language: 'km', percent: 130, width: 320, height: 568 });
		await open(lessonScreens[which]!, 'km');
		await new Promise(requestAnimationFrame);
		const foot = document.querySelector('.foot')!;
		scrollTo(0, 0);
		for (const control of document.querySelectorAll<HTMLElement>('main :is(a, button, input, select, summary)')) {
			if (!visible(control)) continue;
			control.focus();
			const box = (control.closest('label') ?? control).getBoundingClientRect();
			if (box.height > foot.getBoundingClientRect().top) continue;
			expect(control.getBoundingClientRect().bottom, name(control)).toBeLessThanOrEqual(
				foot.getBoundingClientRect().top + 1
			);
		}
	});
});

test('a seat card fits its quarter of the sheet', async () => {
	await hold({ language: 'km', width: 1280, height: 900 });
	await open(paper['seat cards']!, 'km');
	const seats = [...document.querySelectorAll('.seat')];
	expect(seats).toHaveLength(5);
	expect(
		seats.filter((seat) => seat.scrollHeight > seat.clientHeight + 1 || seat.scrollWidth > seat.clientWidth + 1)
	).toEqual([]);
	// Two rows on A4, 297 mm.
	expect(document.querySelector('.sheet')!.getBoundingClientRect().height).toBeLessThanOrEqual((297 / 25.4) * 96);
});

describe('the board', () => {
	const shown = () => ({
		table: document.querySelector('table')!.checkVisibility(),
		list: document.querySelector('.woman')!.checkVisibility()
	});
	test('is a list on a phone and a table on a desk, never both', async () => {
		await hold({ language: 'en', width: 360, height: 640 });
		await open(otherScreens.board!, 'en');
		expect(shown()).toEqual({ table: false, list: true });
		await hold({ language: 'en', width: 1280, height: 900 });
		expect(shown()).toEqual({ table: true, list: false });
	});
});
