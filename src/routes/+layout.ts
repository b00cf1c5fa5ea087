import { browser } from '$app/env';
import { look } from '#lib/device/look.svelte.ts';
import { speak } from '#lib/locales/i18n.svelte.ts';

export const ssr = false;
export const trailingSlash = 'never';

/** Words before anything is drawn. A phone that was never asked reads Khmer; the first screen brings its own few, in both languages. */
export async function load({ url, untrack }) {
	const path = untrack(() => url.pathname);
	const { language } = look.current;
	if (browser && (language || path !== '/')) await speak(language ?? 'km');
}
