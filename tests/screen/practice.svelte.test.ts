// A question in its route: what her phone says meanwhile, and when.
import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Item } from '#lib/content/pack.ts';
import { exemplar } from './exemplar.ts';
import { hold } from './phone.ts';
import Practice from '../../src/routes/(participant)/learn/[module]/[lesson]/Practice.svelte';

const check = exemplar.en.steps.find(({ kind }) => kind === 'check')!;
const item = ('items' in check ? check.items : []).find(({ kind }) => kind === 'single')!;
const wrong = item.options.find(({ id }) => !item.right.includes(id))!.id;

/** A phone that takes its time; its database tells its news before it says that the answer is kept, or after. */
class SlowPhone {
	newsFirst = true;
	given = $state<{ answer: string[]; score: number }>();
	asked = 0;
	#kept: (() => void)[] = [];
	full = false;
	private = true;

	lastAnswer = () => this.given;
	shown = (asked: Item) => asked;
	missed = () => 0;
	async answer({ right }: Item, answer: string[]) {
		const score = Number(answer[0] === right[0]);
		this.asked++;
		if (this.full) throw new Error('the disk is full');
		if (this.newsFirst) this.given = { answer, score };
		await new Promise<void>((kept) => this.#kept.push(kept));
		this.given = { answer, score };
	}
	async keeps() {
		for (const kept of this.#kept.splice(0)) kept();
		await new Promise((later) => setTimeout(later));
		await tick();
	}
}

let phone: SlowPhone;
let practice: { tryAgain(): Promise<void> };
const inputs = () => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const choose = (value: string) => page.elementLocator(inputs().find((one) => one.value === value)!).click();
const submit = () => document.querySelector<HTMLFormElement>('form#question')!.requestSubmit();
const closed = () => inputs().every((one) => one.ariaDisabled === 'true');
const chosen = () => inputs().find((one) => one.checked)?.value;

beforeEach(async () => {
	await hold({ language: 'en' });
	phone = new SlowPhone();
	const props = {
		screen: { id: item.id, index: 5, step: check, item: { item, number: 1, of: 3 } },
		saved: true,
		study: phone,
		easy: false,
		where: { step: 6, of: 7, title: exemplar.en.title },
		headings: {},
		next: { href: '#', label: 'Next' },
		trouble: false,
		onlook() {},
		ongo() {}
	};
	practice = render(Practice as any, { props }).component as unknown as typeof practice;
	await tick();
});
afterEach(cleanup);

test('no feedback before the answer is kept, however soon the news of it comes; then trying again stays', async () => {
	await choose(wrong);
	submit();
	await tick();
	expect(phone.given).toBeDefined();
	expect(closed()).toBe(false);
	await phone.keeps();
	expect(closed()).toBe(true);
	await practice.tryAgain();
	await phone.keeps();
	expect(closed()).toBe(false);
	expect(chosen()).toBeUndefined();
});

test('pressed twice, it is one answer', async () => {
	phone.newsFirst = false;
	await choose(wrong);
	submit();
	submit();
	await phone.keeps();
	expect(phone.asked).toBe(1);
});

test('what is shown as checked is what was kept', async () => {
	await choose(wrong);
	submit();
	await tick();
	await choose(item.right[0]!);
	await phone.keeps();
	expect(closed()).toBe(true);
	expect(chosen()).toBe(wrong);
});

test('an answer that could not be kept stays open as she chose it, also when another tab has answered meanwhile', async () => {
	phone.full = true;
	await choose(wrong);
	submit();
	await phone.keeps();
	phone.given = { answer: item.right, score: 1 };
	await phone.keeps();
	expect(closed()).toBe(false);
	expect(chosen()).toBe(wrong);
});
