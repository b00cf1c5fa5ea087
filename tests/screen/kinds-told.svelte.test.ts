// The kinds of question the exemplar lesson does not ask: what a screen reader is told, also half way and in Easy Read.
import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { kindItems, notYet } from './kinds.ts';
import { hold, type Language } from './phone.ts';
import { all, answer, ask } from './question-hands.ts';

beforeEach(() => hold({ language: 'en' }));
afterEach(cleanup);

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
