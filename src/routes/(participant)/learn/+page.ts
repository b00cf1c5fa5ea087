import { packStates } from '#lib/device/download.ts';

/** What is on this phone is known before the list is shown: nothing in it changes its words while she reads. */
export async function load({ parent }) {
	const { catalogue, reading } = await parent();
	return { states: await packStates(reading, catalogue.modules) };
}
