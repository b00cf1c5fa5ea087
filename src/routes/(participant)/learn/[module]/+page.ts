import { error } from '@sveltejs/kit';
import { loadWhole } from '#lib/content/catalogue.ts';
import { enter } from '#lib/locales/i18n.svelte.ts';
import { packStates } from '#lib/device/download.ts';

export async function load({ params, parent }) {
	const { reading } = await parent();
	const [{ modules }] = await Promise.all([loadWhole(reading), enter('practice')]);
	const module = modules.find((one) => one.module === params.module);
	if (!module) error(404, 'not-found');
	return { module, states: await packStates(reading, [module]) };
}
