// The marks of print, put in when content is compiled: authors type straight quotes, readers see a language's own.

const english = (text: string): string =>
	text
		.replace(/(^|[\s([—–-])"/g, '$1“')
		.replaceAll('"', '”')
		.replace(/(^|[\s([“])'(?=\S)/g, '$1‘')
		.replaceAll("'", '’');

/** Every text in a value, typeset; ids and addresses hold no quotes and stay as they are. */
export function typeset<T>(value: T, language: string): T {
	if (language !== 'en') return value;
	if (typeof value === 'string') return english(value) as T;
	if (Array.isArray(value)) return value.map((item) => typeset(item, language)) as T;
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item, language)])) as T;
}
