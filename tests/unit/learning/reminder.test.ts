// The file her calendar reads (RFC 5545), and when the card stands on Home.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile, isTime, readReminder } from '../../../src/lib/domain/learning/reminder.ts';

const seed = 5545;
/** Tuesday, 18:20. */
const now = new Date(2026, 10, 24, 18, 20);
const file = (days: number[], hour: number, words = 'Five minutes') =>
	calendarFile({ days, hour }, { words, uid: 'random-1', now });
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('it rings each week on her days, at her hour by whatever clock the phone has', () => {
	const lines = unfolded(file([3, 1], 18));
	expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE');
	// No zone and no Z: floating. The first time is one of her days, and still to come.
	expect(lines).toContain('DTSTART:20261125T180000');
	expect(lines).toContain('TRIGGER:PT0S');
	expect(unfolded(file([2], 18))).toContain('DTSTART:20261201T180000');
	expect(unfolded(file([2], 19))).toContain('DTSTART:20261124T190000');
});

test('it has what a calendar needs, once, in lines that end as the format says', () => {
	const text = file([0], 6);
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	const lines = unfolded(text);
	for (const name of ['VERSION', 'PRODID', 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'ACTION', 'DESCRIPTION'])
		expect(
			lines.filter((line) => line.startsWith(`${name}:`)),
			name
		).toHaveLength(1);
	expect(lines.find((line) => line.startsWith('DTSTAMP'))).toMatch(/^DTSTAMP:\d{8}T\d{6}Z$/);
	expect(lines.indexOf('BEGIN:VALARM')).toBeGreaterThan(lines.indexOf('BEGIN:VEVENT'));
	expect(lines.indexOf('END:VALARM')).toBeLessThan(lines.indexOf('END:VEVENT'));
});

test('it says nothing of this app', () => {
	expect(file([0], 6)).not.toMatch(/lead|lesson|learn|quiz|http/i);
});

test('no line is longer than 75 octets, no letter is cut, and the words come out as they went in', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('រំលឹក', 'ប្រាំនាទី', ' ', ';', ',', '\\', '\n', '😀', 'Five'), {
				minLength: 1,
				maxLength: 60
			}),
			(parts) => {
				const words = parts.join('');
				const text = file([1], 7, words);
				for (const line of text.split('\r\n')) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(line.isWellFormed()).toBe(true);
				}
				const said = unfolded(text)
					.find((line) => line.startsWith('SUMMARY:'))!
					.slice('SUMMARY:'.length);
				expect(said.replace(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one))).toBe(words);
			}
		),
		{ seed, numRuns: 200 }
	);
});

test('the card stands on Home on her days from her hour on', () => {
	expect(isTime({ days: [2], hour: 18 }, now)).toBe(true);
	expect(isTime({ days: [2], hour: 19 }, now)).toBe(false);
	expect(isTime({ days: [3], hour: 6 }, now)).toBe(false);
});

test('what is kept is read back, and anything else is no reminder', () => {
	expect(readReminder(JSON.stringify({ days: [1, 3], hour: 18 }))).toEqual({ days: [1, 3], hour: 18 });
	for (const text of [
		null,
		'',
		'{',
		'null',
		'[]',
		'{"days":[],"hour":1}',
		'{"days":[7],"hour":1}',
		'{"days":[1],"hour":24}',
		'{"days":"1","hour":1}',
		'{"hour":1}'
	])
		expect(readReminder(text), String(text)).toBeUndefined();
});
