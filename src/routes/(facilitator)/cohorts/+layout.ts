import { loadWhole } from '#lib/content/catalogue.ts';
import { look } from '#lib/device/look.svelte.ts';

export async function load({ parent }) {
	await parent();
	return { catalogue: await loadWhole(look.current.language ?? 'km') };
}
