import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import ErrorSummary from '#lib/ui/form/ErrorSummary.svelte';
import { announce } from '#lib/ui/shell/announce.svelte.ts';
import { hold, open } from './phone.ts';
import { lessonScreens, otherScreens } from './screens.ts';

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;

beforeEach(() => hold({ language: 'en' }));
afterEach(cleanup);

test('the skip link is first and leads to main', async () => {
	await open(otherScreens.lessons!, 'en');
	await userEvent.keyboard('{Tab}');
	expect(document.activeElement?.textContent).toBe('Skip to the page');
	const { top, height } = document.activeElement!.getBoundingClientRect();
	expect(top).toBeGreaterThanOrEqual(0);
	expect(height).toBeGreaterThanOrEqual(48);
	await userEvent.keyboard('{Enter}');
	expect(document.activeElement?.id).toBe('main');
});

test('tabs say which is current; in a lesson the foot stands in their place', async () => {
	await open(otherScreens.lessons!, 'en');
	expect(find('nav [aria-current=page]').textContent?.trim()).toBe('Home');
	expect(document.querySelectorAll('nav')).toHaveLength(2);
	await open(lessonScreens['idea problem']!, 'en');
	expect(find('.tabs')).toBeNull();
	expect(find('.foot')).not.toBeNull();
});

test('what is announced is said once, and the same words again are said again', async () => {
	await open(otherScreens.lessons!, 'en');
	const said: string[] = [];
	const region = find('[role=status]');
	new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
		childList: true,
		characterData: true,
		subtree: true
	});
	announce('Saved');
	await vi.waitFor(() => expect(said).toEqual(['Saved']));
	announce('Saved');
	await vi.waitFor(() => expect(said).toEqual(['Saved', 'Saved']));
});

test('nothing on any lesson screen is styled by an attribute in its markup, which the policy would drop', async () => {
	for (const screen of Object.values(lessonScreens)) {
		await open(screen, 'km');
		expect([...document.querySelectorAll('.app [style]')].map((element) => element.outerHTML)).toEqual([]);
	}
});

test('an error summary takes the focus when told to, and its link goes to the field', async () => {
	document.body.insertAdjacentHTML('beforeend', '<label for="name">Name</label><input id="name">');
	const { component } = render(ErrorSummary, { props: { errors: [{ field: 'name', text: 'Write a name' }] } });
	await tick();
	component.focus();
	expect(document.activeElement?.textContent).toBe('One thing is missing');
	find('a[href="#name"]').click();
	expect(document.activeElement?.id).toBe('name');
	document.querySelectorAll('[for=name], #name').forEach((element) => element.remove());
});
