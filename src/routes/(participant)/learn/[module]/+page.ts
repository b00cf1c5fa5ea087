import { error } from '@sveltejs/kit';
import { packStates } from '#lib/device/download.ts';

export async function load({ params, parent }) {
	const { catalogue, reading } = await parent();
	const module = catalogue.modules.find((one) => one.module === params.module);
	if (!module) error(404, 'not-found');
	return { module, states: await packStates(reading, [module]) };
}
