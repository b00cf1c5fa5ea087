// The kinds of question the exemplar lesson does not ask: by keyboard, in Khmer, half answered, and what is kept of what she typed.
import { cleanup } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { quizKinds } from '#lib/domain/learning/quiz-kinds.ts';
import { kindItems } from './kinds.ts';
import { hold } from './phone.ts';
import { all, answer, ask, button, find, focused, press, submit, tabTo } from './question-hands.ts';
import { items } from './screens.ts';

beforeEach(() => hold({ language: 'en' }));
afterEach(cleanup);

test('every kind has a component, and every component a kind', () => {
	const components = Object.keys(import.meta.glob('/src/lib/ui/quiz/[a-z]*.svelte')).map((path) =>
		path.split('/').at(-1)!.replace('.svelte', '')
	);
	expect(components.sort()).toEqual([...quizKinds.keys()].sort());
	expect([...Object.keys(kindItems), ...items('en').map(({ kind }) => kind)].sort()).toEqual(components);
});

test.each(Object.keys(kindItems))('%s: the item in these tests is one that an author may write', (kind) => {
	for (const language of ['en', 'km'] as const) {
		const item = kindItems[kind]!(language);
		expect(quizKinds.get(kind)!.check({ ...item, options: item.options.map(({ id }) => id) })).toBeUndefined();
	}
});

describe('by keyboard alone', () => {
	test('true or false: arrows choose, Enter checks', async () => {
		await ask('true-false');
		await tabTo('input[type=radio]');
		await press('{ArrowDown}');
		expect(answer()).toBe('no');
		await press('{Enter}');
		await tick();
		expect(focused().textContent).toBe('Correct');
	});

	test('matching: each sentence names its menu, and the menu keeps the focus', async () => {
		const asked = await ask('matching');
		await tabTo('select');
		for (const [i, place] of ['treasurer', 'writer', 'chair'].entries()) {
			expect(focused()).toBe(all('select')[i]);
			await userEvent.selectOptions(focused(), place);
			expect(focused()).toBe(all('select')[i]);
			await press('{Tab}');
		}
		expect(answer()).toBe('counts=treasurer writes=writer opens=chair');
		for (const { text } of asked.options)
			await expect.element(page.getByRole('combobox', { name: text })).toBeVisible();
		await submit();
		expect(focused().textContent).toBe('Correct');
	});

	test('gaps: a word may stand in two of them, and another choice takes the place of the first', async () => {
		await ask('cloze');
		await tabTo('select');
		await userEvent.selectOptions(focused(), 'soon');
		await press('{Tab}');
		await userEvent.selectOptions(focused(), 'soon');
		expect(answer()).toBe('who=soon when=soon');
		await press('{Shift>}{Tab}{/Shift}');
		await userEvent.selectOptions(focused(), 'committee');
		expect(answer()!.split(' ').sort()).toEqual(['when=soon', 'who=committee']);
	});

	test('a few words: typed, checked with Enter', async () => {
		await ask('short-text');
		await tabTo('input');
		await press(' The Writer.');
		expect(answer()).toBe('writer');
		await press('{Enter}');
		await tick();
		expect(focused().textContent).toBe('Correct');
		expect(find('.given').textContent).toContain('The Writer.');
	});

	test('a number: typed in figures of either script', async () => {
		await ask('number');
		await tabTo('input');
		await press('៤');
		expect(answer()).toBe('4');
		await press('{Backspace}4,50');
		expect(answer()).toBe('4.5');
		await press('{Enter}');
		await tick();
		expect(focused().textContent).toBe('Correct');
		expect(find('.given').textContent).toBe('You wrote: 4,50');
	});

	test('a scenario: choose, go on, read what follows, take one back, go on to the end, check', async () => {
		const asked = await ask('scenario');
		const reason = (id: string) => asked.options.find((one) => one.id === id)!.reason;
		await tabTo('input[type=radio]');
		await press('{ArrowDown}');
		expect(answer()).toBe('');
		await tabTo('main button[type=submit]');
		await press('{Enter}');
		await tick();
		expect(answer()).toBe('alone');
		expect(focused().textContent).toContain(reason('alone'));
		expect(all('input').map(({ value }: any) => value)).toEqual(['date', 'thanks']);

		button('Take back').focus();
		await press(' ');
		await tick();
		expect(answer()).toBe('');
		expect(focused().textContent).toContain(asked.decisions![0]!.at.text);
		expect(find<HTMLInputElement>('input[value=alone]').checked).toBe(true);

		await tabTo('input');
		await press('{ArrowUp}{Enter}');
		await tick();
		expect(answer()).toBe('neighbours');
		expect(focused().textContent).toContain(reason('neighbours'));
		await tabTo('input');
		await press(' {Enter}');
		await tick();
		expect(answer()).toBe('neighbours date');
		expect(focused().textContent).toContain(reason('date'));
		expect(find('.say'), 'the end is read before the check').toBeNull();
		expect(document.body.textContent).toContain('The story ends here');
		await tabTo('.foot .primary');
		await press('{Enter}');
		await tick();
		expect(focused().textContent).toBe('Correct');
	});
});

describe('in Khmer', () => {
	beforeEach(() => hold({ language: 'km', percent: 130, width: 320, height: 568 }));

	test.each(['អ្នកកត់ត្រា', 'អ្នក\u200bកត់\u200bត្រា។', 'អ្នកកត់ត្រ', 'លេខាក្រុម'])(
		'a word typed as %s is the writer',
		async (typed) => {
			await ask('short-text', {}, 'km');
			await userEvent.fill(find('input'), typed);
			expect(answer()).toBe('writer');
		}
	);

	test('what follows a decision is in sight, above the foot', async () => {
		await ask('scenario', {}, 'km');
		find('input[value=alone]').click();
		await submit();
		expect(answer()).toBe('alone');
		const { top, bottom } = focused().getBoundingClientRect();
		expect(focused().className).toContain('follows');
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThanOrEqual(find('.foot').getBoundingClientRect().top);
	});
});

describe('an unfinished answer is not checked, and the first thing missing has the focus', () => {
	test('matching', async () => {
		await ask('matching', { answered: ['counts=treasurer', 'opens=chair'] });
		await submit();
		expect(find('.error').textContent).toBe('Choose a place for each line first.');
		expect(focused()).toBe(all('select')[1]);
		expect(focused().getAttribute('aria-describedby')).toBe(find('.error').id);
		expect(find('.say')).toBeNull();
	});
	test('gaps', async () => {
		await ask('cloze', { answered: ['who=soon'] });
		await submit();
		expect(find('.error').textContent).toBe('Choose a word for each gap first.');
		expect(focused()).toBe(all('select')[1]);
		expect(find('.say')).toBeNull();
	});
	test.each(['...', '   '])('a few words: %j is none', async (typed) => {
		await ask('short-text');
		await tabTo('input');
		await press(typed);
		await submit();
		expect(find('.error').textContent).toBe('Write one or two words first.');
		expect(focused()).toBe(find('input'));
		expect(find('.say')).toBeNull();
	});
	test('a number: words are none, and they stay', async () => {
		await ask('number');
		await submit();
		expect(find('.error').textContent).toBe('Write a number first.');
		await press('five');
		await submit();
		expect(find('.error').textContent).toBe('Write a number, in figures.');
		expect(focused()).toBe(find('input'));
		expect(focused().getAttribute('aria-invalid')).toBe('true');
		expect(find<HTMLInputElement>('input').value).toBe('five');
		expect(answer()).toBe('');
		await press('{Backspace}{Backspace}{Backspace}{Backspace}5{Enter}');
		await tick();
		expect(focused().textContent).toBe('Correct');
	});
	test('a scenario: half a path is none, by either button', async () => {
		await ask('scenario', { answered: ['alone'] });
		for (const pressed of [button('Go on'), find('.foot .primary')]) {
			pressed.click();
			await tick();
			expect(find('.error').textContent).toBe('Choose one answer first.');
			expect(focused()).toBe(find('input'));
			expect(find('.say')).toBeNull();
		}
		find('input[value=thanks]').click();
		find<HTMLElement>('.foot .primary').click();
		await tick();
		expect(answer()).toBe('alone thanks');
		expect(find('.error')).toBeNull();
	});
	test('what she thinks', async () => {
		await ask('likert');
		await submit();
		expect(find('.error').textContent).toBe('Choose one answer first.');
		expect(find('.say')).toBeNull();
	});
});

describe('what she typed', () => {
	test('is in nothing that leaves the question, whatever she typed', async () => {
		await ask('short-text');
		await tabTo('input');
		await press('my sister Sokha{Enter}');
		await tick();
		expect(answer()).toBe('other');
		expect(find('.given').textContent).toBe('You wrote: my sister Sokha');
		expect(find('main').innerHTML.match(/Sokha/g)).toHaveLength(1);
	});
	test('is not asked to be remembered, corrected or begun large by the phone', async () => {
		await ask('short-text');
		for (const [name, value] of Object.entries({ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' }))
			expect(find('input').getAttribute(name), name).toBe(value);
		await ask('number');
		expect(find('input').getAttribute('inputmode')).toBe('decimal');
	});
	test('is gone when she comes back: the word it was taken for stands there, or that it was another', async () => {
		await ask('short-text', { answered: ['writer'], done: true });
		expect(find('.given').textContent).toBe('You wrote: the writer');
		await ask('short-text', { answered: ['other'], done: true });
		expect(find('.given').textContent).toBe('You wrote: another word');
		await ask('number', { answered: ['12'], done: true });
		expect(find('.given').textContent).toBe('You wrote: 12');
	});
	test.each([
		['number', 'five', '7', '7'],
		['short-text', 'my sister', 'chair', 'the chair']
	])('%s: does not stand in for another answer that came meanwhile', async (kind, typed, other, shown) => {
		await ask(kind, { news: [other] });
		await tabTo('input');
		await press(typed);
		find('[data-news]').click();
		await tick();
		expect(find('.given').textContent).toBe(`You wrote: ${shown}`);
	});
	test.each(['short-text', 'number'])('%s: trying again begins with an empty field', async (kind) => {
		await ask(kind);
		await tabTo('input');
		await press('12{Enter}');
		await tick();
		expect(focused().textContent).toBe('Not yet');
		find('[data-again]').click();
		await tick();
		expect(find<HTMLInputElement>('input').value).toBe('');
		await submit();
		expect(find('.error').textContent).toMatch(/first/);
	});
});
