import { browser } from '$app/env';
import { loadWhole } from '#lib/content/catalogue.ts';
import { look } from '#lib/device/look.svelte.ts';
import { enter } from '#lib/locales/i18n.svelte.ts';

/** What can be learned, to say what of it is still missing. */
export async function load({ parent }) {
	await parent();
	if (browser) await enter('certificate');
	return { catalogue: await loadWhole(look.current.language ?? 'km') };
}
