// The words on screen, from the same files, and the lessons, from the packs that were built.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWhole } from '#lib/content/catalogue.ts';
import type { Catalogue, CatalogueModule, Lesson, WholeModule } from '#lib/content/pack.ts';
import { read, type Values, type Words } from '#lib/locales/reader.ts';

const root = new URL('../..', import.meta.url).pathname;
const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

export type Language = 'km' | 'en';

export function wordsOf(language: Language): (key: string, values?: Values) => string {
	const folder = `src/lib/locales/${language}`;
	const words: Words = Object.fromEntries(readdirSync(join(root, folder)).map((file) => [file.replace('.json', ''), json<Words>(`${folder}/${file}`)]));
	return (key, values) => {
		const text = read(words, language, key, values);
		if (text === key) throw new Error(`no words for ${key} in ${language}`);
		return text;
	};
}

/** The modules there are, with what they ask. */
export const modulesIn = async (language: Language): Promise<WholeModule[]> => (await loadWhole(language)).modules;

export function moduleOf(language: Language, module: string): CatalogueModule {
	return json<Catalogue>(`.made/catalogue/${language}.json`).modules.find((one) => one.module === module)!;
}

export function lessonOf(language: Language, module: string, lesson: string): Lesson {
	return json(`build/client${moduleOf(language, module).lessons.find((one) => one.lesson === lesson)!.file.path}`);
}

/** A word that nobody wrote: its key stands on the screen instead. */
export const RAW_KEY = new RegExp(`\\b(?:${readdirSync(join(root, 'src/lib/locales/en')).map((file) => file.replace('.json', '')).join('|')})\\.[a-z][A-Za-z0-9-]+\\b`);
