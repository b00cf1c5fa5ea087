// What comes out: the shape of pack.ts, files named by their content, the same every time.
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packFilesIn, writePacks } from '../../../src/lib/content/compiler/write-packs.ts';
import type { CatalogueModule, Lesson, Module, PackFile } from '../../../src/lib/content/pack.ts';
import { loadCatalogue } from '../../../src/lib/content/catalogue.ts';
import { changed, exemplar, lesson, module3, pack, packsOf } from './exemplar.ts';

const packs = await packsOf(exemplar);
const catalogue = (language: string) => packs.catalogues.get(language)!;
const listOf = ({ files }: typeof packs, { list }: CatalogueModule) => JSON.parse(files.get(list.path)!) as PackFile[];
const lessonIn = (language: string) => pack<Lesson>(packs, catalogue(language).modules[0]!.lessons[0]!.file.path);

test('a lesson', () => {
	const { steps, ...head } = lessonIn('en');
	expect(head).toEqual({
		module: 'voice-and-public-speaking',
		lesson: 'message-triangle',
		number: 1,
		minutes: 15,
		title: 'The message triangle',
		summary: 'Prepare one short message that people can answer. About 15 minutes.',
		need: 'Three small stones, or three bottle caps.',
		status: 'source, awaiting a second reader'
	});
	expect(steps.map(({ kind }) => kind)).toEqual([
		'story',
		'idea',
		'idea',
		'idea',
		'idea',
		'try-phone',
		'try-people',
		'reflection',
		'check',
		'take-away'
	]);
});

test('each kind of step', () => {
	const step = (id: string) => lessonIn('en').steps.find((one) => one.id === id);
	const picture = (name: string, alt: unknown) => ({
		path: `/packs/f/${createHash('sha256')
			.update(exemplar.get(`${lesson}/${name}.svg`)!)
			.digest('hex')
			.slice(0, 32)}.svg`,
		alt
	});
	expect(step('hook')).toMatchObject({
		panels: [
			{
				id: 'meeting',
				easy: 'Sophea is 36. Today she speaks at the village meeting for the first time.',
				picture: picture('meeting', expect.stringContaining('crutch'))
			},
			{ id: 'many-things' },
			{ id: 'question' }
		]
	});
	expect(step('three-stones')).toEqual({
		id: 'three-stones',
		kind: 'idea',
		heading: { text: 'Three stones, one message', easy: 'Three stones, one message' },
		body: {
			text: expect.stringMatching(/^Grandmother Phan lays/),
			easy: expect.stringMatching(/^A message has three parts/)
		},
		terms: [{ id: 'ask', text: 'An ask is one thing you want someone to do.' }],
		picture: picture('three-stones', expect.stringContaining('third of three stones'))
	});
	expect(step('problem')).toMatchObject({
		example: '“The pump behind the school has been broken since April.”',
		terms: []
	});
	expect(step('help-sophea')).toMatchObject({
		activity: 'matching',
		bins: [{ id: 'problem', text: 'Problem' }, { id: 'people' }, { id: 'ask' }, { id: 'leave-out', text: 'Leave out' }],
		cards: [
			{ id: 'no-water', bin: 'problem', reason: expect.stringMatching(/^It says what is wrong/) },
			{},
			{},
			{},
			{}
		],
		after: {
			text: expect.stringMatching(/goes home with a day\.$/),
			easy: expect.stringMatching(/Now she has a day\.$/)
		}
	});
	expect(step('say-it')).toMatchObject({
		minutes: 5,
		steps: { length: 3 },
		care: { easy: 'Do not choose a family quarrel, or anything dangerous.' }
	});
	expect(step('what-was-lost')).toEqual({
		id: 'what-was-lost',
		kind: 'reflection',
		heading: 'What arrived, what got lost',
		prompt: {
			text: 'What did your listener remember? What did your listener forget? What will you change?',
			easy: 'What did the listener remember? What will you change?'
		}
	});
	expect(step('card')).toMatchObject({
		title: 'My message in three parts',
		lines: { length: 3 },
		last: 'One minute. Then stop and wait.'
	});
});

test('an item keeps the order and the answers of its bones, in every language', () => {
	for (const language of ['en', 'km']) {
		const check = lessonIn(language).steps.find((step) => step.kind === 'check')!;
		const item = check.items[1]!;
		expect(item.options.map(({ id }) => id)).toEqual([
			'girls-go-home',
			'ask-committee',
			'good-morning',
			'saturday',
			'no-door'
		]);
		expect(item).toMatchObject({
			id: 'm03-latrine-door',
			kind: 'ordering',
			judgement: false,
			objective: 'say-problem-people-ask',
			right: ['good-morning', 'no-door', 'girls-go-home', 'ask-committee', 'saturday'],
			see: { any: 'three-stones' }
		});
	}
});

test('a heading that is hard has an easy one', async () => {
	let files = changed(`${lesson}/en.md`, '## people', '**easy heading:** One thing\n\n## people');
	files = changed(`${lesson}/km.md`, '## people', '**easy heading:** រឿងមួយ\n\n## people', files);
	const changedPacks = await packsOf(files);
	const { steps } = pack<Lesson>(changedPacks, changedPacks.catalogues.get('en')!.modules[0]!.lessons[0]!.file.path);
	expect(steps.find(({ id }) => id === 'problem')).toMatchObject({
		heading: { text: 'Problem: one thing you can see or count', easy: 'One thing' }
	});
});

test('a module', () => {
	const module = pack<Module>(packs, catalogue('en').modules[0]!.file.path);
	expect(module).toMatchObject({
		module: 'voice-and-public-speaking',
		number: 3,
		title: 'My voice',
		objectives: [
			{ id: 'say-problem-people-ask', text: 'Say a message with problem, people and ask in about a minute.' },
			{},
			{}
		],
		task: { id: 'say-to-two', minutes: 15, heading: 'Two listeners', steps: { length: 3 } },
		facts: []
	});
});

test('a catalogue lists every file once, with its cost', () => {
	const [module] = catalogue('km').modules;
	expect(catalogue('km')).toMatchObject({
		language: 'km',
		programme: { name: 'She Leads', minimumAge: 18, safeguarding: { filledIn: false } }
	});
	expect(module).toMatchObject({
		module: 'voice-and-public-speaking',
		level: 1,
		short: expect.stringMatching(/\p{Script=Khmer}/u),
		picture: { alt: expect.stringMatching(/\p{Script=Khmer}/u) },
		lessons: [
			{ lesson: 'message-triangle', steps: 10 }
		]
	});
	expect(packs.ids).toMatchObject({
		'voice-and-public-speaking': { lessons: { 'message-triangle': { items: ['m03-dark-lane', 'm03-latrine-door', 'm03-bridge-message'], objectives: expect.arrayContaining(['protect-people']) } } }
	});
	const files = listOf(packs, module!);
	const paths = files.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	expect(paths).toHaveLength(12);
	expect(module!.bytes).toBe(files.reduce((sum, { bytes }) => sum + bytes, module!.list.bytes));
	for (const { path, bytes } of [module!.list, ...files]) {
		const text = packs.files.get(path)!;
		expect(path).toContain(`/${createHash('sha256').update(text).digest('hex').slice(0, 32)}.`);
		expect(Math.abs(bytes - brotliCompressSync(text).length)).toBeLessThan(20);
	}
});

test('the same sources give the same packs, whatever the order of the disk', async () => {
	const again = await packsOf(new Map([...exemplar].reverse()));
	expect([...again.files.keys()].sort()).toEqual([...packs.files.keys()].sort());
	expect(again.catalogues).toEqual(packs.catalogues);
});

test('a changed word changes one language and no picture', async () => {
	const other = await packsOf(changed(`${lesson}/en.md`, 'Sophea stops walking.', 'Sophea stands still.'));
	expect(other.catalogues.get('km')).toEqual(catalogue('km'));
	const [before, after] = [catalogue('en'), other.catalogues.get('en')!].map(({ modules }) => modules[0]!);
	expect(after!.list.path).not.toBe(before!.list.path);
	const old = new Set(listOf(packs, before!).map(({ path }) => path));
	expect(listOf(other, after!).filter(({ path }) => !old.has(path)).map(({ path }) => path)).toEqual([
		after!.lessons[0]!.file.path
	]);
});

test('a language is its words files and an entry in programme.yaml', async () => {
	let files = changed('programme.yaml', 'languages: [km, en]', 'languages: [km, en, cjm]');
	files = changed('programme.yaml', 'name: { ', 'name: { cjm: She Leads, ', files);
	files = changed('programme.yaml', 'safeguarding:\n', 'safeguarding:\n  cjm: Ask.\n', files);
	for (const name of [`${lesson}/en.md`, `${module3}/en.md`, `${module3}/circle.en.md`]) {
		files = new Map([
			...files,
			[name.replace(/en\.md$/, 'cjm.md'), files.get(name)!.replace('language: en', 'language: cjm')]
		]);
	}
	const more = await packsOf(files);
	expect([...more.catalogues.keys()]).toEqual(['km', 'en', 'cjm']);
	expect(more.catalogues.get('cjm')!.modules[0]!.title).toBe('My voice');
});

test('writing keeps what is right, and removes what nobody names', () => {
	const folder = mkdtempSync(join(tmpdir(), 'packs-'));
	try {
		mkdirSync(join(folder, 'packs/f'), { recursive: true });
		writeFileSync(join(folder, 'packs/f/old.json'), '{}');
		writePacks(packs, folder, join(folder, 'catalogue'));
		const names = readdirSync(join(folder, 'packs/f'));
		expect(names.map((name) => `/packs/f/${name}`).sort()).toEqual([...packs.files.keys()].sort());
		expect(JSON.parse(readFileSync(join(folder, 'catalogue/km.json'), 'utf8'))).toEqual(catalogue('km'));
		const times = () => names.map((name) => statSync(join(folder, 'packs/f', name)).mtimeMs);
		expect(packFilesIn(folder, join(folder, 'catalogue')).map(({ path }) => path)).toEqual(
			expect.arrayContaining([...packs.files.keys()])
		);
		const before = times();
		writePacks(packs, folder, join(folder, 'catalogue'));
		expect(times()).toEqual(before);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a catalogue that was not made says how to make it', async () => {
	await expect(loadCatalogue('xx')).rejects.toThrow('There is no catalogue in `xx`. Run `npm run content`');
	expect(packFilesIn('no', 'no/such/folder')).toEqual([]);
});
