// Questions of every kind, as an author writes them: what is accepted, what is asked of the words, and each rule broken once.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkItem } from '../../../src/lib/content/compiler/check-item.ts';
import { checkTests } from '../../../src/lib/content/compiler/check-tests.ts';
import { askedBy, itemBones } from '../../../src/lib/content/compiler/item-bones.ts';
import { checkGaps, compileItem, itemNeeds } from '../../../src/lib/content/compiler/item-words.ts';
import { moduleBones, moduleFront } from '../../../src/lib/content/compiler/bones.ts';
import { parseWords } from '../../../src/lib/content/compiler/parse-words.ts';
import { readYaml } from '../../../src/lib/content/compiler/read-yaml.ts';
import type { Problem } from '../../../src/lib/content/compiler/problem.ts';
import { quizKinds } from '../../../src/lib/domain/learning/quiz-kinds.ts';

const common = { id: 'm01-x', judgement: true, objective: 'lead' };
const good: Record<string, object> = {
	single: { options: ['a', 'b', 'c'], right: ['a'], weights: { a: 1, b: 0.5 }, see: { any: 'idea' } },
	'true-false': { options: ['so', 'not-so'], right: ['so'], see: { 'not-so': 'idea' } },
	multiple: { options: ['a', 'b', 'c'], right: ['a', 'b'], see: { any: 'idea' } },
	ordering: { options: ['c', 'a', 'b'], right: ['a', 'b', 'c'], mode: 'relative', see: { any: 'idea' } },
	matching: { options: ['a', 'b'], choices: ['x', 'y', 'z'], right: { a: 'x', b: 'y' }, see: { a: 'idea', b: 'idea' } },
	cloze: { options: ['ask', 'shout', 'wait'], right: { first: 'ask', then: 'wait' }, see: { any: 'idea' } },
	'short-text': { options: ['listen', 'other'], right: ['listen'], see: { other: 'idea' } },
	number: { options: ['right', 'low', 'high'], right: ['3..5'], see: { low: 'idea', high: 'idea' } },
	likert: { options: ['no', 'partly', 'yes'] },
	scenario: {
		decisions: [
			{ id: 'market', options: [{ id: 'alone', worth: 0.25 }, { id: 'ask-two', worth: 1, to: 'committee' }] },
			{ id: 'committee', options: [{ id: 'thank', worth: 1 }, { id: 'demand', worth: 0 }] }
		],
		see: { any: 'idea' }
	}
};
const read = (kind: string, change: object = {}) => v.parse(itemBones, { ...common, kind, ...good[kind], ...change });

function problemsOf(kind: string, change: object = {}, screens: string[] | undefined = ['idea']): string[] {
	const problems: string[] = [];
	checkItem(read(kind, change), ['lead'], screens, () => 1, (_, wrong, mend) => void problems.push(`${wrong} · ${mend}`));
	return problems;
}

test('the examples here are of every kind there is', () => {
	expect(Object.keys(good).sort()).toEqual([...quizKinds.keys()].sort());
});

test.each(Object.keys(good))('a good %s has no problem, also in a test', (kind) => {
	expect(problemsOf(kind)).toEqual([]);
	const problems: string[] = [];
	checkItem(read(kind, { see: {} }), ['lead'], undefined, () => 1, (_, wrong) => void problems.push(wrong));
	expect(problems).toEqual([]);
});

test.each([
	['single', { right: ['a', 'a'] }, 'stands twice'],
	['single', { right: ['z'] }, '`z` is right but no option'],
	['single', { weights: { z: 0.5 } }, '`z` is worth something and no option'],
	['single', { weights: { a: 0.5 } }, 'must be worth 1'],
	['single', { choices: ['x'] }, '`choices` is read by matching only'],
	['multiple', { mode: 'relative' }, '`mode` is read by ordering only'],
	['ordering', { mode: 'kindly' }, '`mode` is one of'],
	['matching', { right: { a: 'x', b: 'w' } }, '`w` is right but no option'],
	['matching', { right: { a: 'x' } }, 'give each of them its place'],
	['cloze', { right: { first: 'run' } }, '`run` is right but no option'],
	['cloze', { options: ['ask', 'wait'] }, 'the last gap fills itself'],
	['short-text', { options: ['listen'] }, 'has the option `other`'],
	['number', { right: ['5'] }, 'one range of numbers'],
	['number', { see: { low: 'idea' } }, 'nothing explains `high`'],
	['likert', { right: ['yes'] }, 'has nothing right'],
	['scenario', { see: {} }, 'nothing explains `alone`, `demand`'],
	['scenario', { decisions: [] }, 'a scenario has decisions'],
	['scenario', { objective: 'sing' }, 'there is no objective `sing`'],
	['singel', { ...good.single }, 'did you mean `single`?']
])('%s with %o: %s', (kind, change, wrong) => {
	expect(problemsOf(kind, change)).toContainEqual(expect.stringContaining(wrong));
});

test.each([
	['an option that leads back', { market: { to: 'market' } }, 'no later decision'],
	['a decision nothing leads to', { market: { to: undefined } }, 'nothing leads to `committee`'],
	['a decision without a best option', { committee: { worth: 0.5 } }, 'no option of `committee` is worth 1'],
	['an option twice', { committee: { id: 'alone' } }, '`alone` stands twice']
])('scenario: %s', (_, change: Record<string, object>, wrong) => {
	const decisions = structuredClone((good.scenario as any).decisions) as { id: string; options: any[] }[];
	for (const [id, to] of Object.entries(change)) {
		const { options } = decisions.find((one) => one.id === id)!;
		Object.assign(id === 'market' ? options[1] : options[0], to);
	}
	expect(problemsOf('scenario', { decisions })).toContainEqual(expect.stringContaining(wrong));
});

test('a scenario is asked with its best path and what each option is worth', () => {
	expect(askedBy(read('scenario'))).toEqual({
		options: ['alone', 'ask-two', 'thank', 'demand'],
		right: ['ask-two', 'thank'],
		weights: { alone: 0.25, 'ask-two': 1, thank: 1, demand: 0 }
	});
	expect(askedBy(read('matching')).right).toEqual(['a=x', 'b=y']);
});

describe('words', () => {
	const words = (text: string) => {
		const problems: Problem[] = [];
		return { words: parseWords('en.md', `---\nmodule: m\nlanguage: en\nstatus: s\n---\n# T\n## test\n### m01-x\n${text}`, moduleFront, problems), problems };
	};

	test('each kind asks for its own', () => {
		const keys = (kind: string) => itemNeeds(read(kind), 'test/m01-x').keys.filter(({ optional, with: other }) => !optional && !other).map(({ key }) => key);
		expect(keys('single')).toEqual(['stem', 'easy stem']);
		expect(keys('matching')).toEqual(['stem', 'easy stem', 'choice x', 'choice y', 'choice z']);
		expect(keys('cloze')).toEqual(['stem', 'easy stem', 'gaps', 'easy gaps']);
		expect(keys('scenario')).toEqual(['stem', 'easy stem', 'at market', 'easy at market', 'at committee', 'easy at committee', 'debrief', 'easy debrief']);
		expect(itemNeeds(read('likert'), 'x').list!.reasons).toBe(false);
	});

	test.each([
		['First {first}, then {then}.', []],
		['{then} comes after {first}.', []],
		['First {first}.', ['has the gaps {first}']],
		['First {first}, then {first}.', ['has the gaps {first} {first}']],
		['First ask, then wait.', ['has the gaps none']]
	])('the sentence "%s"', (gaps, wrong) => {
		const { words: en } = words(`**gaps:** ${gaps}\n`);
		const problems: Problem[] = [];
		checkGaps(read('cloze'), 'test/m01-x', [en], problems);
		expect(problems.map(({ wrong }) => wrong)).toEqual(wrong.map((one) => expect.stringContaining(one)));
	});

	test('a scenario is compiled with its situations, ways and debrief', () => {
		const { words: en, problems } = words(`**stem:** The road
**easy stem:** The road, easy
**at market:** At the market
**easy at market:** Market
**at committee:** Before the committee
**easy at committee:** Committee
**debrief:** Two stand firmer.
**easy debrief:** Two are better.
- **alone:** Go alone
  - **reason:** Nobody listens.
- **ask-two:** Ask two women
  - **reason:** They come.
- **thank:** Thank them
  - **reason:** They smile.
- **demand:** Demand
  - **reason:** They frown.
`);
		expect(problems).toEqual([]);
		expect(compileItem(read('scenario'), en, 'test/m01-x')).toMatchObject({
			kind: 'scenario',
			right: ['ask-two', 'thank'],
			decisions: [
				{ id: 'market', at: { text: 'At the market', easy: 'Market' }, options: [{ id: 'alone' }, { id: 'ask-two', to: 'committee' }] },
				{ id: 'committee', options: [{ id: 'thank' }, { id: 'demand' }] }
			],
			debrief: { text: 'Two stand firmer.' }
		});
	});
});

describe('the tests of a module', () => {
	const item = (id: string, kind = 'single') => `  - { id: ${id}, kind: ${kind}, judgement: true, objective: lead, options: [a, b, c], right: [a] }`;
	const places = Array.from({ length: 8 }, (_, i) => i + 1);
	const list = (form: string) => `[${places.map((n) => `m01-${form}-${n}`).join(', ')}]`;
	const yaml = `module: 01-m
number: 1
level: 1
minutes: 15
objectives: [lead]
lessons: [01-l]
templates: []
task: { id: t, minutes: 5, steps: 3 }
facts: []
tests:
  pre: ${list('pre')}
  post: ${list('post')}
  delayed: ${list('later')}
items:
${['pre', 'post', 'later'].flatMap((form) => places.map((n) => item(`m01-${form}-${n}`))).join('\n')}
`;
	const check = (text: string): string[] => {
		const problems: Problem[] = [];
		checkTests(readYaml('module.yaml', text, moduleBones, problems), problems);
		return problems.map(({ line, wrong }) => `${line} ${wrong}`);
	};
	const at = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

	test('three parallel forms of eight have no problem', () => expect(check(yaml)).toEqual([]));

	test.each([
		['too short', ', m01-pre-8]', ']', '  pre:', '`pre` has 7 items, fewer than 8'],
		['asked twice', 'm01-post-8]', 'm01-pre-8]', 'm01-pre-8]\n  delayed', '`m01-pre-8` is asked twice'],
		['not there', 'm01-post-8]', 'm01-post-9]', '  post:', 'there is no item `m01-post-9`'],
		['another kind in one place', item('m01-post-3'), item('m01-post-3', 'multiple'), '  post:', '`post` and `pre` differ at item 3'],
		['a foreign id', /m01-later-8/g, 'm02-later-8', '  - { id: m02-later-8', 'does not begin with `m01-`']
	])('%s', (_, from: string | RegExp, to, where, wrong) => {
		const text = yaml.replace(from, to);
		expect(text).not.toBe(yaml);
		expect(check(text)).toContainEqual(`${at(text, where)} ${check(text).map((one) => one.replace(/^\d+ /, '')).find((one) => one.includes(wrong))}`);
	});

	test('items without tests are told', () => {
		expect(check(yaml.replace(/tests:[\s\S]*(?=items:)/, ''))).toContainEqual(expect.stringContaining('items without tests'));
	});
});
