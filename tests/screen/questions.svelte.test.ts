import { cleanup } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hold, open } from './phone.ts';
import { all, answer, ask, find, press, submit, tabTo } from './question-hands.ts';
import { headings, lessonScreens } from './screens.ts';

beforeEach(() => hold({ language: 'en' }));
afterEach(cleanup);

describe('by keyboard alone', () => {
	test('one of several: arrows choose, the button in the foot checks', async () => {
		await open(lessonScreens.single!, 'en');
		await tabTo('input[type=radio]');
		await press('{ArrowDown}');
		await press('{ArrowDown}');
		expect(answer()).toBe('walk-thursday');
		await tabTo('.foot .primary');
		await press('{Enter}');
		await tick();
		expect(document.activeElement?.textContent).toBe('Correct');
	});

	test('all that fit: space ticks and unticks', async () => {
		await ask('multiple');
		await tabTo('input[type=checkbox]');
		await press(' ');
		await press('{Tab} ');
		expect(answer()).toBe('hide-name which-bridge');
		await press(' ');
		expect(answer()).toBe('hide-name');
	});

	test('put in order: the moved line keeps the focus, at an end the other button has it', async () => {
		await ask('ordering');
		await tabTo('[data-id=good-morning] [data-move=up]');
		await press('{Enter}');
		expect(answer()).toBe('girls-go-home good-morning ask-committee saturday no-door');
		expect(document.activeElement).toBe(find('[data-id=good-morning] [data-move=up]'));
		await press(' ');
		expect(answer()).toBe('good-morning girls-go-home ask-committee saturday no-door');
		expect(document.activeElement).toBe(find('[data-id=good-morning] [data-move=down]'));
		expect(find('[data-id=good-morning] [data-move=up]').getAttribute('aria-disabled')).toBe('true');
	});

	test('every button of an order says what it moves', async () => {
		const asked = await ask('ordering');
		for (const { id, text } of asked.options) {
			expect(find(`[data-id=${id}] [data-move=up]`).getAttribute('aria-label')).toBe(`Move up: ${text}`);
			expect(find(`[data-id=${id}] [data-move=down]`).getAttribute('aria-label')).toBe(`Move down: ${text}`);
		}
	});
});

test('a move is announced once, by one region', async () => {
	const asked = await ask('ordering');
	const said: string[] = [];
	for (const region of all('[role=status], [aria-live]')) {
		new MutationObserver(() => said.push(region.textContent!.trim())).observe(region, {
			childList: true,
			characterData: true,
			subtree: true
		});
	}
	find('[data-id=good-morning] [data-move=down]').click();
	await tick();
	await vi.waitFor(() => expect(said.length).toBeGreaterThan(0));
	await new Promise((done) => setTimeout(done, 150));
	const text = asked.options.find(({ id }) => id === 'good-morning')!.text;
	expect(said).toEqual([`${text} Now 4 of 5.`]);
});

describe('an empty check', () => {
	test.each(['single', 'multiple'])('%s: says what is missing, at the field, and does not check', async (kind) => {
		await ask(kind);
		submit();
		await tick();
		expect(find('.error').textContent).toMatch(/first/);
		expect(document.activeElement?.tagName).toBe('INPUT');
		expect(document.activeElement?.getAttribute('aria-describedby')).toBe(find('.error').id);
		expect(find('.say')).toBeNull();
	});
});

describe('after the check', () => {
	test.each([
		['single', 'nobody-cares'],
		['multiple', 'hide-name longer'],
		['ordering', 'good-morning girls-go-home no-door ask-committee saturday']
	])('%s: the focus is on the verdict, and nothing announces it a second time', async (kind, answered) => {
		await ask(kind, { answered: answered.split(' ') });
		const speaking = vi.fn();
		for (const region of all('[role=status], [role=alert], [aria-live]'))
			new MutationObserver(speaking).observe(region, { childList: true, characterData: true, subtree: true });
		submit();
		await tick();
		expect(document.activeElement?.textContent).toBe('Not yet');
		expect(document.activeElement?.closest('.say')).not.toBeNull();
		await new Promise((done) => setTimeout(done, 100));
		expect(speaking).not.toHaveBeenCalled();
	});

	test('coming back to a checked question leaves the focus alone', async () => {
		await ask('single', { answered: ['nobody-cares'], done: true });
		expect(document.activeElement).toBe(document.body);
	});

	test('options stay reachable and no longer change', async () => {
		await ask('single', { answered: ['nobody-cares'], done: true });
		expect(all<HTMLInputElement>('input').some((input) => input.disabled)).toBe(false);
		expect(all('input').every((input) => input.getAttribute('aria-disabled') === 'true')).toBe(true);
		await userEvent.click(find('input[value=walk-thursday]'), { force: true });
		expect(answer()).toBe('nobody-cares');
		expect(find<HTMLInputElement>('input[value=nobody-cares]').checked).toBe(true);
		await press('{ArrowDown}');
		expect(answer()).toBe('nobody-cares');
	});

	test('what is right is a word, not a colour; the best answer waits until she asks', async () => {
		await ask('single', { answered: ['nobody-cares'], done: true });
		const label = (id: string) => find(`input[value=${id}]`).closest('label')!.textContent;
		expect(label('nobody-cares')).toContain('Your answer');
		expect(document.body.textContent).not.toContain('Best answer');
		const button = all('button').find((one) => one.textContent!.includes('Show the best answer'))!;
		button.click();
		await tick();
		expect(label('walk-thursday')).toContain('Best answer');
		expect(find('.say').textContent).toContain('Best answer');
	});

	test('a right answer says so in words on the option and in the verdict', async () => {
		await ask('multiple', { answered: ['hide-name', 'which-bridge', 'who-what-when'], done: true });
		expect(find('.say').textContent).toContain('Correct');
		for (const id of ['hide-name', 'which-bridge', 'who-what-when'])
			expect(find(`input[value=${id}]`).closest('label')!.textContent).toContain('It fits');
		expect(find('input[value=longer]').closest('label')!.textContent).not.toContain('It fits');
	});

	test('every line of an order says whether it is in its place', async () => {
		await ask('ordering', {
			answered: ['good-morning', 'girls-go-home', 'no-door', 'ask-committee', 'saturday'],
			done: true
		});
		expect(all('[data-id] .mark').map((mark) => mark.textContent)).toEqual([
			'In its place',
			'Not in its place yet',
			'Not in its place yet',
			'In its place',
			'In its place'
		]);
	});

	test('the reasons of what to look at again stand there, with the way back', async () => {
		const onlook = vi.fn();
		const asked = await ask('single', { answered: ['nobody-cares'], done: true, onlook });
		expect(find('.say').textContent).toContain(asked.options.find(({ id }) => id === 'nobody-cares')!.reason);
		const back = all('button').find((one) => one.textContent!.includes('Look again'))!;
		expect(back.textContent).toContain(headings('en').problem);
		back.click();
		expect(onlook).toHaveBeenCalledWith('problem');
	});

	test('no screen says "wrong"', async () => {
		for (const [name, screen] of Object.entries(lessonScreens)) {
			if (!name.includes('not yet')) continue;
			await open(screen, 'en');
			expect(find('.say').textContent!.toLowerCase()).not.toMatch(/\b(wrong|incorrect|fail)/);
		}
	});
});
