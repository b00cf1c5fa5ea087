import { loadCatalogue } from '#lib/content/catalogue.ts';
import { look } from '#lib/device/look.svelte.ts';

/** What can be learned, in her language: part of the app, so it is there without a network. */
export async function load({ parent }) {
	await parent();
	const language = look.current.language ?? 'km';
	return { catalogue: await loadCatalogue(language), reading: language };
}
