import firstWords from '#lib/locales/km/first.json';
import { look } from '#lib/device/look.svelte.ts';
import { show } from '#lib/locales/i18n.svelte.ts';

export const ssr = true;
export const prerender = true;

/** The words of the first screen, which is bilingual; a returning phone has its language's already. */
export function load() {
	if (!look.current.language) show('km', { first: firstWords, app: { skip: firstWords.skip } });
}
