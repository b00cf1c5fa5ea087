// What can be learned, in one language: the list the app knows before anything is downloaded.
import type { Catalogue } from './pack.ts';

const catalogues = import.meta.glob<Catalogue>('/.made/catalogue/*.json', { import: 'default' });

/** Throws when the content has not been compiled, or not in this language. */
export async function loadCatalogue(language: string): Promise<Catalogue> {
	const load = catalogues[`/.made/catalogue/${language}.json`];
	if (!load) throw new Error(`There is no catalogue in \`${language}\`. Run \`npm run content\`, then build again.`);
	return load();
}
