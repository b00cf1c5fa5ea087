import { error } from '@sveltejs/kit';
import { loadWhole } from '#lib/content/catalogue.ts';
import { enter } from '#lib/locales/i18n.svelte.ts';
import { NotHere, readTests } from '#lib/device/packs.ts';
import { FORMS } from '#lib/domain/learning/gain.ts';

/** A module's tests: downloaded with it, or fetched now. Without either the page says what can be done. */
export async function load({ params, parent, url }) {
	const { reading } = await parent();
	const [{ modules }] = await Promise.all([loadWhole(reading), enter('practice')]);
	const module = modules.find((one) => one.module === params.module);
	const form = FORMS.find((one) => one === url.searchParams.get('form'));
	if (!module?.tests || !form) error(404, 'not-found');
	try {
		return { module, form, ...(await readTests(reading, module)) };
	} catch (cause) {
		if (!(cause instanceof NotHere)) throw cause;
		return { module, form, tests: undefined, source: '' };
	}
}
