// What a language's file of rules in lints/ gives.
import type { Role } from './need.ts';

export type Finding = [wrong: string, mend: string];

export interface Lint {
	/** One text, by its role on the screen. */
	line(text: string, role: Role): Finding[];
	/** What is seen at once. Empty where there is none. */
	screen(shown: { heading: string; text: string; example: string }): Finding[];
	/** Characters and words that must not occur, whatever the text is for. */
	characters(text: string, isHeading: boolean): Finding[];
}

/** How long a text of some role may be. Units are the language's own (words, clusters). */
export interface Limit {
	sentence?: number;
	whole?: number;
	sentences?: number;
}

export function defineLint(lint: Lint): Lint {
	return lint;
}

export function codePoint(character: string): string {
	return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
