// The kinds of question the exemplar lesson does not ask: what she is told once she has checked, of hints, and of how sure she was.
import { cleanup } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { kindItems, notYet } from './kinds.ts';
import { hold, open } from './phone.ts';
import { all, answer, ask, button, find, focused, press, submit, tabTo, texts } from './question-hands.ts';
import Asked from './Asked.svelte';

beforeEach(() => hold({ language: 'en' }));
afterEach(cleanup);

describe('after the check', () => {
	test.each(Object.keys(kindItems))(
		'%s: the focus is on what is said, and nothing announces it again',
		async (kind) => {
			await ask(kind, { answered: notYet[kind] });
			const speaking = vi.fn();
			for (const region of all('[role=status], [role=alert], [aria-live]'))
				new MutationObserver(speaking).observe(region, { childList: true, characterData: true, subtree: true });
			await submit();
			expect(focused().textContent).toBe(kind === 'likert' ? 'Kept' : 'Not yet');
			expect(focused().closest('.say')).not.toBeNull();
			await new Promise((done) => setTimeout(done, 100));
			expect(speaking).not.toHaveBeenCalled();
		}
	);

	test.each(Object.keys(kindItems))('%s: nothing can be changed any more', async (kind) => {
		await ask(kind, { answered: notYet[kind], done: true });
		const before = answer();
		expect(all('select, input[type=text]')).toEqual([]);
		expect(all('input').every((input) => input.getAttribute('aria-disabled') === 'true')).toBe(true);
		for (const input of all('input')) input.click();
		expect(answer()).toBe(before);
		expect(button('Take back')).toBeUndefined();
	});

	test.each(Object.keys(kindItems).filter((kind) => kind !== 'likert'))(
		'%s: the best answer waits until she asks, and is then there in words',
		async (kind) => {
			const best: Record<string, string> = {
				'true-false': 'No',
				matching: 'The writer',
				cloze: 'to the bridge by Saturday, before',
				'short-text': 'the writer',
				number: 'from 3 to 5',
				scenario: 'She asks for a date.'
			};
			await ask(kind, { answered: notYet[kind], done: true });
			expect(find('.say [role=status]').textContent!.trim()).toBe('');
			expect(document.body.textContent).not.toMatch(/Best (answer|here)/);
			button('Show the best answer').click();
			await tick();
			expect(find('.say [role=status]').textContent).toContain(best[kind]);
		}
	);

	test('one number, not a range, where only one is right', async () => {
		const asked = { ...kindItems.number!('en'), right: ['4..4'] };
		await open({ component: Asked, lesson: true, props: () => ({ asked, answered: ['9'], done: true }) }, 'en');
		button('Show the best answer').click();
		await tick();
		expect(find('.say [role=status]').textContent).toContain('4');
		expect(find('.say [role=status]').textContent).not.toContain('from');
	});

	test('matching: each line says in words whether it fits; what she put and why stand in the feedback', async () => {
		const asked = await ask('matching', { answered: notYet.matching, done: true });
		expect(texts('.mark')).toEqual(['It fits', 'Not yet', 'Not yet']);
		expect(texts('fieldset .given')).toEqual(['You put: The treasurer', 'You put: The chair', 'You put: The writer']);
		const said = find('.say').textContent!;
		expect(said).toContain(asked.options[1]!.text);
		expect(said).toContain('You put: The chair');
		expect(said).toContain(asked.options[1]!.reason);
		expect(said).toContain('Some of it is right already.');
		expect(said).not.toContain(asked.options[0]!.reason);
		button('Show the best answer').click();
		await tick();
		expect(texts('fieldset .given')).toContain('Best here: The writer');
	});

	test('gaps: the sentence stands there with her words, and each gap says whether it fits', async () => {
		const asked = await ask('cloze', { answered: notYet.cloze, done: true });
		expect(find('.sentence').textContent!.trim()).toContain(
			'the commune council to send a mechanic to the bridge soon, before'
		);
		expect(texts('.mark')).toEqual(['It fits', 'Not yet']);
		expect(find('.say').textContent).toContain('You put: soon');
		expect(find('.say').textContent).toContain(asked.options[2]!.reason);
	});

	test.each([
		['2', 'low'],
		['12', 'high'],
		['3', 'right']
	])('a number: %s is answered with the reason for %s', async (number, reason) => {
		const asked = await ask('number', { answered: [number], done: true });
		expect(find('.say').textContent).toContain(asked.options.find(({ id }) => id === reason)!.reason);
	});

	test('what she thinks is neither right nor not yet', async () => {
		await ask('likert', { answered: ['never'], done: true, missed: 3, said: 1, askSure: true });
		const said = find('main').textContent!;
		expect(said).toContain('There is no right answer here.');
		expect(said).not.toMatch(/Correct|Show the best|Look again|You said|Some of it/);
		expect(find('.was, .best, .notyet, .right')).toBeNull();
	});

	test('a scenario: the path with what followed, weak decisions first in the feedback, then what to think about', async () => {
		const asked = await ask('scenario', { answered: notYet.scenario, done: true });
		const reason = (id: string) => asked.options.find((one) => one.id === id)!.reason;
		expect(texts('fieldset li').map((one) => one.includes(reason('alone')) || one.includes(reason('thanks')))).toEqual([
			true,
			true
		]);
		expect(texts('.mark')).toEqual(['Not yet', 'Not yet']);
		const said = find('.say').textContent!;
		expect(said.indexOf(reason('alone'))).toBeGreaterThan(0);
		expect(said.indexOf(asked.debrief!.text)).toBeGreaterThan(said.indexOf(reason('thanks')));
	});

	test('a path of an older version of the story is followed as far as it goes', async () => {
		await ask('scenario', { answered: ['alone', 'gone', 'date'] });
		expect(texts('fieldset li')).toHaveLength(1);
		find('input[value=date]').click();
		await submit();
		expect(answer()).toBe('alone date');
	});
});

describe('the hint', () => {
	test('waits behind a button, is told of once, and is gone after the check', async () => {
		const onhint = vi.fn();
		const asked = await ask('true-false', { onhint });
		const text = () => page.getByText(asked.hint!.text);
		await expect.element(text()).not.toBeVisible();
		await tabTo('[aria-expanded]');
		expect(focused().textContent!.trim()).toBe('A hint');
		await press('{Enter}');
		expect(focused().getAttribute('aria-expanded')).toBe('true');
		await expect.element(text()).toBeVisible();
		await press('{Enter}{Enter}');
		expect(onhint).toHaveBeenCalledTimes(1);
		find('input').click();
		await submit();
		expect(find('[aria-expanded]')).toBeNull();
	});
	test('is not there where an item has none', async () => {
		await ask('number');
		expect(find('[aria-expanded]')).toBeNull();
	});
});

describe('how sure she is', () => {
	test('is asked after the answer, need not be said, and is a line afterwards', async () => {
		await ask('number', { askSure: true });
		await tabTo('input[type=radio]');
		await press('{ArrowDown}');
		expect(find('[data-sure]').textContent).toBe('2');
		await userEvent.fill(find('input[type=text]'), '4');
		await submit();
		expect(focused().textContent).toBe('Correct');
		expect(find('input[type=radio]')).toBeNull();
		expect(find('main').textContent).toContain('You said: I think so');
	});
	test('never stands in the way', async () => {
		await ask('number', { askSure: true, answered: ['4'] });
		await submit();
		expect(focused().textContent).toBe('Correct');
		expect(find('main').textContent).not.toContain('You said');
	});
	test('is asked of no opinion, of no half story, and of nobody who was not to be asked', async () => {
		await ask('likert', { askSure: true });
		expect(find('main').textContent).not.toContain('How sure');
		await ask('scenario', { askSure: true, answered: ['alone'] });
		expect(find('main').textContent).not.toContain('How sure');
		await ask('scenario', { askSure: true, answered: ['alone', 'date'] });
		expect(find('main').textContent).toContain('How sure');
		await ask('number');
		expect(find('main').textContent).not.toContain('How sure');
	});
});

describe('not right for the second time', () => {
	const order = () => {
		const said = find('.say').textContent!;
		return said.indexOf('Look again') < said.indexOf('clock');
	};
	test.each([
		[1, false],
		[2, true],
		[5, true]
	])('%i: the screen that explains it comes first: %s', async (missed, first) => {
		await ask('number', { answered: ['12'], done: true, missed, onlook: vi.fn() });
		expect(order()).toBe(first);
		expect(find('.say').textContent!.includes('The lesson explains it here:')).toBe(first);
		expect(texts('.say button').filter((text) => text.startsWith('Look again'))).toHaveLength(1);
	});
	test('where there is no screen to look at, none is promised', async () => {
		await ask('number', { answered: ['12'], done: true, missed: 2, onlook: vi.fn(), screens: {} });
		expect(find('.say').textContent).not.toContain('The lesson explains');
		await ask('number', { answered: ['12'], done: true, missed: 2 });
		expect(find('.say').textContent).not.toContain('The lesson explains');
	});
});
