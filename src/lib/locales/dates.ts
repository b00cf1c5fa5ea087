// Dates and numbers in words, from our own tables: Chromium prints English where it should print Khmer,
// so nothing here may use the browser's own formatters.
import { list, t } from './i18n.svelte.ts';

const DAY = 86_400_000;

/** Midnight of the phone's own day, in ms since 1970. */
function startOfDay(ms: number): number {
	const date = new Date(ms);
	return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** "24 November", with the year when it is another one than `now`'s. */
export function formatDate(ms: number, now = Date.now()): string {
	const date = new Date(ms);
	const values = { day: date.getDate(), month: list('calendar.months')[date.getMonth()] ?? '', year: date.getFullYear() };
	return t(values.year === new Date(now).getFullYear() ? 'calendar.dayMonth' : 'calendar.dayMonthYear', values);
}

/** "Tuesday 24 November". */
export function formatLongDate(ms: number, now = Date.now()): string {
	return t('calendar.weekdayDate', { weekday: list('calendar.weekdays')[new Date(ms).getDay()] ?? '', date: formatDate(ms, now) });
}

/** A day a person would say: today, yesterday, the weekday within six days, else the date. `inside` a sentence nothing begins large. */
export function formatDay(ms: number, now = Date.now(), inside = false): string {
	// Rounded, because a day with a clock change is not 24 hours long.
	const ago = Math.round((startOfDay(now) - startOfDay(ms)) / DAY);
	if (ago <= 0) return t(inside ? 'calendar.todayIn' : 'calendar.today');
	if (ago === 1) return t(inside ? 'calendar.yesterdayIn' : 'calendar.yesterday');
	if (ago < 7) return list('calendar.weekdays')[new Date(ms).getDay()] ?? '';
	return formatDate(ms, now);
}

/** "6:40", hours as the phone's clock shows them. */
export function formatTime(ms: number): string {
	const date = new Date(ms);
	return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** A date as it stands in content, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as it says. */
export function formatIsoDate(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (!month) return year;
	const name = list('calendar.months')[Number(month) - 1] ?? '';
	return day ? t('calendar.dayMonthYear', { day: Number(day), month: name, year }) : t('calendar.monthYear', { month: name, year });
}

/** A file size she can weigh: kB below one MB, then MB with one decimal. */
export function formatBytes(bytes: number): string {
	if (bytes < 1_000_000) return t('app.kilobytes', { n: Math.max(1, Math.round(bytes / 1000)) });
	return t('app.megabytes', { n: (bytes / 1_000_000).toFixed(1) });
}
