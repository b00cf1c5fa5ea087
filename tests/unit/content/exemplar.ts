// A module of one lesson as the compiler gets it, and ways to break it: tests/fixtures/content is the exemplar as it was written first.
import { compile, type Packs } from '../../../src/lib/content/compiler/compile.ts';
import { readFiles } from '../../../src/lib/content/compiler/read-files.ts';
import type { Files } from '../../../src/lib/content/compiler/sources.ts';

export const module3 = 'modules/03-voice-and-public-speaking';
export const lesson = `${module3}/01-message-triangle`;

/** One module with one lesson, in two languages, with pictures and a circle guide. */
export const exemplar: Files = new Map(
	[...readFiles('tests/fixtures/content')].filter(
		([file]) => file === 'programme.yaml' || file.startsWith(`${lesson}/`) || /^modules\/03-[^/]+\/[^/]+$/.test(file)
	)
);

/** The exemplar with one text replaced by another. Throws when the text is not there, so that no test passes by accident. */
export function changed(file: string, from: string | RegExp, to: string, files: Files = exemplar): Files {
	const before = files.get(file);
	const after = before?.replace(from, () => to);
	if (before === undefined || before === after) throw new Error(`nothing to change in ${file}`);
	return new Map([...files, [file, after!]]);
}

export function without(file: string, files: Files = exemplar): Files {
	if (!files.has(file)) throw new Error(`there is no ${file}`);
	return new Map([...files].filter(([name]) => name !== file));
}

export function withFile(file: string, text: string, files: Files = exemplar): Files {
	return new Map([...files, [file, text]]);
}

/** Where a text stands in a file, from 1. */
export function lineOf(file: string, text: string, files: Files = exemplar): number {
	const at = files.get(file)!.indexOf(text);
	if (at < 0) throw new Error(`no "${text}" in ${file}`);
	return files.get(file)!.slice(0, at).split('\n').length;
}

/** Problems as they are printed, without the mend's separator. */
export async function problemsOf(files: Files): Promise<string[]> {
	const { problems } = await compile(files);
	return problems.map(({ file, line, wrong, mend }) => `${file}:${line} ${wrong} · ${mend}`);
}

export async function packsOf(files: Files): Promise<Packs> {
	const { problems, packs } = await compile(files);
	if (!packs) throw new Error(JSON.stringify(problems, null, 1));
	return packs;
}

export function pack<T>({ files }: Packs, path: string): T {
	return JSON.parse(files.get(path)!) as T;
}
