import { loadCatalogue } from '#lib/content/catalogue.ts';
import { look } from '#lib/device/look.svelte.ts';

export async function load({ parent }) {
	await parent();
	return { catalogue: await loadCatalogue(look.current.language ?? 'km') };
}
