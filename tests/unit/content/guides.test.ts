// Circle guides: blocks a phone can show, times that add up, and the same shape in every language.
import { expect, test } from 'vitest';
import type { Module } from '../../../src/lib/content/pack.ts';
import { changed, exemplar, lineOf, module3, pack, packsOf, problemsOf, without } from './exemplar.ts';

const en = `${module3}/circle.en.md`;
const km = `${module3}/circle.km.md`;

test('a guide becomes blocks', async () => {
	const packs = await packsOf(exemplar);
	const { circle } = pack<Module>(packs, packs.catalogues.get('en')!.modules[0]!.file.path);
	expect(circle).toMatchObject({
		title: 'Circle guide: three stones, one message',
		minutes: 75,
		status: 'source, awaiting a second reader'
	});
	const blocks = circle!.blocks;
	expect(blocks[1]).toEqual({
		kind: 'p',
		runs: [
			{ text: 'At the end', strong: true },
			{ text: ' every woman who wished to has said a one-minute message aloud, and heard someone repeat her ask.' }
		]
	});
	expect(blocks[2]).toEqual({ kind: 'h2', text: 'Before' });
	expect(blocks[3]).toMatchObject({ kind: 'ul', items: { length: 5 } });
	expect(blocks.filter(({ kind }) => kind === 'h3')).toHaveLength(7);
	const table = blocks.find((block) => block.kind === 'table');
	expect(table).toMatchObject({ head: ['you see', 'you do'], rows: { length: 7 } });
	expect(table?.rows[3]).toEqual([
		[{ text: 'One woman takes all the time.' }],
		[{ text: 'Let a stone go round: who holds it, speaks.' }]
	]);
});

test.each([
	['minutes', '· 18 minutes', '· 20 minutes', 'minutes: 75', '`minutes` is 75, the steps add up to 77'],
	[
		'no minutes',
		'### 3. Lay the stones · 10 minutes',
		'### 3. Lay the stones',
		'### 3.',
		'has no number or no minutes'
	],
	['numbers', '### 3. Lay', '### 4. Lay', '### 4. Lay', 'step 4 stands as number 3'],
	[
		'a row of three',
		'| Someone accuses a person. |',
		'| Someone | accuses a person. |',
		'| Someone |',
		'a row of 3 cells in a table of 2'
	],
	['no ruler', '| --- | --- |', '| you see | you do |', '| you see | you do |', 'a table without its ruler'],
	['a stray strong', '**Bring:**', '**Bring:', '**Bring:', 'a `**` without its partner'],
	['a link', 'drinking water.', '[water](http://x.y).', '[water]', 'other Markdown than'],
	['a numbered list', '- **Place:**', '1. **Place:**', '1. **Place', 'a circle guide has no `1. '],
	['a quotation', 'For 8 to 15', '> For 8 to 15', '> For', 'a circle guide has no `> '],
	['lesson', 'after: message-triangle', 'after: message-triangel', 'after:', 'did you mean `message-triangle`?'],
	[
		'module',
		'module: 03-voice-and-public-speaking',
		'module: 03-voice',
		'module:',
		'write `module: 03-voice-and-public-speaking`'
	],
	['language', 'language: en', 'language: km', 'language:', 'write `language: en`'],
	['front matter', 'minutes: 75', 'minute: 75', 'minute:', 'did you mean `minutes`?']
])('a guide with wrong %s', async (_, from, to, at, wrong) => {
	const files = changed(en, from, to);
	expect(await problemsOf(files)).toContainEqual(
		expect.stringMatching(new RegExp(`^${en}:${lineOf(en, at, files)} .*${escape(wrong)}`))
	);
});

test.each([
	['a section', '## After', '**After**', 'sections'],
	['a step', '### 2. Sophea', 'Sophea', 'steps'],
	['a row', /^\| One woman takes.*\n/m, '', 'rows']
])('the other language has one %s more', async (_, from, to, what) => {
	expect((await problemsOf(changed(en, from, to))).join('\n')).toMatch(
		new RegExp(`circle\\.(en|km)\\.md:\\d+ .*\\d ${what}, and \\d `)
	);
});

test('a guide is there in every language or in none', async () => {
	expect(await problemsOf(without(km))).toEqual([expect.stringContaining(`${km}:1 this file is missing`)]);
	const packs = await packsOf(without(en, without(km)));
	expect(pack<Module>(packs, packs.catalogues.get('en')!.modules[0]!.file.path)).not.toHaveProperty('circle');
});

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
