import { loadCatalogue } from '#lib/content/catalogue.ts';
import { enter } from '#lib/locales/i18n.svelte.ts';
import { look } from '#lib/device/look.svelte.ts';

/** Titles of the lessons she wrote in. */
export async function load({ parent }) {
	await parent();
	await enter('practice');
	const reading = look.current.language ?? 'km';
	return { catalogue: await loadCatalogue(reading), reading };
}
