import { enter } from '#lib/locales/i18n.svelte.ts';

export async function load({ parent }) {
	await parent();
	await enter('practice');
}
