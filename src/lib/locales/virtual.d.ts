/** scripts/vite-words.ts */
declare module 'virtual:words' {
	import type { Words } from '#lib/locales/reader.ts';
	/** By language, Khmer first: what each calls itself. */
	export const names: Record<string, string>;
	/** `km/base`: a language's words of a room. */
	export const files: Record<string, () => Promise<{ default: Words }>>;
}
