// The accessibility tree of every kind of question, in both languages: asked, and checked and not right yet. What a screen reader is
// told changes only where somebody has read the difference (`vitest run --project screen tests/screen/tree -u`).
import { cleanup } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Item } from '#lib/content/pack.ts';
import { quizKinds } from '#lib/domain/learning/quiz-kinds.ts';
import Asked from './Asked.svelte';
import { kindItems, notYet } from './kinds.ts';
import { hold, open } from './phone.ts';
import { headings, items } from './screens.ts';

afterEach(cleanup);

const missed: Record<string, string[]> = { single: ['look-after-us'], multiple: ['longer'], ordering: ['girls-go-home', 'ask-committee', 'good-morning', 'saturday', 'no-door'] };

describe.each(['en', 'km'] as const)('%s', (language) => {
	const asked: Record<string, Item> = {
		...Object.fromEntries(Object.entries(kindItems).map(([kind, item]) => [kind, item(language)])),
		...Object.fromEntries(items(language).map((item) => [item.kind, item]))
	};
	test('all of them', () => expect(Object.keys(asked).sort()).toEqual([...quizKinds.keys()].sort()));

	test.each([...quizKinds.keys()])('%s', async (kind) => {
		await hold({ language });
		await open({ component: Asked, lesson: true, props: () => ({ asked: asked[kind]!, screens: headings(language) }) }, language);
		await expect.element(page.getByRole('main')).toMatchAriaSnapshot();
		cleanup();
		const answered = missed[kind] ?? notYet[kind] ?? [asked[kind]!.options[0]!.id];
		await open({ component: Asked, lesson: true, props: () => ({ asked: asked[kind]!, screens: headings(language), answered, done: true }) }, language);
		await expect.element(page.getByRole('main')).toMatchAriaSnapshot();
	});
});
