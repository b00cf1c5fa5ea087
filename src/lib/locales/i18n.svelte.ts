// Every word on screen, one language at a time.
import { files, names } from 'virtual:words';
import { createSubscriber } from 'svelte/reactivity';
import { read, type Values, type Words } from './reader.ts';

/** The languages on offer, Khmer first: the folders beside this file. */
export const languages: string[] = Object.keys(names);
export const nameOf = (language: string): string => names[language]!;

let update = () => {};
const subscribe = createSubscriber((notify) => {
	update = notify;
	return () => (update = () => {});
});

let current = { language: 'en', words: {} as Words };
let translate = (key: string, values?: Values) => read(current.words, current.language, key, values);

/** Rooms whose words are here (scripts/vite-words.ts); those of the others come when they are entered. */
const entered = new Set(['base']);
let entering: Promise<void> | undefined;

async function load(language: string): Promise<Words> {
	const rooms = await Promise.all([...entered].map(async (room) => (await files[`${language}/${room}`]!()).default));
	return Object.assign({}, ...rooms);
}

/** Loads a language's words and shows them everywhere at once. */
export async function speak(language: string): Promise<void> {
	if (!languages.includes(language)) language = 'en';
	show(language, await load(language));
}

/** The words of one more room, in the language that is spoken. */
export async function enter(room: 'practice' | 'staff' | 'certificate'): Promise<void> {
	if (!entered.has(room)) {
		entered.add(room);
		entering = speak(current.language).catch((error) => {
			// Asked for again when she comes again.
			entered.delete(room);
			throw error;
		});
	}
	// Whoever comes second waits too, else keys would stand where words belong.
	await entering;
}

/** Shows words that are already there: the prerendered first screen, and tests. */
export function show(language: string, words: Words): void {
	current = { language, words };
	translate = (key, values) => read(words, language, key, values);
	update();
	if (settled) void settle();
}

let settled = false;
/** Hands the words to i18next once the page has painted. Never its Intl formatters: Chromium has no Khmer data for them. */
export async function settle(): Promise<void> {
	settled = true;
	const { default: i18next } = await import('i18next').catch(() => ({ default: undefined }));
	// Without a line our own reader goes on.
	if (!i18next) return;
	const { language, words } = current;
	const instance = i18next.createInstance();
	await instance.init({
		lng: language,
		resources: { [language]: { translation: words } },
		interpolation: { escapeValue: false },
		showSupportNotice: false
	} as Parameters<typeof instance.init>[0]);
	if (current.words !== words) return;
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
