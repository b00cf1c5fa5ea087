// A woman who has only the keyboard: Tab, arrows, Space, Enter, and what has the focus. Nothing here clicks.
import type { Page } from 'playwright-core';

interface Wanted {
	selector: string;
	/** Its accessible name begins so. */
	name?: string;
	value?: string;
}

/** Presses Tab until the wanted control has the focus. Throws after going once around the page. */
export async function tabTo(page: Page, wanted: Wanted, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	const seen: string[] = [];
	for (let i = 0; i < 80; i++) {
		await page.keyboard.press(key);
		const { found, what } = await page.evaluate(({ selector, name, value }) => {
			const at = document.activeElement as HTMLElement;
			const label = at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent ?? '';
			const text = label.replace(/\s+/g, ' ').trim();
			return {
				found: at.matches(selector) && (name === undefined || text.startsWith(name)) && (value === undefined || (at as HTMLInputElement).value === value),
				what: `${at.tagName} ${text.slice(0, 40)}`
			};
		}, wanted);
		if (found) return;
		seen.push(what);
	}
	throw new Error(`Tab never reached ${JSON.stringify(wanted)}; it went over\n${[...new Set(seen)].join('\n')}`);
}

export async function press(page: Page, name: string, selector = 'button, a'): Promise<void> {
	await tabTo(page, { selector, name });
	await page.keyboard.press('Enter');
}

/** A radio group is one stop of Tab; arrows choose. */
export async function chooseRadio(page: Page, value: string): Promise<void> {
	await tabTo(page, { selector: `fieldset:has([value="${value}"]) input[type=radio]` });
	await page.keyboard.press('Space');
	for (let i = 0; i < 12; i++) {
		if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === value) return;
		await page.keyboard.press('ArrowDown');
	}
	throw new Error(`no radio with ${value}`);
}

export async function chooseBoxes(page: Page, values: string[]): Promise<void> {
	for (const value of values) {
		await tabTo(page, { selector: 'main input[type=checkbox]', value });
		await page.keyboard.press('Space');
	}
}

/** A closed menu: the arrows change it. */
export async function chooseInMenu(page: Page, label: string, value: string): Promise<void> {
	await tabTo(page, { selector: 'main select', name: label });
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('ArrowDown');
		if ((await page.evaluate(() => (document.activeElement as HTMLSelectElement).value)) === value) return;
	}
	throw new Error(`no ${value} in the menu ${label}`);
}

/** Moves options up, one after the other, until they stand as wanted. */
export async function order(page: Page, wanted: string[]): Promise<void> {
	const standing = () => page.locator('main li[data-id]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.id!));
	for (const [place, id] of wanted.entries()) {
		for (let at = (await standing()).indexOf(id); at > place; at = (await standing()).indexOf(id)) {
			const on = await page.evaluate((wanted) => document.activeElement?.matches(`[data-id="${wanted}"] [data-move=up]`), id);
			if (!on) await tabTo(page, { selector: `[data-id="${id}"] [data-move=up]` });
			await page.keyboard.press('Enter');
			await page.waitForFunction(([id, at]) => [...document.querySelectorAll<HTMLElement>('main li[data-id]')].findIndex((one) => one.dataset.id === id) < +at!, [id, String(at)]);
		}
	}
}
