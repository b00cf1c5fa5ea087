import { browser } from '$app/env';
import { enter } from '#lib/locales/i18n.svelte.ts';

export async function load({ parent }) {
	await parent();
	if (browser) await enter('certificate');
}
