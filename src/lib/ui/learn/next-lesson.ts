import type { CatalogueLesson, CatalogueModule } from '#lib/content/pack.ts';
import type { LessonView } from '#lib/domain/learning/learner.ts';

export interface NextLesson {
	module: CatalogueModule;
	lesson: CatalogueLesson;
	/** What she did of it already; absent when it is new. */
	view?: LessonView;
}

/** What she would go on with: the lesson she was in last, else the first she has not finished, in the order of the modules. */
export function nextLesson(modules: CatalogueModule[], views: Map<string, LessonView>): NextLesson | undefined {
	const all = modules.flatMap((module) =>
		module.lessons.map((lesson) => ({ module, lesson, view: views.get(`${module.module}/${lesson.lesson}`) }))
	);
	const open = all.filter(({ view }) => view && !view.finished);
	open.sort((a, b) => (b.view?.here?.at[0] ?? 0) - (a.view?.here?.at[0] ?? 0));
	return open[0] ?? all.find(({ view }) => !view?.finished);
}

export const lessonHref = (module: string, lesson: string, at?: string): string =>
	`/learn/${module}/${lesson}${at ? `?at=${at}` : ''}`;
