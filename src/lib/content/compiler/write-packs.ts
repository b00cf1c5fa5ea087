// Writes packs and catalogues to the disk, touching only what changed, and removes what no catalogue names any more.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Catalogue, PackFile } from '../pack.ts';
import type { Packs } from './compile.ts';

export function writePacks({ files, catalogues, ids }: Packs, staticFolder: string, catalogueFolder: string): void {
	const packs = new Map([...files].map(([path, text]) => [basename(path), text]));
	// A file named by its content is right if it is there.
	replaceFolder(join(staticFolder, 'packs/f'), packs, () => true);
	const json = new Map([...catalogues].map(([language, catalogue]) => [`${language}.json`, JSON.stringify(catalogue)]));
	json.set('_ids.json', JSON.stringify(ids));
	replaceFolder(catalogueFolder, json, (path, text) => readFileSync(path, 'utf8') === text);
}

/** What an earlier run wrote; nothing when there was none, or its catalogues cannot be read. */
export function packFilesIn(staticFolder: string, catalogueFolder: string): PackFile[] {
	try {
		const languages = readdirSync(catalogueFolder).filter((name) => !name.startsWith('_'));
		return languages.flatMap((name) => {
			const { modules } = JSON.parse(readFileSync(join(catalogueFolder, name), 'utf8')) as Catalogue;
			return modules.flatMap(({ list }) => [list, ...(JSON.parse(readFileSync(join(staticFolder, list.path), 'utf8')) as PackFile[])]);
		});
	} catch {
		return [];
	}
}

function replaceFolder(
	folder: string,
	files: Map<string, string>,
	isSame: (path: string, text: string) => boolean
): void {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
	for (const [name, text] of files) {
		const path = join(folder, name);
		if (!existsSync(path) || !isSame(path, text)) writeFileSync(path, text);
	}
}
