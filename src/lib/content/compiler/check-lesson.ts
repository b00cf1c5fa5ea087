// Checks that the bones of one lesson agree with themselves: ids, right answers, and where explanations are to be found.
import { quizKinds } from '../../domain/learning/quiz-kinds.ts';
import type { ItemBones, LessonBones } from './bones.ts';
import { didYouMean, reporter, type Problem, type Report } from './problem.ts';
import type { YamlSource } from './read-yaml.ts';

export function checkLesson(bones: YamlSource<LessonBones>, problems: Problem[]): void {
	if (!bones.value) return;
	const report = reporter(bones.file, problems);
	checkIds(bones.value, bones, report);
	checkFacts(bones.value, bones, report);
	checkCards(bones.value, bones, report);
	for (const [i, item] of bones.value.items.entries()) checkItem(item, i, bones.value, bones, report);
}

/** Steps, panels and items share one space of ids, because each is an address. */
function checkIds(lesson: LessonBones, { line }: YamlSource<LessonBones>, report: Report): void {
	const seen = new Set<string>();
	const once = (id: string, ...path: (string | number)[]) => {
		if (seen.has(id))
			report(line(...path), `the id \`${id}\` stands twice in this lesson`, 'give one of them another name');
		seen.add(id);
	};
	const items = new Set(lesson.items.map(({ id }) => id));
	const asked = new Set<string>();
	for (const [i, step] of lesson.steps.entries()) {
		once(step.id, 'steps', i);
		if (step.kind === 'story') step.panels.forEach((panel, j) => once(panel, 'steps', i, 'panels', j));
		if (step.kind !== 'check') continue;
		for (const [j, id] of step.items.entries()) {
			const at = line('steps', i, 'items', j);
			if (!items.has(id)) report(at, `there is no item \`${id}\``, didYouMean(id, items, 'add it under `items:`'));
			if (asked.has(id)) report(at, `\`${id}\` is asked twice`, 'ask each item once');
			asked.add(id);
		}
	}
	for (const [i, { id }] of lesson.items.entries()) {
		once(id, 'items', i);
		if (!asked.has(id)) report(line('items', i), `no check step asks \`${id}\``, 'add it to `items` of the check step');
		const start = `m${lesson.module.slice(0, 2)}-`;
		if (!id.startsWith(start))
			report(line('items', i), `\`${id}\` does not begin with \`${start}\``, `call it \`${start}…\``);
	}
}

function checkFacts(lesson: LessonBones, { line }: YamlSource<LessonBones>, report: Report): void {
	const ids = lesson.facts.map(({ id }) => id);
	const shown = lesson.steps.flatMap((step) => (step.kind === 'idea' && step.fact ? [step.fact] : []));
	for (const [i, id] of ids.entries()) {
		const times = shown.filter((one) => one === id).length;
		if (times !== 1)
			report(
				line('facts', i),
				`the fact \`${id}\` is shown by ${times} idea steps`,
				`let one step say \`fact: ${id}\``
			);
		if (ids.indexOf(id) < i) report(line('facts', i), `the fact \`${id}\` stands twice`, 'keep one of them');
	}
	for (const [i, step] of lesson.steps.entries()) {
		if (step.kind === 'idea' && step.fact && !ids.includes(step.fact)) {
			report(
				line('steps', i, 'fact'),
				`there is no fact \`${step.fact}\``,
				didYouMean(step.fact, ids, 'add it under `facts:`')
			);
		}
	}
}

function checkCards(lesson: LessonBones, { line }: YamlSource<LessonBones>, report: Report): void {
	for (const [i, step] of lesson.steps.entries()) {
		if (step.kind !== 'try-phone') continue;
		const seen = new Set<string>();
		for (const [j, { id, bin }] of step.cards.entries()) {
			const at = line('steps', i, 'cards', j);
			if (seen.has(id)) report(at, `the card \`${id}\` stands twice`, 'give one of them another name');
			seen.add(id);
			if (!step.bins.includes(bin))
				report(at, `there is no bin \`${bin}\``, didYouMean(bin, step.bins, 'add it to `bins`'));
		}
	}
}

function checkItem(
	item: ItemBones,
	i: number,
	lesson: LessonBones,
	{ line }: YamlSource<LessonBones>,
	report: Report
): void {
	const at = (key: keyof ItemBones) => line('items', i, key);
	const strange = item.right.filter((id) => !item.options.includes(id));
	for (const id of strange)
		report(at('right'), `\`${id}\` is right but no option`, didYouMean(id, item.options, 'add it to `options`'));

	const kind = quizKinds.get(item.kind);
	if (!kind)
		report(
			at('kind'),
			`there is no kind \`${item.kind}\``,
			didYouMean(item.kind, quizKinds.keys(), `one of ${[...quizKinds.keys()].join(', ')}`)
		);
	else if (!strange.length) {
		const wrong = kind.check(item);
		if (wrong) report(at('right'), `\`${item.id}\`: ${wrong}`, 'mend `options` or `right`');
	}
	if (!lesson.objectives.includes(item.objective)) {
		const near = didYouMean(item.objective, lesson.objectives, 'add it to `objectives` of the lesson');
		report(at('objective'), `the lesson has no objective \`${item.objective}\``, near);
	}
	if (!strange.length) checkSee(item, lesson, at('see'), report);
}

/** After a wrong answer the app says "look again at …": every option she can get wrong must lead somewhere. */
function checkSee(item: ItemBones, lesson: LessonBones, at: number, report: Report): void {
	const screens = lesson.steps.flatMap((step) =>
		step.kind === 'story'
			? [step.id, ...step.panels]
			: step.kind === 'check' || step.kind === 'reflection'
				? []
				: [step.id]
	);
	const see = new Map(Object.entries(item.see));
	for (const [option, screen] of see) {
		if (option !== 'any' && !item.options.includes(option)) {
			report(at, `\`see\` names \`${option}\`, which is no option`, didYouMean(option, item.options, 'remove it'));
		}
		if (!screens.includes(screen)) {
			report(
				at,
				`\`see\` leads to \`${screen}\`, which is no screen of this lesson`,
				didYouMean(screen, screens, 'name a step or panel')
			);
		}
	}
	// Where all options are right (ordering), each can still stand in the wrong place.
	const canBeWrong =
		item.right.length === item.options.length ? item.options : item.options.filter((id) => !item.right.includes(id));
	const lost = canBeWrong.filter((id) => !see.has(id));
	if (lost.length && !see.has('any')) {
		report(
			at,
			`nothing explains ${lost.map((id) => `\`${id}\``).join(', ')}`,
			'add to `see` the screen that does, or `any`'
		);
	}
}
