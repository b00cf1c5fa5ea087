// A woman's row as the board draws it: states in words, silence told apart from need.
import type { CatalogueModule } from '#lib/content/pack.ts';
import type { WomanRow } from '#lib/domain/cohort/board.ts';
import { moduleState, needsHelp, silentFor } from '#lib/domain/cohort/needs-help.ts';
import { formatDay } from '#lib/locales/dates.ts';
import { t } from '#lib/locales/i18n.svelte.ts';
import type { BoardWoman } from './board.ts';

type Named = WomanRow & { name: string };

export function seenOnBoard(woman: Named, cohort: string, modules: CatalogueModule[], now: number): BoardWoman {
	const help = needsHelp(woman, now);
	const silent = silentFor(woman, now);
	return {
		id: woman.person,
		name: woman.name,
		href: `/cohorts/${cohort}/${woman.person}`,
		modules: modules.map(({ module, lessons }) => ({
			module,
			...moduleState(
				woman,
				module,
				lessons.map(({ lesson }) => lesson),
				help
			)
		})),
		heard:
			silent === undefined
				? { kind: 'day', text: formatDay(woman.heard, now) }
				: { kind: 'silent', days: silent, text: t('cohort.silent', { count: silent }) },
		help: help && helpInWords(help, modules)
	};
}

export function helpInWords(help: NonNullable<ReturnType<typeof needsHelp>>, modules: CatalogueModule[]): string {
	if (help.reason === 'pausing') return t('groups.help-pausing', { count: help.days });
	const [module, lesson] = help.lesson.split('/');
	const entry = modules.find((one) => one.module === module)?.lessons.find((one) => one.lesson === lesson);
	return t('groups.help-stuck', { count: help.times, lesson: entry?.title ?? '' });
}

/** Needs help first, then by what she chose; names in code point order, which Khmer accepts. */
export function orderWomen<T extends Named>(women: T[], by: string, now: number): T[] {
	const name = (a: T, b: T) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
	return [...women].sort((a, b) => {
		if (by === 'help') return Number(Boolean(needsHelp(b, now))) - Number(Boolean(needsHelp(a, now))) || name(a, b);
		if (by === 'heard') return a.heard - b.heard || name(a, b);
		return name(a, b);
	});
}
