// A phone in a test: its language, colours and text size, and what must hold on every screen of it.
import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { page } from 'vitest/browser';
import { show } from '#lib/locales/i18n.svelte.ts';
import type { Words } from '#lib/locales/reader.ts';
import '#lib/ui/tokens.css';
import '#lib/ui/base.css';
import InShell from './InShell.svelte';
import type { Screen } from './screens.ts';

const files = import.meta.glob<Words>('../../src/lib/locales/*/*.json', { eager: true, import: 'default' });

export type Language = 'en' | 'km';

export interface Look {
	language: Language;
	theme?: 'light' | 'dark' | 'contrast' | 'sepia';
	/** Of the root element, as the phone's own setting makes it. */
	percent?: number;
	width?: number;
	height?: number;
}

export async function hold({ language, theme = 'light', percent = 100, width = 360, height = 640 }: Look) {
	await page.viewport(width, height);
	const words: Words = {};
	for (const [path, file] of Object.entries(files)) {
		const [folder, name] = path.split('/').slice(-2);
		if (folder === language) words[name!.replace('.json', '')] = file;
	}
	show(language, words);
	const root = document.documentElement;
	root.lang = language;
	root.dataset.theme = theme;
	root.style.fontSize = `${percent}%`;
	document.title = 'Screen';
}

export async function open(screen: Screen, language: Language) {
	cleanup();
	const { component, props, ...shell } = screen;
	const view = render(InShell as any, { props: { screen: component, props: props(language), ...shell } });
	await tick();
	await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
	return view;
}
