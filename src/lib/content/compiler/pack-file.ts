// Turns a text into a file of the packs: named by its content, so that it never changes and is downloaded once.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { PackFile } from '../pack.ts';

const brotli = promisify(brotliCompress);

export async function packFile(text: string, extension: 'json' | 'svg'): Promise<PackFile> {
	const hash = createHash('sha256').update(text).digest();
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) };
	return {
		path: `/packs/f/${hash.toString('hex')}.${extension}`,
		bytes: (await brotli(text, { params })).length,
		integrity: `sha256-${hash.toString('base64')}`
	};
}

/** One short name for a list of files: another list has another name. */
export function versionOf(files: PackFile[]): string {
	return createHash('sha256')
		.update(files.map(({ path }) => path).join('\n'))
		.digest('hex')
		.slice(0, 16);
}
