// Reads the content sources from the disk. Only for Node: the browser has packs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './sources.ts';

/** `folder` holds `programme.yaml` and `modules/`. Hidden files (`.DS_Store`) are left alone. */
export function readFiles(folder: string): Files {
	const files = new Map<string, string>();
	const read = (path: string) => files.set(path, readFileSync(join(folder, path), 'utf8'));
	read('programme.yaml');
	for (const entry of readdirSync(join(folder, 'modules'), { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || entry.name.startsWith('.')) continue;
		read(join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
	}
	return files;
}
