// Every word on screen, one language at a time.
import { createSubscriber } from 'svelte/reactivity';
import { read, type Values, type Words } from './reader.ts';

const files = import.meta.glob<Words>('./*/*.json', { import: 'default' });

/** Folder names are the languages on offer; each names itself in its `language.json`. */
export const languages: string[] = [...new Set(Object.keys(files).map((path) => path.split('/')[1]!))];

let update = () => {};
const subscribe = createSubscriber((notify) => {
	update = notify;
	return () => (update = () => {});
});

let current = { language: 'en', words: {} as Words };
let translate = (key: string, values?: Values) => read(current.words, current.language, key, values);

/** Loads a language's words and shows them everywhere at once. */
export async function speak(language: string): Promise<void> {
	if (!languages.includes(language)) language = 'en';
	const words: Words = {};
	await Promise.all(
		Object.entries(files).map(async ([path, load]) => {
			const [, folder, file] = path.split('/');
			if (folder === language) words[file!.replace('.json', '')] = await load();
		})
	);
	show(language, words);
}

/** Shows words that are already there: the prerendered first screen, and tests. */
export function show(language: string, words: Words): void {
	current = { language, words };
	translate = (key, values) => read(words, language, key, values);
	update();
}

/** Hands the words to i18next once the page has painted. Never its Intl formatters: Chromium has no Khmer data for them. */
export async function settle(): Promise<void> {
	const { default: i18next } = await import('i18next');
	const { language, words } = current;
	const instance = i18next.createInstance();
	await instance.init({
		lng: language,
		resources: { [language]: { translation: words } },
		interpolation: { escapeValue: false },
		showSupportNotice: false
	} as Parameters<typeof instance.init>[0]);
	if (current.language !== language) return;
	translate = (key, values) => instance.t(key, { ...values });
	update();
}

/** The text under `file.key`. Whoever reads it re-renders when the language changes. */
export function t(key: string, values?: Values): string {
	subscribe();
	return translate(key, values);
}

/** The language on screen, as a BCP 47 tag. */
export function language(): string {
	subscribe();
	return current.language;
}

/** A list of words, such as the months. */
export function list(key: string): string[] {
	subscribe();
	const [file, name] = key.split('.');
	return ((current.words[file!] as Words | undefined)?.[name!] as string[] | undefined) ?? [];
}
