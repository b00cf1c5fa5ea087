import { browser } from '$app/env';
import firstWords from '#lib/locales/km/first.json';
import appWords from '#lib/locales/km/app.json';
import { look } from '#lib/device/look.svelte.ts';
import { show, speak } from '#lib/locales/i18n.svelte.ts';

export const ssr = false;
export const trailingSlash = 'never';

/** Words before anything is drawn. A phone that was never asked reads Khmer; the first screen is bilingual and needs no more than this. */
export async function load({ url, untrack }) {
	const path = untrack(() => url.pathname);
	const { language } = look.current;
	if (browser && (language || path !== '/')) await speak(language ?? 'km');
	else show('km', { first: firstWords, app: appWords });
}
