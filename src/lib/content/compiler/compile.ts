// Sources in, packs out: checks everything, and compiles only when nothing is wrong.
import type { Catalogue, CatalogueIds, CatalogueLesson, CatalogueModule, Module, ModuleIds, PackFile, Picture, Tests } from '../pack.ts';
import { checkEchoes } from './check-echoes.ts';
import { checkModules } from './check-modules.ts';
import { checkPictureSizes } from './check-pictures.ts';
import { compileFact, compileLesson, stepsAndCare } from './compile-lesson.ts';
import { compileItem } from './item-words.ts';
import { both, said } from './join-words.ts';
import { lintSources } from './lint.ts';
import { typeset } from './typeset.ts';
import { packFile } from './pack-file.ts';
import { byPlace, type Problem } from './problem.ts';
import {
	readSources,
	withoutNumber,
	type Files,
	type LessonSource,
	type ModuleSource,
	type Sources
} from './sources.ts';

export interface Packs {
	/** Text by path, `/packs/f/…`. */
	files: Map<string, string>;
	/** By language. */
	catalogues: Map<string, Catalogue>;
	ids: CatalogueIds;
}

export async function compile(files: Files): Promise<{ problems: Problem[]; packs?: Packs }> {
	const problems: Problem[] = [];
	const sources = readSources(files, problems);
	checkModules(sources, problems);
	checkEchoes(sources, problems);
	lintSources(sources, problems);
	await checkPictureSizes(
		sources.modules.flatMap(({ lessons }) => lessons),
		problems
	);
	if (problems.length) return { problems: problems.sort(byPlace) };
	return { problems, packs: await compileSources(sources) };
}

async function compileSources({ programme, languages, modules }: Sources): Promise<Packs> {
	const ids = Object.fromEntries(modules.map((module) => [withoutNumber(module.folder), idsOf(module)]));
	const packs: Packs = { files: new Map(), catalogues: new Map(), ids };
	const { name, minimumAge, safeguarding } = programme.value!;
	const keep: Keep = async (text, extension) => {
		const file = await packFile(text, extension);
		packs.files.set(file.path, text);
		return file;
	};
	for (const language of languages) {
		packs.catalogues.set(language, {
			language,
			programme: {
				name: name[language]!,
				safeguarding: { text: String(safeguarding[language]), filledIn: safeguarding.filledIn },
				minimumAge
			},
			modules: await Promise.all(modules.map((module) => compileModule(module, language, keep)))
		});
	}
	return packs;
}

type Keep = (text: string, extension: 'json' | 'svg') => Promise<PackFile>;

async function compileModule(module: ModuleSource, language: string, keep: Keep): Promise<CatalogueModule> {
	const bones = module.bones.value!;
	const words = module.words.get(language)!;
	const inOrder = bones.lessons.map((folder) => module.lessons.find((lesson) => lesson.folder === folder)!);
	const file = await keep(JSON.stringify(typeset(ownWords(module, inOrder, language), language)), 'json');
	const lessons = await Promise.all(inOrder.map((lesson) => keepLesson(lesson, language, keep)));
	const tests = bones.tests && (await keep(JSON.stringify(typeset(compileTests(module, language), language)), 'json'));
	const all = new Map([file, ...(tests ? [tests] : []), ...lessons.flatMap(({ files }) => files)].map((one) => [one.path, one]));
	const files = [...all.values()];
	const list = await keep(JSON.stringify(files), 'json');
	const picture = lessons.find(({ picture }) => picture)?.picture;
	return {
		module: withoutNumber(module.folder),
		number: bones.number,
		level: bones.level,
		minutes: bones.minutes,
		title: typeset(words.title!.text, language),
		short: typeset(said(words, '', 'short'), language),
		summary: typeset(both(words, '', 'summary', 'easy summary'), language),
		...(picture && { picture }),
		circle: module.guides.has(language),
		file,
		...(tests && { tests: { file: tests } }),
		lessons: lessons.map(({ entry }) => entry),
		list,
		bytes: files.reduce((sum, { bytes }) => sum + bytes, list.bytes)
	};
}

function idsOf({ bones, lessons }: ModuleSource): ModuleIds {
	const { tests } = bones.value!;
	return {
		lessons: Object.fromEntries(
			lessons.map(({ bones: { value } }) => [
				value!.lesson,
				{ items: value!.steps.flatMap((step) => (step.kind === 'check' ? step.items : [])), objectives: value!.objectives }
			])
		),
		...(tests && { tests })
	};
}

async function keepLesson(
	{ bones, words, pictures }: LessonSource,
	language: string,
	keep: Keep
): Promise<{ entry: CatalogueLesson; files: PackFile[]; picture?: Picture }> {
	const drawn = await Promise.all([...pictures].map(async ([id, { svg }]) => [id, await keep(svg, 'svg')] as const));
	const lesson = typeset(
		compileLesson(bones.value!, words.get(language)!, new Map(drawn.map(([id, { path }]) => [id, path]))),
		language
	);
	const file = await keep(JSON.stringify(lesson), 'json');
	const shown = lesson.steps.flatMap((step): (Picture | undefined)[] =>
		step.kind === 'story' ? step.panels.map(({ picture }) => picture) : 'picture' in step ? [step.picture] : []
	);
	return {
		entry: {
			lesson: lesson.lesson,
			number: lesson.number,
			minutes: lesson.minutes,
			title: lesson.title,
			steps: lesson.steps.length,
			file
		},
		files: [file, ...drawn.map(([, picture]) => picture)],
		picture: shown.find((one) => one)
	};
}

function compileTests(module: ModuleSource, language: string): Tests {
	const { tests, items } = module.bones.value!;
	const words = module.words.get(language)!;
	const compiled = (ids: string[]) =>
		ids.map((id) =>
			compileItem(
				items.find((item) => item.id === id)!,
				words,
				`test/${id}`
			)
		);
	return {
		module: withoutNumber(module.folder),
		status: words.front!.status,
		pre: compiled(tests!.pre),
		post: compiled(tests!.post),
		delayed: compiled(tests!.delayed)
	};
}

function ownWords(module: ModuleSource, lessons: LessonSource[], language: string): Module {
	const bones = module.bones.value!;
	const words = module.words.get(language)!;
	const guide = module.guides.get(language);
	const { id, minutes, steps } = bones.task;
	return {
		module: withoutNumber(module.folder),
		number: bones.number,
		title: words.title!.text,
		status: words.front!.status,
		objectives: bones.objectives.map((id) => ({ id, text: words.places.get('objectives')!.list.get(id)!.text })),
		task: {
			id,
			minutes,
			heading: said(words, 'task', 'heading'),
			body: both(words, 'task'),
			...stepsAndCare(words, 'task', steps)
		},
		...(guide && {
			circle: {
				title: guide.title!.text,
				minutes: guide.front!.minutes,
				status: guide.front!.status,
				blocks: guide.blocks
			}
		}),
		// Everything dated in this module, so that one page can show what is known from where: its own, then its lessons'.
		facts: [
			...bones.facts.map((fact) => compileFact(fact, words, '')),
			...lessons.flatMap((lesson) =>
				lesson.bones.value!.steps.flatMap((step) => {
					const fact = step.kind === 'idea' && lesson.bones.value!.facts.find(({ id }) => id === step.fact);
					return fact ? [compileFact(fact, lesson.words.get(language)!, step.id)] : [];
				})
			)
		]
	};
}
