// The words on screen, one file a language and room, as `virtual:words`: a phone on a slow line pays for every file it asks for, and
// the first lesson for every file that is named.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const folder = 'src/lib/locales';
/** Words that the first lesson can be read without, by the room that says them; all others are `base`. */
const rooms: Record<string, string[]> = {
	practice: ['quiz', 'test', 'circle', 'voice', 'notes', 'review'],
	staff: ['groups', 'cohort'],
	certificate: ['certificate']
};
const roomOf = (file: string): string => Object.keys(rooms).find((room) => rooms[room]!.includes(file)) ?? 'base';

const languages = (): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		// Khmer first.
		.sort((a, b) => Number(b === 'km') - Number(a === 'km'));
const filesOf = (language: string): string[] => readdirSync(join(folder, language)).map((file) => file.replace('.json', ''));
const read = (language: string, file: string) => JSON.parse(readFileSync(join(folder, language, `${file}.json`), 'utf8'));

export function words(): Plugin {
	return {
		name: 'she-leads-words',
		resolveId: (id) => (id === 'virtual:words' || id.startsWith('virtual:words/') ? `\0${id}` : undefined),
		load(id) {
			if (id === '\0virtual:words') {
				const names = Object.fromEntries(languages().map((language) => [language, read(language, 'language').name]));
				const files = languages().flatMap((language) =>
					['base', ...Object.keys(rooms)].map((room) => `${JSON.stringify(`${language}/${room}`)}: () => import(${JSON.stringify(`virtual:words/${language}/${room}`)})`)
				);
				return `export const names = ${JSON.stringify(names)};\nexport const files = { ${files.join(', ')} };`;
			}
			const [, language, room] = /^\0virtual:words\/(\w+)\/(\w+)$/.exec(id) ?? [];
			if (!language) return undefined;
			const said = filesOf(language).filter((file) => roomOf(file) === room);
			for (const file of said) this.addWatchFile(join(process.cwd(), folder, language, `${file}.json`));
			return `export default ${JSON.stringify(Object.fromEntries(said.map((file) => [file, read(language, file)])))};`;
		}
	};
}
