// Sorts the files below `src/lib/content` into programme, modules and lessons, and reads each of them once.
import {
	guideFront,
	lessonBones,
	lessonFront,
	moduleBones,
	moduleFront,
	programmeBones,
	type LessonBones,
	type ModuleBones,
	type ProgrammeBones
} from './bones.ts';
import { parseGuide, type Guide } from './parse-guide.ts';
import { parseWords, type Words } from './parse-words.ts';
import { reporter, type Problem } from './problem.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';
import type * as v from 'valibot';

/** Path below `src/lib/content`, with `/`, and text. */
export type Files = ReadonlyMap<string, string>;

export interface LessonSource {
	/** `01-message-triangle` */
	folder: string;
	bones: YamlSource<LessonBones>;
	/** By language. */
	words: Map<string, Words<v.InferOutput<typeof lessonFront>>>;
	/** By id of the step or panel. */
	pictures: Map<string, { file: string; svg: string }>;
}

export interface ModuleSource {
	folder: string;
	bones: YamlSource<ModuleBones>;
	words: Map<string, Words<v.InferOutput<typeof moduleFront>>>;
	guides: Map<string, Guide>;
	lessons: LessonSource[];
}

export interface Sources {
	programme: YamlSource<ProgrammeBones>;
	languages: string[];
	modules: ModuleSource[];
}

export function readSources(unsorted: Files, problems: Problem[]): Sources {
	// A disk lists files in any order; packs must come out the same everywhere.
	const files = new Map([...unsorted].sort(([a], [b]) => (a < b ? -1 : 1)));
	const programmeFile = 'programme.yaml';
	const programme = readYaml(programmeFile, files.get(programmeFile) ?? '', programmeBones, problems);
	const languages = programme.value?.languages ?? [];
	const read = new Set<string>();
	const take = (path: string): string | undefined => {
		read.add(path);
		return files.get(path);
	};
	/** A missing file is one problem, not one for every word that would be in it. */
	const must = (path: string): string | undefined => {
		const text = take(path);
		if (text === undefined)
			reporter(path, problems)(1, 'this file is missing', 'write it; a lesson that works shows how');
		return text;
	};
	const yaml = <T>(path: string, schema: v.GenericSchema<unknown, T>): YamlSource<T> => {
		const text = must(path);
		return text === undefined ? { file: path, line: () => 1 } : readYaml(path, text, schema, problems);
	};
	const words = <T>(folder: string, schema: v.GenericSchema<unknown, T>): Map<string, Words<T>> => {
		const all = new Map<string, Words<T>>();
		for (const language of languages) {
			const path = `${folder}/${language}.md`;
			const text = must(path);
			if (text !== undefined) all.set(language, parseWords(path, text, schema, problems));
		}
		return all;
	};

	const modules = foldersIn(files, 'modules').map((folder): ModuleSource => {
		const path = `modules/${folder}`;
		const lessons = foldersIn(files, path).map((lesson): LessonSource => {
			const pictures: LessonSource['pictures'] = new Map();
			for (const [file, svg] of files) {
				const id = file.startsWith(`${path}/${lesson}/`) && /([^/]+)\.svg$/.exec(file)?.[1];
				if (id) pictures.set(id, { file, svg: take(file) ?? svg });
			}
			return {
				folder: lesson,
				bones: yaml(`${path}/${lesson}/lesson.yaml`, lessonBones),
				words: words(`${path}/${lesson}`, lessonFront),
				pictures
			};
		});
		// A module may do without a circle guide, but then in every language.
		const guides: ModuleSource['guides'] = new Map();
		const hasGuide = languages.some((language) => files.has(`${path}/circle.${language}.md`));
		for (const language of hasGuide ? languages : []) {
			const file = `${path}/circle.${language}.md`;
			const text = must(file);
			if (text !== undefined) guides.set(language, parseGuide(file, text, guideFront, problems));
		}
		return {
			folder,
			bones: yaml(`${path}/module.yaml`, moduleBones),
			words: words(path, moduleFront),
			guides,
			lessons
		};
	});

	for (const file of files.keys()) {
		if (!file.startsWith('modules/') || read.has(file) || !languages.length) continue;
		const language = /(?:\/|\bcircle\.)([a-z]{2,3})\.md$/.exec(file)?.[1];
		const mend = language ? `add \`${language}\` to \`languages\` in programme.yaml, or remove the file` : 'remove it';
		reporter(file, problems)(1, 'nothing reads this file', mend);
	}
	return { programme, languages, modules };
}

/** Names of the folders directly below `path`, in order. */
function foldersIn(files: Files, path: string): string[] {
	const names = new Set<string>();
	for (const file of files.keys()) {
		const [name, ...rest] = file.startsWith(`${path}/`) ? file.slice(path.length + 1).split('/') : [];
		if (name && rest.length) names.add(name);
	}
	return [...names];
}

/** A folder's name as an address: it stays when the folder gets another number. */
export function withoutNumber(folder: string): string {
	return folder.replace(/^\d\d-/, '');
}
