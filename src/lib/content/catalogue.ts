// What can be learned, in one language: the list the app knows before anything is downloaded.
import type { Catalogue, CatalogueIds, WholeModule } from './pack.ts';

const catalogues = import.meta.glob<Catalogue>('/.made/catalogue/[a-z]*.json', { import: 'default' });
const ids = import.meta.glob<CatalogueIds>('/.made/catalogue/_ids.json', { import: 'default' });

/** Throws when the content has not been compiled, or not in this language. */
export async function loadCatalogue(language: string): Promise<Catalogue> {
	const load = catalogues[`/.made/catalogue/${language}.json`];
	if (!load) throw new Error(`There is no catalogue in \`${language}\`. Run \`npm run content\`, then build again.`);
	return load();
}

export type WholeCatalogue = Omit<Catalogue, 'modules'> & { modules: WholeModule[] };

/** With the ids of what each lesson and test asks, which few screens need. */
export async function loadWhole(language: string): Promise<WholeCatalogue> {
	return joinIds(...(await Promise.all([loadCatalogue(language), ids['/.made/catalogue/_ids.json']!()])));
}

export function joinIds(catalogue: Catalogue, asked: CatalogueIds): WholeCatalogue {
	return {
		...catalogue,
		modules: catalogue.modules.map(({ tests, ...module }) => {
			const mine = asked[module.module]!;
			return {
				...module,
				lessons: module.lessons.map((lesson) => ({ ...lesson, ...mine.lessons[lesson.lesson]! })),
				...(tests && { tests: { ...tests, ...mine.tests! } })
			};
		})
	};
}
