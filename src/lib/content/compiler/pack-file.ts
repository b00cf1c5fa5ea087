// Turns a text into a file of the packs: named by its content, so that it never changes and is downloaded once.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { PackFile } from '../pack.ts';

const brotli = promisify(brotliCompress);

/** By path. The same picture is asked for once a language, and once more for its size. */
const made = new Map<string, Promise<PackFile>>();

export async function packFile(text: string, extension: 'json' | 'svg'): Promise<PackFile> {
	const path = `/packs/f/${createHash('sha256').update(text).digest('hex').slice(0, 32)}.${extension}`;
	let file = made.get(path);
	if (!file) made.set(path, (file = compress(text, path)));
	return file;
}

/** Files of an earlier run need not be compressed again: the same name is the same content. */
export function remember(files: Iterable<PackFile>): void {
	for (const { path, bytes } of files) made.set(path, Promise.resolve({ path, bytes }));
}

async function compress(text: string, path: string): Promise<PackFile> {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) };
	return { path, bytes: (await brotli(text, { params })).length };
}
