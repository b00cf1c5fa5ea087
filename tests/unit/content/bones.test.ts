// Each rule of the YAML sources, broken once: the problem names file, line and a mend.
import { expect, test } from 'vitest';
import { changed, exemplar, lesson, lineOf, module3, problemsOf, withFile, without } from './exemplar.ts';

const yaml = `${lesson}/lesson.yaml`;
const moduleYaml = `${module3}/module.yaml`;

test('the exemplar has no problem', async () => {
	expect(await problemsOf(exemplar)).toEqual([]);
});

/** from → to in lesson.yaml, reported at the line where `at` stands in the changed file. */
const lessonCases: [name: string, from: string, to: string, at: string, wrong: string, mend: string][] = [
	[
		'unknown key',
		'minutes: 15',
		'minute: 15',
		'minute: 15',
		'`minute` is not a key of this place',
		'did you mean `minutes`?'
	],
	['missing key', 'level: 1\n', '', 'lesson:', '`level` is missing', 'add `level:`'],
	['wrong type', 'minutes: 15', 'minutes: long', 'minutes: long', 'expected number', 'compare'],
	[
		'not an id',
		'{ id: three-stones,',
		'{ id: Three_Stones,',
		'Three_Stones',
		'`Three_Stones` is not an id',
		'lower-case'
	],
	[
		'more right than there are questions',
		'm03-bridge-message] }',
		'm03-bridge-message], mastery: { right: 4 } }',
		'mastery:',
		'4 right of 3 questions',
		'`right: 3` or less'
	],
	[
		'unknown step kind',
		'id: problem,       kind: idea',
		'id: problem, kind: idee',
		'kind: idee',
		'expected',
		'compare'
	],
	[
		'step id twice',
		'{ id: people,',
		'{ id: problem,',
		'{ id: problem,        kind',
		'the id `problem` stands twice',
		'another name'
	],
	[
		'panel id twice',
		'panels: [meeting, ',
		'panels: [card, ',
		'{ id: card,',
		'the id `card` stands twice',
		'another name'
	],
	[
		'item of another module',
		'- id: m03-dark-lane',
		'- id: m04-dark-lane',
		'- id: m04-dark-lane',
		'does not begin with `m03-`',
		'm03-'
	],
	[
		'item nobody asks',
		'm03-latrine-door, ',
		'',
		'- id: m03-latrine-door',
		'no check step asks `m03-latrine-door`',
		'add it to `items`'
	],
	[
		'asks no item',
		'items: [m03-dark-lane',
		'items: [m03-dark-line',
		'm03-dark-line',
		'there is no item `m03-dark-line`',
		'did you mean `m03-dark-lane`?'
	],
	[
		'unknown quiz kind',
		'kind: single',
		'kind: singel',
		'kind: singel',
		'there is no kind `singel`',
		'did you mean `single`?'
	],
	[
		'the kind refuses',
		'right: [walk-thursday]',
		'right: [walk-thursday, every-lane]',
		'right: [walk-thursday, every',
		'exactly one right option',
		'mend `options` or `right`'
	],
	[
		'right is no option',
		'right: [walk-thursday]',
		'right: [walk-thurday]',
		'right: [walk-thurday',
		'`walk-thurday` is right but no option',
		'did you mean `walk-thursday`?'
	],
	[
		'right twice',
		'right: [walk-thursday]',
		'right: [walk-thursday, walk-thursday]',
		'right: [walk-thursday',
		'`walk-thursday` stands twice',
		'keep one'
	],
	[
		'see leads nowhere',
		'look-after-us: the-ask',
		'look-after-us: the-aks',
		'see: { look',
		'`see` leads to `the-aks`',
		'did you mean `the-ask`?'
	],
	[
		'see of no option',
		'{ look-after-us: the',
		'{ look-after-you: the',
		'see: { look',
		'`see` names `look-after-you`',
		'did you mean `look-after-us`?'
	],
	[
		'see leads to a question',
		'any: three-stones',
		'any: check',
		'any: check',
		'`see` leads to `check`',
		'name a step or panel'
	],
	[
		'wrong option unexplained',
		'nobody-cares: problem, ',
		'',
		'see: { look',
		'nothing explains `nobody-cares`',
		'or `any`'
	],
	[
		'ordering unexplained',
		'see: { any: three-stones }',
		'see: { no-door: problem }',
		'see: { no-door',
		'nothing explains `girls-go-home`',
		'or `any`'
	],
	[
		'unknown bin',
		'bin: problem',
		'bin: problems',
		'bin: problems',
		'there is no bin `problems`',
		'did you mean `problem`?'
	],
	[
		'card twice',
		'id: mechanic,',
		'id: no-water,',
		'id: no-water,  bin: ask',
		'the card `no-water` stands twice',
		'another name'
	],
	[
		'objective of no module',
		'- protect-people',
		'- protect-peoples',
		'- protect-peoples',
		'the module has no objective `protect-peoples`',
		'did you mean `protect-people`?'
	],
	[
		'objective of no lesson',
		'objective: protect-people',
		'objective: protect',
		'objective: protect',
		'there is no objective `protect`',
		'add it to `objectives`'
	],
	[
		'name and folder',
		'lesson: message-triangle',
		'lesson: message-square',
		'lesson: message',
		'does not agree with the folder',
		'write `lesson: message-triangle`'
	],
	[
		'module and folder',
		'module: 03-voice-and-public-speaking',
		'module: 03-voice',
		'module: 03-voice',
		'does not agree with the folder',
		'write `module: 03-voice-and-public-speaking`'
	],
	[
		'number and place',
		'number: 1',
		'number: 2',
		'number: 2',
		'the lesson is number 1 in module.yaml',
		'write `number: 1`'
	],
	[
		'a fact nobody states',
		'kind: idea }',
		'kind: idea, fact: law }',
		'fact: law',
		'there is no fact `law`',
		'add it under `facts:`'
	]
];

test.each(lessonCases)('lesson.yaml: %s', async (_, from, to, at, wrong, mend) => {
	const files = changed(yaml, from, to);
	const line = lineOf(yaml, at, files);
	const problems = await problemsOf(files);
	expect(problems).toContainEqual(
		expect.stringMatching(new RegExp(`^${escape(yaml)}:${line} .*${escape(wrong)}.* · .*${escape(mend)}`))
	);
});

const moduleCases: typeof lessonCases = [
	[
		'sum of minutes',
		'minutes: 15',
		'minutes: 20',
		'minutes: 20',
		'`minutes` is 20, the lessons add up to 15',
		'write `minutes: 15`'
	],
	[
		'lesson without a folder',
		'[01-message-triangle]',
		'[01-message-triangel]',
		'[01-message',
		'there is no lesson folder `01-message-triangel`',
		'did you mean'
	],
	[
		'folder not listed',
		'[01-message-triangle]',
		'[01-other]',
		'lessons:',
		'the lesson `01-message-triangle` is not listed',
		'add it to `lessons`'
	],
	['number', 'number: 3', 'number: 4', 'number: 4', '`number` is not that of the folder', 'mend one'],
	[
		'name',
		'module: 03-voice',
		'module: 03-voices',
		'module: 03',
		'the folder `03-voice-and-public-speaking`',
		'write `module: 03'
	]
];

test.each(moduleCases)('module.yaml: %s', async (_, from, to, at, wrong, mend) => {
	const files = changed(moduleYaml, from, to);
	const line = lineOf(moduleYaml, at, files);
	expect(await problemsOf(files)).toContainEqual(
		expect.stringMatching(new RegExp(`^${escape(moduleYaml)}:${line} .*${escape(wrong)}.* · .*${escape(mend)}`))
	);
});

test('a file that is not YAML is one problem, with the line', async () => {
	const problems = await problemsOf(changed(yaml, 'steps:\n', 'steps: [\n'));
	expect(problems.length).toBeGreaterThan(0);
	expect(problems[0]).toMatch(new RegExp(`^${escape(yaml)}:\\d+ this is not YAML: `));
});

test('an item id is unique over all modules', async () => {
	const second = 'modules/04-other';
	const copy = [...exemplar].map(([file, text]): [string, string] => [file.replace(module3, second), text]);
	const files = new Map([...exemplar, ...copy]);
	const line = lineOf(yaml, '- id: m03-dark-lane');
	expect(await problemsOf(files)).toContainEqual(
		expect.stringContaining(`${yaml.replace(module3, second)}:${line} the item \`m03-dark-lane\` is also in ${yaml} · `)
	);
});

test('a missing file is one problem', async () => {
	expect(await problemsOf(without(`${lesson}/km.md`))).toEqual([
		`${lesson}/km.md:1 this file is missing · write it; a lesson that works shows how`
	]);
});

test('a words file in a language the programme does not list is named', async () => {
	const problems = await problemsOf(withFile(`${lesson}/lo.md`, ''));
	expect(problems).toEqual([
		`${lesson}/lo.md:1 nothing reads this file · add \`lo\` to \`languages\` in programme.yaml, or remove the file`
	]);
});

test('a listed language needs its words, its name and its safeguarding text', async () => {
	const files = changed('programme.yaml', 'languages: [km, en]', 'languages: [km, en, lo]');
	const problems = await problemsOf(files);
	for (const file of [`${lesson}/lo.md`, `${module3}/lo.md`, `${module3}/circle.lo.md`]) {
		expect(problems).toContainEqual(expect.stringContaining(`${file}:1 this file is missing`));
	}
	expect(problems).toContainEqual(expect.stringContaining('`safeguarding` has no words in `lo` · add `lo:`'));
});

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
