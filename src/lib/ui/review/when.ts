import { formatDate } from '#lib/locales/dates.ts';
import { t } from '#lib/locales/i18n.svelte.ts';

/** A day to come. */
export interface Coming {
	/** From today: 1 is tomorrow. */
	days: number;
	/** Noon of it, in ms since 1970. */
	date: number;
}

/** Beyond two weeks nobody counts days. */
export const COUNTED = 14;

/** As it stands inside a sentence: tomorrow, in so many days, on a date. */
export function whenWords({ days, date }: Coming): string {
	if (days <= 1) return t('review.tomorrow');
	return days < COUNTED ? t('review.inDays', { count: days }) : t('review.onDate', { date: formatDate(date) });
}
