import { browser } from '$app/env';
import { enter } from '#lib/locales/i18n.svelte.ts';

/** A facilitator's rooms have words of their own. */
export async function load({ parent }) {
	await parent();
	if (browser) await enter('staff');
}
