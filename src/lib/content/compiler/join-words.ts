// Taking words from their places.
import type { Words as Text } from '../pack.ts';
import type { Words } from './parse-words.ts';

export function both(words: Words, address: string, text = 'text', easy = 'easy'): Text {
	return { text: said(words, address, text), easy: said(words, address, easy) };
}

export function maybe(words: Words, address: string, key: string): string | undefined {
	return words.places.get(address)?.keys.get(key)?.text;
}

/** Throws rather than let a phone show an empty line; check-words.ts has to see to it that this never happens. */
export function said(words: Words, address: string, key: string): string {
	const text = maybe(words, address, key);
	if (text === undefined) throw new Error(`${words.file}: no \`${key}\` at \`${address}\`, and the check let it pass`);
	return text;
}

/** An entry of a place's list; `reason` is there where the list has reasons. */
export function entryOf(words: Words, address: string, id: string, reasons = true): { id: string; text: string; reason: string } {
	const { text, reason } = words.places.get(address)!.list.get(id)!;
	return { id, text, reason: reasons ? reason!.text : '' };
}

/** A key that is there only with a value: the file of a lesson without `need` has no `need`. */
export function given<Key extends string, Value>(key: Key, value: Value | undefined | '') {
	return (value ? { [key]: value } : {}) as { [K in Key]?: Value };
}
