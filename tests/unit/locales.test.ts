import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { formatBytes, formatDate, formatDay, formatIsoDate, formatLongDate } from '#lib/locales/dates.ts';
import { show } from '#lib/locales/i18n.svelte.ts';
import { read, type Words } from '#lib/locales/reader.ts';

const files = import.meta.glob<Words>('/src/lib/locales/*/*.json', { eager: true, import: 'default' });
const byLanguage: Record<string, Words> = {};
for (const [path, words] of Object.entries(files)) {
	const [language, file] = path.split('/').slice(-2) as [string, string];
	(byLanguage[language] ??= {})[file.replace('.json', '')] = words;
}
const languages = Object.keys(byLanguage);
const keysOf = (words: Words): string[] =>
	Object.entries(words).flatMap(([file, entries]) => Object.keys(entries as Words).map((key) => `${file}.${key}`));
const base = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const at = (language: string, key: string): unknown => key.split('.').reduce<any>((node, part) => node?.[part], byLanguage[language]);
const blanks = (text: unknown): string[] => [...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();

test('there is more than one language, and each names itself', () => {
	expect(languages.sort()).toEqual(['en', 'km']);
	for (const language of languages) expect(at(language, 'language.name')).toBeTypeOf('string');
});

describe.each(languages)('%s', (language) => {
	test('has every word that English has, and no other', () => {
		expect([...new Set(keysOf(byLanguage[language]!).map(base))].sort()).toEqual([...new Set(keysOf(byLanguage.en!).map(base))].sort());
	});

	test('has the plural forms its grammar needs', () => {
		const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
		const plurals = new Set(keysOf(byLanguage.en!).filter((key) => base(key) !== key).map(base));
		for (const key of plurals) for (const form of forms) expect(at(language, `${key}_${form}`), `${language} ${key}_${form}`).toBeTypeOf('string');
	});

	test('leaves the same blanks to fill in', () => {
		for (const key of keysOf(byLanguage[language]!)) {
			const english = at('en', key) ?? at('en', `${base(key)}_other`);
			expect(blanks(at(language, key)), `${language} ${key}`).toEqual(blanks(english));
		}
	});

	test('has no empty text, and lists of equal length', () => {
		for (const key of keysOf(byLanguage[language]!)) {
			const text = at(language, key);
			if (Array.isArray(text)) expect(text).toHaveLength((at('en', key) as string[]).length);
			else expect(String(text).trim(), key).not.toBe('');
		}
	});

	test('never says "sync", "wrong" or "error", and shouts nothing', () => {
		for (const key of keysOf(byLanguage[language]!)) {
			expect(String(at(language, key)), key).not.toMatch(/\b(sync\w*|wrong|error|invalid|oops)\b(?! here)|!/i);
		}
	});

	test('the small reader and i18next agree for every key and count', async () => {
		const instance = i18next.createInstance();
		await instance.init({
			lng: language,
			resources: { [language]: { translation: byLanguage[language]! } },
			interpolation: { escapeValue: false },
			showSupportNotice: false
		} as Parameters<typeof instance.init>[0]);
		const values = { n: 3, of: 7, day: 'Monday', title: '<b>&"', name: 'សុភា', size: '1 kB' };
		for (const key of new Set(keysOf(byLanguage[language]!).map(base))) {
			if (Array.isArray(at(language, key))) continue;
			for (const count of [undefined, 0, 1, 2, 5, 21]) {
				const given = count === undefined ? values : { ...values, count };
				const missing = Object.fromEntries(blanks(at(language, key) ?? at(language, `${key}_other`)).map((name) => [name, '?']));
				const all = { ...missing, ...given };
				if (count === undefined && at(language, key) === undefined) continue;
				expect(read(byLanguage[language]!, language, key, all), `${key} ${count}`).toBe(instance.t(key, all));
			}
		}
	});
});

test('every word the code asks for by name is there', () => {
	const sources = import.meta.glob<string>('/src/**/*.{svelte,ts}', { eager: true, query: '?raw', import: 'default' });
	const known = new Set(keysOf(byLanguage.en!).map(base));
	let asked = 0;
	for (const [path, source] of Object.entries(sources)) {
		for (const [, key] of source.matchAll(/(?<![\w.])(?:t|list)\(\s*'([a-z]+\.[\w-]+)'/g)) {
			asked++;
			expect(known.has(key!), `${key} in ${path}`).toBe(true);
		}
	}
	expect(asked).toBeGreaterThan(100);
});

test('Khmer words hold no Latin but names, and no code points nobody should type', () => {
	for (const key of keysOf(byLanguage.km!)) {
		if (/En$|^me\.language|^first\.|^language\./.test(key)) continue;
		const text = String(at('km', key)).replace(/\{\{\w+\}\}/g, '');
		expect(text.replace(/She Leads|Chrome|Safari|Firefox|Wi-Fi|QR|CC BY-SA 4\.0|kB|MB|Aa/g, ''), key).not.toMatch(/[A-Za-z]/);
		expect(text, key).not.toMatch(/[\u17a3\u17a4\u17a8\u17d8]/);
	}
});

test('dates are Khmer on a Khmer page, whatever the browser knows', () => {
	show('km', byLanguage.km!);
	const march8 = new Date(2026, 2, 8, 14, 5).getTime();
	const now = new Date(2026, 2, 20).getTime();
	expect(formatDate(march8, now)).toBe('ទី 8 ខែមីនា');
	expect(formatLongDate(march8, now)).toBe('ថ្ងៃអាទិត្យ ទី 8 ខែមីនា');
	expect(formatDay(now - 86_400_000, now)).toBe('ម្សិលមិញ');
	expect(formatIsoDate('2026-03')).toBe('ខែមីនា ឆ្នាំ 2026');
	expect(formatBytes(1_234_567)).toMatch(/1\.2/);
});

test('a day is called by what a person would say', () => {
	show('en', byLanguage.en!);
	const now = new Date(2026, 10, 24, 1, 0).getTime();
	expect(formatDay(new Date(2026, 10, 23, 23, 59).getTime(), now)).toBe('Yesterday');
	expect(formatDay(new Date(2026, 10, 24, 0, 1).getTime(), now, true)).toBe('today');
	expect(formatDay(new Date(2026, 10, 18, 12).getTime(), now)).toBe('Wednesday');
	expect(formatDay(new Date(2026, 10, 17, 12).getTime(), now)).toBe('17 November');
	expect(formatDate(new Date(2025, 0, 2).getTime(), now)).toBe('2 January 2025');
	expect(formatIsoDate('2001')).toBe('2001');
});
