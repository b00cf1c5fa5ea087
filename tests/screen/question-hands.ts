// How the tests of questions ask one, and what hands and eyes do with it.
import { tick } from 'svelte';
import { userEvent } from 'vitest/browser';
import type { Item } from '#lib/content/pack.ts';
import Asked from './Asked.svelte';
import { kindItems } from './kinds.ts';
import { open, type Language } from './phone.ts';
import { headings, items } from './screens.ts';

export const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
export const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
export const answer = () => find('[data-answer]').textContent;
export const press = (keys: string) => userEvent.keyboard(keys);
export const focused = () => document.activeElement as HTMLElement;
export const button = (text: string) => all('main button').find((one) => one.textContent!.includes(text))!;
export const texts = (selector: string) => all(selector).map((one) => one.textContent!.trim());

export async function submit() {
	(find('#form') as unknown as HTMLFormElement).requestSubmit();
	await tick();
}

/** The exemplar lesson's question of this kind, or one made for it here. */
export async function ask(kind: string, more: Record<string, unknown> = {}, language: Language = 'en'): Promise<Item> {
	const asked = kindItems[kind]?.(language) ?? items(language).find((item) => item.kind === kind)!;
	await open(
		{ component: Asked, lesson: true, props: () => ({ asked, screens: headings(language), ...more }) },
		language
	);
	return asked;
}

/** Tabs until the selector's element has the focus, as she would. */
export async function tabTo(selector: string) {
	for (let i = 0; i < 40; i++) {
		if (document.activeElement?.matches(selector)) return;
		await press('{Tab}');
	}
	throw new Error(`Tab never reaches ${selector}`);
}
