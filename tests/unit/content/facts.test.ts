// A dated sentence has a source, valid dates and exactly one screen, in every language.
import { expect, test } from 'vitest';
import type { Lesson, Module } from '../../../src/lib/content/pack.ts';
import { changed, lesson, lineOf, module3, pack, packsOf, problemsOf } from './exemplar.ts';

const yaml = `${lesson}/lesson.yaml`;
const fact = {
	id: 'meeting-law',
	source: 'Law on something',
	sourceDate: '2001-05-03',
	checkedOn: '2026-11-24',
	expiresOn: '2027-11-24',
	reviewer: 'none yet',
	jurisdiction: 'Cambodia'
};

function withFact(record: Record<string, string | undefined> = fact) {
	let files = changed(yaml, /^facts: \[\].*$/m, `facts: [${JSON.stringify(record)}]`);
	files = changed(yaml, '{ id: problem,       kind: idea }', '{ id: problem, kind: idea, fact: meeting-law }', files);
	files = changed(
		`${lesson}/en.md`,
		'## people',
		'**fact meeting-law:** Anyone may come to the meeting.\n\n## people',
		files
	);
	return changed(`${lesson}/km.md`, '## people', '**fact meeting-law:** គ្រប់គ្នាអាចមកប្រជុំបាន។\n\n## people', files);
}

test('a fact reaches its screen and the list of the module with all its fields', async () => {
	const packs = await packsOf(withFact());
	const entry = packs.catalogues.get('en')!.modules[0]!;
	const { steps } = pack<Lesson>(packs, entry.lessons[0]!.file.path);
	const whole = { ...fact, text: 'Anyone may come to the meeting.' };
	expect(steps.find(({ id }) => id === 'problem')).toMatchObject({ fact: whole });
	expect(pack<Module>(packs, entry.file.path).facts).toEqual([whole]);
	expect(steps.find(({ id }) => id === 'people')).not.toHaveProperty('fact');
});

test.each([
	['no such day', { ...fact, checkedOn: '2026-02-30' }, '`2026-02-30` is not a date'],
	['no date', { ...fact, sourceDate: 'long ago' }, '`long ago` is not a date'],
	[
		'expires before it was checked',
		{ ...fact, expiresOn: '2026-11-24' },
		'a fact expires after the day it was checked'
	],
	['no reviewer', { ...fact, reviewer: undefined }, '`facts.0.reviewer` is missing'],
	['empty source', { ...fact, source: ' ' }, 'is empty']
])('%s', async (_, record, wrong) => {
	const problems = await problemsOf(withFact(record));
	expect(problems).toEqual([expect.stringContaining(wrong)]);
	expect(problems[0]).toContain(`${yaml}:${lineOf(yaml, 'facts:')} `);
});

test('a source may be dated by its year', async () => {
	expect(await problemsOf(withFact({ ...fact, sourceDate: '2001' }))).toEqual([]);
});

test('a fact stands on one screen', async () => {
	const twice = changed(
		yaml,
		'{ id: people,        kind: idea }',
		'{ id: people, kind: idea, fact: meeting-law }',
		withFact()
	);
	expect(await problemsOf(twice)).toContainEqual(
		expect.stringContaining('the fact `meeting-law` is shown by 2 idea steps')
	);
	const never = changed(yaml, ', fact: meeting-law', '', withFact());
	expect(await problemsOf(never)).toContainEqual(
		expect.stringContaining('the fact `meeting-law` is shown by 0 idea steps')
	);
});

test('a fact has its sentence in every language', async () => {
	const files = changed(`${lesson}/km.md`, /^\*\*fact.*$/m, '', withFact());
	expect(await problemsOf(files)).toEqual([
		`${lesson}/km.md:${lineOf(`${lesson}/km.md`, '## problem')} \`problem\` lacks \`fact meeting-law\` · add \`**fact meeting-law:**\``
	]);
});

test('a module may state facts of its own', async () => {
	let files = changed(`${module3}/module.yaml`, 'facts: []', `facts: [${JSON.stringify(fact)}]`);
	expect(await problemsOf(files)).toHaveLength(2);
	for (const [language, text] of [
		['en', 'Anyone may come.'],
		['km', 'គ្រប់គ្នាអាចមកបាន។']
	] as const) {
		files = changed(
			`${module3}/${language}.md`,
			'## objectives',
			`**fact meeting-law:** ${text}\n\n## objectives`,
			files
		);
	}
	expect(await problemsOf(files)).toEqual([]);
});
