// The kinds of question the exemplar lesson does not ask: by keyboard, what is kept as her answer, and what she is told of it.
import { cleanup } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Item } from '#lib/content/pack.ts';
import { quizKinds } from '#lib/domain/learning/quiz-kinds.ts';
import Asked from './Asked.svelte';
import { kindItems, notYet } from './kinds.ts';
import { hold, open, type Language } from './phone.ts';
import { headings, items } from './screens.ts';

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
const answer = () => find('[data-answer]').textContent;
const press = (keys: string) => userEvent.keyboard(keys);
const focused = () => document.activeElement as HTMLElement;
const button = (text: string) => all('main button').find((one) => one.textContent!.includes(text))!;
const texts = (selector: string) => all(selector).map((one) => one.textContent!.trim());

async function submit() {
	(find('#form') as unknown as HTMLFormElement).requestSubmit();
	await tick();
}

async function ask(kind: string, more: Record<string, unknown> = {}, language: Language = 'en'): Promise<Item> {
	const asked = kindItems[kind]!(language);
	await open(
		{ component: Asked, lesson: true, props: () => ({ asked, screens: headings(language), ...more }) },
		language
	);
	return asked;
}

/** Tabs until the selector's element has the focus, as she would. */
async function tabTo(selector: string) {
	for (let i = 0; i < 40; i++) {
		if (document.activeElement?.matches(selector)) return;
		await press('{Tab}');
	}
	throw new Error(`Tab never reaches ${selector}`);
}

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

describe('what a screen reader is told', () => {
	const group = (kind: string, language: Language = 'en') =>
		page.getByRole('group', { name: kindItems[kind]!(language).stem.text });

	test('true or false', async () => {
		await ask('true-false');
		await expect.element(group('true-false')).toMatchAriaInlineSnapshot(`
			- group "In a savings group, one woman may count the money alone. Is that so?":
			  - heading "In a savings group, one woman may count the money alone. Is that so?" [level=1]
			  - paragraph: Choose one.
			  - button "A hint"
			  - radio "Yes"
			  - text: "Yes"
			  - radio "No"
			  - text: "No"
		`);
	});
	test('matching', async () => {
		await ask('matching', { answered: ['counts=writer'] });
		await expect.element(group('matching')).toMatchAriaInlineSnapshot(`
			- group "The savings group shares the work. Who does what?":
			  - heading "The savings group shares the work. Who does what?" [level=1]
			  - paragraph: Choose a place for each line.
			  - list:
			    - listitem:
			      - text: Counts the money before everyone.
			      - combobox "Counts the money before everyone.":
			        - option "The chair"
			        - option "The treasurer"
			        - option "The writer" [selected]
			    - listitem:
			      - text: Writes down what was decided.
			      - combobox "Writes down what was decided.":
			        - option "Choose a place" [selected]
			        - option "The chair"
			        - option "The treasurer"
			        - option "The writer"
			    - listitem:
			      - text: Opens the meeting and gives the word.
			      - combobox "Opens the meeting and gives the word.":
			        - option "Choose a place" [selected]
			        - option "The chair"
			        - option "The treasurer"
			        - option "The writer"
		`);
	});
	test('gaps', async () => {
		await ask('cloze', { answered: ['when=soon'] });
		await expect.element(group('cloze')).toMatchAriaInlineSnapshot(`
			- group "Thida asks for the bridge. Fill the gaps.":
			  - heading "Thida asks for the bridge. Fill the gaps." [level=1]
			  - paragraph: Choose a word for each gap.
			  - paragraph:
			    - text: We ask
			    - combobox "Gap 1 of 2":
			      - option "Choose" [selected]
			      - option "the commune council"
			      - option "by Saturday"
			      - option "soon"
			    - text: to send a mechanic to the bridge
			    - combobox "Gap 2 of 2":
			      - option "the commune council"
			      - option "by Saturday"
			      - option "soon" [selected]
			    - text: ⁠, before the rain comes.
		`);
	});
	test('a few words', async () => {
		await ask('short-text');
		await expect.element(group('short-text')).toMatchAriaInlineSnapshot(`
			- group "At the end of a meeting, someone reads the decisions aloud. Who?":
			  - heading "At the end of a meeting, someone reads the decisions aloud. Who?" [level=1]
			  - paragraph: One or two words.
			  - text: Your answer
			  - textbox "Your answer"
		`);
	});
	test('a number', async () => {
		await ask('number', { askSure: true });
		await expect.element(page.getByRole('main')).toMatchAriaInlineSnapshot(`
			- main:
			  - group "Malea speaks at the commune meeting. How many minutes does she ask for?":
			    - heading "Malea speaks at the commune meeting. How many minutes does she ask for?" [level=1]
			    - paragraph: Write a number.
			    - text: Your answer
			    - textbox "Your answer"
			  - group "How sure are you?":
			    - text: How sure are you?
			    - radio "I guessed"
			    - text: I guessed
			    - radio "I think so"
			    - text: I think so
			    - radio "I am sure"
			    - text: I am sure
		`);
	});
	test('what she thinks', async () => {
		await ask('likert', { answered: ['often'], done: true });
		await expect.element(page.getByRole('main')).toMatchAriaInlineSnapshot(`
			- main:
			  - group "I can speak in a meeting when I do not agree. What do you think?":
			    - heading "I can speak in a meeting when I do not agree. What do you think?" [level=1]
			    - paragraph: Choose what is nearest to what you think.
			    - radio "Not yet" [disabled]
			    - text: Not yet
			    - radio "Sometimes" [disabled]
			    - text: Sometimes
			    - radio "Often . Your answer" [checked] [disabled]
			    - text: Often . Your answer
			    - radio "Always" [disabled]
			    - text: Always
			  - heading "Kept" [level=2]
			  - paragraph: There is no right answer here.
		`);
	});
	test('a scenario half way', async () => {
		await ask('scenario', { answered: ['alone'] });
		await expect.element(group('scenario')).toMatchAriaInlineSnapshot(`
			- group "Davy wants the bridge mended. What should she do?":
			  - heading "Davy wants the bridge mended. What should she do?" [level=1]
			  - list "What you chose so far":
			    - listitem:
			      - paragraph: It is evening. The board on the bridge has broken.
			      - paragraph: "You chose: She goes to the office alone."
			      - paragraph:
			        - strong: "What follows:"
			        - text: "The clerk says: one woman, one bridge."
			  - paragraph: "The commune office listens and says: we shall see."
			  - paragraph: Choose one, then go on.
			  - button "A hint"
			  - radiogroup "The commune office listens and says: we shall see.":
			    - radio "She asks for a date."
			    - text: She asks for a date.
			    - radio "She thanks them and leaves."
			    - text: She thanks them and leaves.
			  - button "Go on"
			  - button "Take back the last choice"
		`);
	});
	test('a scenario checked', async () => {
		await ask('scenario', { answered: notYet.scenario, done: true });
		await expect.element(page.getByRole('main')).toMatchAriaInlineSnapshot(`
			- main:
			  - group "Davy wants the bridge mended. What should she do?":
			    - heading "Davy wants the bridge mended. What should she do?" [level=1]
			    - list "What you chose so far":
			      - listitem:
			        - paragraph: It is evening. The board on the bridge has broken.
			        - paragraph: "You chose: She goes to the office alone."
			        - paragraph:
			          - strong: "What follows:"
			          - text: "The clerk says: one woman, one bridge."
			        - paragraph: Not yet
			      - listitem:
			        - paragraph: "The commune office listens and says: we shall see."
			        - paragraph: "You chose: She thanks them and leaves."
			        - paragraph:
			          - strong: "What follows:"
			          - text: Nobody writes anything down.
			        - paragraph: Not yet
			  - heading "Not yet" [level=2]
			  - paragraph: Some of it is right already.
			  - paragraph: She goes to the office alone.
			  - paragraph: "The clerk says: one woman, one bridge."
			  - paragraph: She thanks them and leaves.
			  - paragraph: Nobody writes anything down.
			  - paragraph: "To think about:"
			  - paragraph: What made them write a date?
			  - button "Show the best answer"
			  - status
		`);
	});

	test('in a gap, the whole sentence as it stands', async () => {
		await ask('cloze', { answered: ['when=soon'] });
		const said = (select: HTMLElement) =>
			select
				.getAttribute('aria-describedby')!
				.split(' ')
				.map((id) => document.getElementById(id)!.textContent);
		expect(said(all('select')[0]!)).toEqual([
			'We ask Gap 1 of 2 to send a mechanic to the bridge soon, before the rain comes.',
			'Choose a word for each gap.'
		]);
	});

	test('Easy Read has its own sentence: its gaps are numbered as they stand there', async () => {
		await ask('cloze', { easy: true });
		await userEvent.selectOptions(page.getByRole('combobox', { name: 'Gap 1 of 2' }), 'saturday');
		expect(answer()).toBe('when=saturday');
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
