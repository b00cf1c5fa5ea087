// Checks that the bones of one question agree with themselves and can be answered.
import { quizKinds } from '../../domain/learning/quiz-kinds.ts';
import { pairsOf } from '../../domain/learning/pairs.ts';
import { askedBy, type ItemBones } from './item-bones.ts';
import { didYouMean, type Report } from './problem.ts';

/** Keys that only these kinds read. */
const keysOfKinds: Partial<Record<keyof ItemBones, string[]>> = {
	choices: ['matching'],
	mode: ['ordering'],
	decisions: ['scenario'],
	weights: ['single', 'short-text']
};

/** `screens`: where an explanation can be; without it (a test of a module) nothing needs to lead anywhere. */
export function checkItem(
	item: ItemBones,
	objectives: string[],
	screens: string[] | undefined,
	at: (key: keyof ItemBones) => number,
	report: Report
): void {
	const kind = quizKinds.get(item.kind);
	if (!kind) {
		const near = didYouMean(item.kind, quizKinds.keys(), `one of ${[...quizKinds.keys()].join(', ')}`);
		report(at('kind'), `there is no kind \`${item.kind}\``, near);
	}
	for (const [key, kinds] of Object.entries(keysOfKinds) as [keyof ItemBones, string[]][]) {
		const value = item[key];
		if (value && Object.keys(value).length && !kinds.includes(item.kind))
			report(at(key), `\`${key}\` is read by ${kinds.join(' and ')} only`, 'remove it');
	}
	const asked = askedBy(item);
	for (const one of new Set(asked.right.filter((one, i) => asked.right.indexOf(one) < i)))
		report(at('right'), `\`${one}\` stands twice`, 'keep one of them');
	const strange = strangers(item);
	for (const [key, id, known] of strange)
		report(at(key), `\`${id}\` is ${key === 'right' ? 'right but' : 'worth something and'} no option`, didYouMean(id, known, 'add it to `options`'));
	checkDecisions(item, at('decisions'), report);
	if (kind && !strange.length) {
		const wrong = kind.check(asked);
		if (wrong) report(at('right'), `\`${item.id}\`: ${wrong}`, 'mend `options` or `right`');
	}
	if (!objectives.includes(item.objective)) {
		const near = didYouMean(item.objective, objectives, 'add it to `objectives`');
		report(at('objective'), `there is no objective \`${item.objective}\``, near);
	}
	if (!screens && Object.keys(item.see).length) report(at('see'), 'a test leads to no screen', 'remove `see`');
	if (screens && kind?.scored && !strange.length) checkSee(item, asked.options, screens, at('see'), report);
}

/** Ids that `right` or `weights` name and nobody offers. */
function strangers(item: ItemBones): [key: keyof ItemBones, id: string, known: string[]][] {
	if (item.decisions.length || item.kind === 'number') return [];
	const pairs = [...pairsOf(askedBy(item).right)];
	const right: [string, string[]][] = Array.isArray(item.right)
		? item.right.map((id) => [id, item.options])
		: pairs.flatMap(([left, value]) =>
				item.kind === 'matching'
					? [
							[left, item.options] as [string, string[]],
							[value, item.choices] as [string, string[]]
						]
					: [[value, item.options] as [string, string[]]]
			);
	return [
		...right.flatMap(([id, known]) => (known.includes(id) ? [] : [['right', id, known] as [keyof ItemBones, string, string[]]])),
		...Object.keys(item.weights ?? {}).flatMap((id) =>
			item.options.includes(id) ? [] : [['weights', id, item.options] as [keyof ItemBones, string, string[]]]
		)
	];
}

/** Every decision is reached, and each leads on to a later one or to the end: nobody can go round for ever. */
function checkDecisions({ decisions, kind }: ItemBones, line: number, report: Report): void {
	if (kind === 'scenario' && !decisions.length) report(line, 'a scenario has decisions', 'add `decisions:`');
	const all = decisions.flatMap(({ options }) => options.map(({ id }) => id));
	for (const id of new Set(all.filter((id, i) => all.indexOf(id) < i)))
		report(line, `the option \`${id}\` stands twice in this scenario`, 'give one of them another name');
	const order = decisions.map(({ id }) => id);
	const reached = new Set(order.slice(0, 1));
	for (const [i, decision] of decisions.entries()) {
		if (!decision.options.some(({ worth }) => worth === 1))
			report(line, `no option of \`${decision.id}\` is worth 1`, 'give the best one `worth: 1`');
		for (const { id, to } of decision.options) {
			if (to === undefined) continue;
			reached.add(to);
			if (order.indexOf(to) <= i)
				report(line, `\`${id}\` leads to \`${to}\`, which is no later decision`, didYouMean(to, order.slice(i + 1), 'lead it to one that stands below'));
		}
	}
	for (const id of order) if (!reached.has(id)) report(line, `nothing leads to \`${id}\``, 'let an option say `to:`, or remove it');
}

/** After an answer that is not right yet the app says "look again at …": every option she can get wrong must lead somewhere. */
function checkSee(item: ItemBones, options: string[], screens: string[], at: number, report: Report): void {
	const see = new Map(Object.entries(item.see));
	for (const [option, screen] of see) {
		if (option !== 'any' && !options.includes(option))
			report(at, `\`see\` names \`${option}\`, which is no option`, didYouMean(option, options, 'remove it'));
		if (!screens.includes(screen)) {
			const near = didYouMean(screen, screens, 'name a step or panel');
			report(at, `\`see\` leads to \`${screen}\`, which is no screen of this lesson`, near);
		}
	}
	const { right, weights } = askedBy(item);
	// Where all options are right (ordering) or none alone (pairs), each can still stand in the wrong place.
	const sure = item.decisions.length
		? options.filter((id) => weights?.[id] === 1)
		: item.kind === 'number'
			? ['right']
			: right.length === options.length || !Array.isArray(item.right)
				? []
				: right;
	const lost = options.filter((id) => !sure.includes(id) && !see.has(id));
	if (lost.length && !see.has('any'))
		report(at, `nothing explains ${lost.map((id) => `\`${id}\``).join(', ')}`, 'add to `see` the screen that does, or `any`');
}
