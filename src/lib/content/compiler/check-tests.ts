// Checks a module's three tests: parallel forms on one blueprint, each item asked once.
import type { ModuleBones } from './bones.ts';
import { checkItem } from './check-item.ts';
import { didYouMean, reporter, type Problem } from './problem.ts';
import type { YamlSource } from './read-yaml.ts';

/** Fewer say little about what she knows (each form of a test). */
const fewest = 8;

export function checkTests({ file, value, line }: YamlSource<ModuleBones>, problems: Problem[]): void {
	if (!value) return;
	const report = reporter(file, problems);
	const { tests, items, objectives, module } = value;
	if (!tests) {
		if (items.length) report(line('items'), 'items without tests', 'add `tests: { pre: […], post: […], delayed: […] }`');
		return;
	}
	const byId = new Map(items.map((item) => [item.id, item]));
	const asked = new Set<string>();
	for (const [form, ids] of Object.entries(tests)) {
		if (ids.length < fewest) report(line('tests', form), `\`${form}\` has ${ids.length} items, fewer than ${fewest}`, 'write more');
		for (const [i, id] of ids.entries()) {
			if (!byId.has(id)) report(line('tests', form, i), `there is no item \`${id}\``, didYouMean(id, byId.keys(), 'add it under `items:`'));
			if (asked.has(id)) report(line('tests', form, i), `\`${id}\` is asked twice`, 'ask each item once: who knows it from before has learned nothing');
			asked.add(id);
		}
	}
	// Place by place the forms ask the same thing in another scene, else a gain says nothing.
	const plan = (ids: string[]) => ids.map((id) => byId.get(id)).map((item) => item && `${item.objective}, ${item.kind}${item.judgement ? ', a judgement' : ''}`);
	const blueprint = plan(tests.pre);
	for (const form of ['post', 'delayed'] as const) {
		const other = plan(tests[form]);
		const i = blueprint.findIndex((one, i) => one !== other[i]);
		if (i >= 0 || other.length !== blueprint.length) {
			const at = i >= 0 ? i : blueprint.length;
			report(line('tests', form), `\`${form}\` and \`pre\` differ at item ${at + 1}: ${other[at] ?? 'nothing'}, and ${blueprint[at] ?? 'nothing'}`, 'let each place have one objective and kind in all three');
		}
	}
	const start = `m${module.slice(0, 2)}-`;
	for (const [i, item] of items.entries()) {
		if (items.findIndex(({ id }) => id === item.id) < i) report(line('items', i), `the item \`${item.id}\` stands twice`, 'give one of them another name');
		if (!asked.has(item.id)) report(line('items', i), `no test asks \`${item.id}\``, 'add it to one of `tests`');
		if (!item.id.startsWith(start)) report(line('items', i), `\`${item.id}\` does not begin with \`${start}\``, `call it \`${start}…\``);
		checkItem(item, objectives, undefined, (key) => line('items', i, key), report);
	}
}
