import type { Words } from '#lib/locales/reader.ts';
import en from '#lib/locales/en/about.json';
import km from '#lib/locales/km/about.json';
import { loadCatalogue } from '#lib/content/catalogue.ts';

export const ssr = true;
export const prerender = true;

/** Both languages stand on the page: it is read before anything was chosen, and without a script. */
export async function load() {
	const safeguarding = { en: (await loadCatalogue('en')).programme.safeguarding, km: (await loadCatalogue('km')).programme.safeguarding };
	return { words: { km, en } as Record<'km' | 'en', Words>, safeguarding };
}
