import { error } from '@sveltejs/kit';
import { enter } from '#lib/locales/i18n.svelte.ts';
import { NotHere, readModule } from '#lib/device/packs.ts';

export async function load({ params, parent }) {
	const { catalogue, reading } = await parent();
	await enter('practice');
	const entry = catalogue.modules.find((one) => one.module === params.module);
	if (!entry) error(404, 'not-found');
	try {
		return { entry, words: await readModule(reading, entry) };
	} catch (cause) {
		if (!(cause instanceof NotHere)) throw cause;
		return { entry, words: undefined };
	}
}
