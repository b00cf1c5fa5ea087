import { error } from '@sveltejs/kit';
import { NotHere, readLesson } from '#lib/device/packs.ts';

/** The lesson's words: downloaded, or fetched now. Without either the page says what can be done. */
export async function load({ params, parent }) {
	const { catalogue, reading } = await parent();
	const module = catalogue.modules.find((one) => one.module === params.module);
	const entry = module?.lessons.find((one) => one.lesson === params.lesson);
	if (!module || !entry) error(404, 'not-found');
	try {
		return { module, entry, ...(await readLesson(reading, module, entry.lesson)) };
	} catch (cause) {
		if (!(cause instanceof NotHere)) throw cause;
		return { module, entry, lesson: undefined, source: '' };
	}
}
