import { error } from '@sveltejs/kit';
import { enter } from '#lib/locales/i18n.svelte.ts';

export async function load({ params, parent }) {
	const { catalogue } = await parent();
	await enter('practice');
	const module = catalogue.modules.find((one) => one.module === params.module);
	if (!module) error(404, 'not-found');
	return { module };
}
