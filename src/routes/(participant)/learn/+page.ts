import { packStates } from '#lib/device/download.ts';
import { enter } from '#lib/locales/i18n.svelte.ts';

/** What is on this phone is known before the list is shown: nothing in it changes its words while she reads. */
export async function load({ parent }) {
	const { catalogue, reading } = await parent();
	await enter('practice');
	return { states: await packStates(reading, catalogue.modules) };
}
