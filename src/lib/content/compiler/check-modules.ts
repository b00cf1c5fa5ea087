// Checks what holds between files: folders and their names, numbers and sums, ids that must be unique over all modules.
import { checkGuessable } from './check-guessable.ts';
import { checkGuides } from './check-guides.ts';
import { checkLesson } from './check-lesson.ts';
import { checkPictures } from './check-pictures.ts';
import { checkTests } from './check-tests.ts';
import { checkWords } from './check-words.ts';
import { checkGaps } from './item-words.ts';
import { lessonNeeds, moduleNeeds } from './needs.ts';
import type { Words } from './parse-words.ts';
import { didYouMean, reporter, type Problem } from './problem.ts';
import { withoutNumber, type ModuleSource, type Sources } from './sources.ts';

export function checkModules({ programme, languages, modules }: Sources, problems: Problem[]): void {
	const report = reporter(programme.file, problems);
	for (const language of languages) {
		for (const place of ['name', 'safeguarding'] as const) {
			const text = programme.value && Object.entries(programme.value[place]).find(([key]) => key === language)?.[1];
			if (!text) report(programme.line(place), `\`${place}\` has no words in \`${language}\``, `add \`${language}:\``);
		}
	}
	checkNames(
		modules.map(({ folder, bones }) => ({ folder, file: bones.file })),
		problems
	);
	const items = new Map<string, string>();
	for (const module of modules) {
		checkModule(module, problems);
		checkGuessable(module, problems);
		for (const { bones } of [module, ...module.lessons]) {
			for (const [i, { id }] of bones.value?.items.entries() ?? []) {
				const other = items.get(id);
				// Twice in one lesson is told by check-lesson.ts.
				if (other && other !== bones.file) {
					reporter(bones.file, problems)(
						bones.line('items', i),
						`the item \`${id}\` is also in ${other}`,
						'give one of them another name'
					);
				}
				items.set(id, bones.file);
			}
		}
	}
}

/** Addresses leave the numbers out, so that a module or lesson can move: without its number a name must still be one. */
function checkNames(folders: { folder: string; file: string }[], problems: Problem[]): void {
	const seen = new Map<string, string>();
	for (const { folder, file } of folders) {
		const report = reporter(file, problems);
		const name = /^\d\d-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(folder)?.[1];
		if (!name)
			report(
				1,
				`the folder \`${folder}\` has no number or no name`,
				'two digits, a hyphen and lower-case words, as in 01-first-steps'
			);
		else if (seen.has(name)) report(1, `\`${seen.get(name)}\` and \`${folder}\` have one name`, 'rename one of them');
		else seen.set(name, folder);
	}
}

function checkModule(module: ModuleSource, problems: Problem[]): void {
	const { folder, bones, lessons } = module;
	checkNames(
		lessons.map((lesson) => ({ folder: lesson.folder, file: lesson.bones.file })),
		problems
	);
	const report = reporter(bones.file, problems);
	for (const lesson of lessons) {
		checkLesson(lesson.bones, problems);
		checkLessonPlace(lesson, module, problems);
		checkPictures(lesson, problems);
		if (!lesson.bones.value) continue;
		const needs = lessonNeeds(lesson.bones.value, new Set(lesson.pictures.keys()));
		checkWords(needs, [...lesson.words.values()], problems);
		for (const step of lesson.bones.value.steps)
			for (const item of step.kind === 'check' ? lesson.bones.value.items.filter(({ id }) => step.items.includes(id)) : [])
				checkGaps(item, `${step.id}/${item.id}`, [...lesson.words.values()], problems);
		checkFront(lesson.words, 'lesson', lesson.bones.value.lesson, problems);
	}
	checkGuides(module, problems);
	if (!bones.value) return;

	checkWords(moduleNeeds(bones.value), [...module.words.values()], problems);
	checkTests(bones, problems);
	for (const item of bones.value.items) checkGaps(item, `test/${item.id}`, [...module.words.values()], problems);
	checkFront(module.words, 'module', folder, problems);
	const { module: name, number, minutes, lessons: listed } = bones.value;
	if (name !== folder)
		report(bones.line('module'), `\`module\` is \`${name}\`, the folder \`${folder}\``, `write \`module: ${folder}\``);
	if (number !== Number(folder.slice(0, 2)))
		report(bones.line('number'), `\`number\` is not that of the folder \`${folder}\``, 'mend one of them');
	for (const [i, one] of listed.entries()) {
		if (lessons.some((lesson) => lesson.folder === one)) continue;
		const near = didYouMean(
			one,
			lessons.map((lesson) => lesson.folder),
			'write the lesson, or remove it from `lessons`'
		);
		report(bones.line('lessons', i), `there is no lesson folder \`${one}\``, near);
	}
	// Only where all lessons can be read; else the sum is wrong for another reason.
	if (lessons.length === listed.length && lessons.every((lesson) => lesson.bones.value)) {
		const sum = lessons.reduce((total, lesson) => total + lesson.bones.value!.minutes, 0);
		if (sum !== minutes)
			report(
				bones.line('minutes'),
				`\`minutes\` is ${minutes}, the lessons add up to ${sum}`,
				`write \`minutes: ${sum}\``
			);
	}
}

function checkLessonPlace(
	{ folder, bones }: ModuleSource['lessons'][number],
	module: ModuleSource,
	problems: Problem[]
): void {
	const report = reporter(bones.file, problems);
	const listed = module.bones.value?.lessons;
	const place = (listed?.indexOf(folder) ?? -1) + 1;
	if (listed && !place) {
		reporter(module.bones.file, problems)(
			module.bones.line('lessons'),
			`the lesson \`${folder}\` is not listed`,
			'add it to `lessons`'
		);
	}
	if (!bones.value) return;
	const { lesson, module: name, number, objectives } = bones.value;
	if (lesson !== withoutNumber(folder))
		report(
			bones.line('lesson'),
			`\`lesson\` does not agree with the folder \`${folder}\``,
			`write \`lesson: ${withoutNumber(folder)}\``
		);
	if (name !== module.folder)
		report(
			bones.line('module'),
			`\`module\` does not agree with the folder \`${module.folder}\``,
			`write \`module: ${module.folder}\``
		);
	if (place && number !== place)
		report(
			bones.line('number'),
			`\`number\` is ${number}; the lesson is number ${place} in module.yaml`,
			`write \`number: ${place}\``
		);
	if (Number(folder.slice(0, 2)) !== number)
		report(bones.line('number'), `\`number\` is ${number}, the folder \`${folder}\``, 'mend one of them');
	const known = module.bones.value?.objectives;
	for (const [i, id] of objectives.entries()) {
		if (known && !known.includes(id)) {
			report(
				bones.line('objectives', i),
				`the module has no objective \`${id}\``,
				didYouMean(id, known, 'add it to module.yaml')
			);
		}
	}
}

function checkFront<Key extends 'lesson' | 'module'>(
	all: ReadonlyMap<string, Words<{ language: string } & Record<Key, string>>>,
	key: Key,
	name: string,
	problems: Problem[]
): void {
	for (const [language, { file, front, frontLine }] of all) {
		if (!front) continue;
		const report = reporter(file, problems);
		if (front[key] !== name) report(frontLine(key), `\`${key}\` is not \`${name}\``, `write \`${key}: ${name}\``);
		if (front.language !== language)
			report(frontLine('language'), `\`language\` is not \`${language}\``, `write \`language: ${language}\``);
	}
}
