// A reminder she sets herself: a file for her phone's own calendar, and a card on Home. Never a push message.
// The file says nothing of this app: someone else may look at her calendar.

export interface Reminder {
	/** Of the week, 0 is Sunday. */
	days: number[];
	/** 0 to 23, by her phone's clock. */
	hour: number;
}

/** A reminder as it was kept on the phone; undefined for anything else. */
export function readReminder(text: string | null): Reminder | undefined {
	try {
		const { days, hour } = JSON.parse(text ?? '') as Reminder;
		const within = (value: unknown, most: number) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
		return Array.isArray(days) && days.length && days.every((day) => within(day, 6)) && within(hour, 23) ? { days, hour } : undefined;
	} catch {
		return undefined;
	}
}

/** Whether it is one of her days, and her hour has come. */
export const isTime = ({ days, hour }: Reminder, now: Date): boolean => days.includes(now.getDay()) && now.getHours() >= hour;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const two = (n: number): string => String(n).padStart(2, '0');

/** The first of her times that is still to come. */
function firstOf({ days, hour }: Reminder, now: Date): Date {
	for (let ahead = 0; ; ahead++) {
		const one = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead, hour);
		if (days.includes(one.getDay()) && one > now) return one;
	}
}

/** RFC 5545 §3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** RFC 5545 §3.1: at most 75 octets a line, and no letter cut in two. */
function folded(line: string): string {
	const lines = [''];
	let octets = 0;
	for (const letter of line) {
		const size = new TextEncoder().encode(letter).length;
		if (octets + size > 75) {
			lines.push(' ');
			octets = 1;
		}
		lines[lines.length - 1] += letter;
		octets += size;
	}
	return lines.join('\r\n');
}

/** An iCalendar file with an alarm at the hour itself, each week. Its times are "floating": six o'clock wherever the phone is. */
export function calendarFile(reminder: Reminder, { words, uid, now }: { words: string; uid: string; now: Date }): string {
	const first = firstOf(reminder, now);
	const date = `${String(first.getFullYear()).padStart(4, '0')}${two(first.getMonth() + 1)}${two(first.getDate())}`;
	const days = [...new Set(reminder.days)].sort((a, b) => a - b).map((day) => WEEKDAYS[day]);
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//calendar//EN',
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
		`DTSTART:${date}T${two(reminder.hour)}0000`,
		'DURATION:PT5M',
		`RRULE:FREQ=WEEKLY;BYDAY=${days.join(',')}`,
		`SUMMARY:${escaped(words)}`,
		'CLASS:PRIVATE',
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(words)}`,
		'TRIGGER:PT0S',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
}
