import { loadCatalogue } from '#lib/content/catalogue.ts';
import { look } from '#lib/device/look.svelte.ts';

/** What can be learned, in her language: part of the app, so it is there without a network. */
export async function load({ parent }) {
	const language = look.current.language ?? 'km';
	// Beside the words, not after them.
	const [catalogue] = await Promise.all([loadCatalogue(language), parent()]);
	return { catalogue, reading: language };
}
