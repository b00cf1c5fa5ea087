import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faults } from './measures.ts';
import { hold, open } from './phone.ts';
import { lessonScreens, otherScreens, paper } from './screens.ts';

afterEach(cleanup);

const screens = Object.entries({ ...lessonScreens, ...otherScreens, ...paper }).filter(
	// Easy Read is the same marks with other words.
	([name]) => !name.endsWith('easy') || /idea problem|single|try with/.test(name)
);

describe.each([
	['km', 'light'],
	['km', 'dark'],
	['en', 'light'],
	['en', 'dark']
] as const)('%s, %s', (language, theme) => {
	beforeAll(() => hold({ language, theme, width: 360, height: 4000 }));
	test.each(screens)('%s', async (_, screen) => {
		await open(screen, language);
		expect(await faults()).toEqual([]);
	});
});

describe.each(['contrast', 'sepia'] as const)('en, %s', (theme) => {
	beforeAll(() => hold({ language: 'en', theme, width: 360, height: 4000 }));
	test.each(screens.filter(([name]) => /not yet|correct|board|module|comfort|info|error|take-away$/.test(name)))(
		'%s',
		async (_, screen) => {
			await open(screen, 'en');
			expect(await faults()).toEqual([]);
		}
	);
});

test('the board as a table', async () => {
	await hold({ language: 'km', width: 1280, height: 900 });
	await open(otherScreens.board!, 'km');
	expect(await faults()).toEqual([]);
});

test('axe sees what is here: an unnamed field and grey text are faults', async () => {
	await hold({ language: 'en' });
	await open(otherScreens.field!, 'en');
	document.querySelector('main label')!.remove();
	document.querySelector('main input')!.removeAttribute('aria-describedby');
	document.querySelector<HTMLElement>('main .hint')!.style.color = '#6a6a6a';
	const found = (await faults()).join();
	expect(found).toContain('label');
	expect(found).toContain('color-contrast-enhanced');
});
