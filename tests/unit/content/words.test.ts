// Words against bones: nothing missing, nothing too much, the same in every language, each problem with its line.
import { expect, test } from 'vitest';
import { changed, exemplar, lesson, lineOf, module3, problemsOf } from './exemplar.ts';

const en = `${lesson}/en.md`;
const km = `${lesson}/km.md`;

/** Deletes the first line beginning so. */
const cut = (file: string, start: string) =>
	changed(file, new RegExp(`^${start.replace(/[*.()]/g, '\\$&')}.*\n`, 'm'), '');

const missing: [start: string, place: string, wrong: string][] = [
	['**summary:**', '---', 'the head of the file lacks `summary`'],
	['**easy:**', '### meeting', '`hook/meeting` lacks `easy`'],
	['**alt:**', '### meeting', '`hook/meeting` lacks `alt`'],
	['**heading:**', '## three-stones', '`three-stones` lacks `heading`'],
	['**bin leave-out:**', '## help-sophea', '`help-sophea` lacks `bin leave-out`'],
	['**easy after:**', '## help-sophea', '`help-sophea` lacks `easy after`'],
	['**step 2:**', '## say-it', '`say-it` lacks `step 2`'],
	['**easy step 3:**', '## say-it', '`say-it` lacks `easy step 3`'],
	['**easy care:**', '## say-it', '`say-it` lacks `easy care`'],
	['**easy prompt:**', '## what-was-lost', '`what-was-lost` lacks `easy prompt`'],
	['**easy stem:**', '### m03-dark-lane', '`check/m03-dark-lane` lacks `easy stem`'],
	['**line 3:**', '## card', '`card` lacks `line 3`'],
	['**last:**', '## card', '`card` lacks `last`']
];

test.each(missing)('without %s in either language', async (start, place, wrong) => {
	for (const file of [en, km]) {
		const files = cut(file, start);
		const mend = `add \`${start}\``;
		expect(await problemsOf(files)).toEqual([`${file}:${lineOf(file, place, files)} ${wrong} · ${mend}`]);
	}
});

test('an option without words, and a reason without its option', async () => {
	const files = cut(en, '- **no-water:**');
	expect(await problemsOf(files)).toEqual([
		expect.stringContaining('`help-sophea` lacks `no-water` · add `- **no-water:**`'),
		expect.stringContaining('a reason without the option or card it belongs to')
	]);
});

test('an option without a reason', async () => {
	const files = cut(en, '  - **reason:** It says what is wrong');
	expect(await problemsOf(files)).toEqual([
		`${en}:${lineOf(en, '- **no-water:**')} \`no-water\` has no reason · add \`  - **reason:**\` under it`
	]);
});

test('a step without words', async () => {
	const problems = await problemsOf(changed(en, '## what-was-lost', '## what-was-left'));
	expect(problems).toEqual([
		`${en}:1 \`what-was-lost\` is in the YAML and has no words · add \`## what-was-lost\``,
		`${en}:${lineOf(en, '## what-was-lost')} \`what-was-left\` is not in the YAML · did you mean \`what-was-lost\`?`
	]);
});

test.each([
	['**exampel:** Look.', '`exampel` has no place here · did you mean `example`?'],
	['**stem:** Look?', '`stem` has no place here · remove it'],
	[
		'**word council:** A council is a group.',
		'`word council` has no place here · add `council` to `terms` in the YAML, or remove it'
	],
	['**fact law:** It is so.', '`fact law` has no place here · add `fact: law` to the step in the YAML, or remove it'],
	['- **no-water:** Look.', '`no-water` has no place here · add it to the YAML, or remove it here']
])('a text nobody asks for: %s', async (text, expected) => {
	const files = changed(en, '## problem\n', `## problem\n${text}\n`);
	expect(await problemsOf(files)).toEqual([`${en}:${lineOf(en, text, files)} ${expected}`]);
});

test('an optional text is there in both languages or in neither', async () => {
	const files = cut(km, '**example:**');
	expect(await problemsOf(files)).toEqual([
		`${km}:${lineOf(km, '## problem')} \`problem\` lacks \`example\`, which ${en} has · add \`**example:**\`, or remove it there`
	]);
	const one = changed(en, '## people', '**easy heading:** One thing\n\n## people');
	expect(await problemsOf(one)).toEqual([
		expect.stringContaining(`${km}:${lineOf(km, '## problem')} \`problem\` lacks \`easy heading\``)
	]);
});

test('every key is there in both languages', () => {
	const keys = (file: string) => exemplar.get(file)!.match(/^(#+ [\w-]+$|\s*(- )?\*\*[^:]+:\*\*)/gm);
	expect(keys(en)).toEqual(keys(km));
});

test.each([
	['twice', '## people', '## problem', '`problem` stands twice'],
	['key twice', '**easy:** Talk about', '**text:** Talk about', '`text` stands twice in one place'],
	['no words', '**heading:** Three stones, one message', '**heading:**', '`heading` has no words'],
	['Markdown inside', 'Say the ask last.', 'Say **the ask** last.', '`easy` holds Markdown or HTML'],
	['HTML inside', 'Say the ask last.', 'Say <b>it</b> last.', '`easy` holds Markdown or HTML'],
	['a loose line', '## people', 'Some thoughts\n\n## people', 'cannot read `Some thoughts`'],
	['a second title', '## people', '# People\n\n## people', 'a second title'],
	['no front matter', '---\nlesson', 'lesson', 'no front matter']
])('a words file that cannot be read: %s', async (_, from, to, wrong) => {
	const files = changed(en, from, to);
	expect((await problemsOf(files)).join('\n')).toContain(wrong);
	expect((await problemsOf(files)).join('\n')).toMatch(new RegExp(`${en}:\\d+ `));
});

test('front matter names the lesson and the language of its file', async () => {
	expect(await problemsOf(changed(en, 'language: en', 'language: km'))).toEqual([
		`${en}:3 \`language\` is not \`en\` · write \`language: en\``
	]);
	expect(await problemsOf(changed(en, 'lesson: message-triangle', 'lesson: message'))).toEqual([
		`${en}:2 \`lesson\` is not \`message-triangle\` · write \`lesson: message-triangle\``
	]);
	expect(await problemsOf(changed(en, /status: .*\n/, ''))).toEqual([
		expect.stringContaining('`status` is missing · add `status:`')
	]);
});

test.each([
	['**short:**', '---', 'the head of the file lacks `short`'],
	['**easy summary:**', '---', 'the head of the file lacks `easy summary`'],
	['**easy step 3:**', '## task', '`task` lacks `easy step 3`'],
	['**care:**', '## task', '`task` lacks `care`'],
	['- **protect-people:**', '## objectives', '`objectives` lacks `protect-people`']
])('a module without %s', async (start, place, wrong) => {
	const file = `${module3}/km.md`;
	const files = cut(file, start);
	expect(await problemsOf(files)).toEqual([`${file}:${lineOf(file, place, files)} ${wrong} · add \`${start}\``]);
});
