// A reader of i18next's JSON files small enough (0.4 kB) for the first screen. i18next itself takes over after first paint;
// tests/unit/locales.test.ts holds both equal for every key and count.

export type Words = { [key: string]: string | string[] | Words };
export type Values = Record<string, string | number>;

function find(words: Words, key: string): unknown {
	let at: unknown = words;
	for (const part of key.split('.')) at = (at as Words | undefined)?.[part];
	return at;
}

/** The text under `file.key`; with `count` its plural form (`key_one`, `key_other`); `{{name}}` filled in. A missing key is shown as itself. */
export function read(words: Words, language: string, key: string, values: Values = {}): string {
	const form = values.count === undefined ? undefined : find(words, `${key}_${new Intl.PluralRules(language).select(+values.count)}`);
	const text = form ?? (values.count === undefined ? undefined : find(words, `${key}_other`)) ?? find(words, key);
	return typeof text === 'string' ? text.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? '')) : key;
}
