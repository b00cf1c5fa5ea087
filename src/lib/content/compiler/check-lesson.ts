// Checks that the bones of one lesson agree with themselves: ids, right answers, and where explanations are to be found.
import { quizKinds } from '../../domain/learning/quiz-kinds.ts';
import type { LessonBones } from './bones.ts';
import { checkItem } from './check-item.ts';
import { didYouMean, reporter, type Problem, type Report } from './problem.ts';
import type { YamlSource } from './read-yaml.ts';

export function checkLesson(bones: YamlSource<LessonBones>, problems: Problem[]): void {
	if (!bones.value) return;
	const report = reporter(bones.file, problems);
	checkIds(bones.value, bones, report);
	checkFacts(bones.value, bones, report);
	checkCards(bones.value, bones, report);
	const { items, objectives } = bones.value;
	for (const [i, item] of items.entries()) checkItem(item, objectives, screensOf(bones.value), (key) => bones.line('items', i, key), report);
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
		const scored = lesson.items.filter(({ id, kind }) => step.items.includes(id) && quizKinds.get(kind)?.scored).length;
		if (step.mastery && 'right' in step.mastery && step.mastery.right > scored)
			report(line('steps', i, 'mastery'), `${step.mastery.right} right of ${scored} questions`, `write \`right: ${scored}\` or less`);
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

/** Where an explanation can be. */
const screensOf = (lesson: LessonBones): string[] =>
	lesson.steps.flatMap((step) =>
		step.kind === 'story' ? [step.id, ...step.panels] : step.kind === 'check' || step.kind === 'reflection' ? [] : [step.id]
	);
