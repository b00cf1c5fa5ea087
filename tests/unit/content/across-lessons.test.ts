// What only shows over a whole module: a sentence said twice, and right answers that can be told without reading the question.
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../src/lib/content/compiler/read-files.ts';
import type { Files } from '../../../src/lib/content/compiler/sources.ts';
import { changed, problemsOf } from './exemplar.ts';

const folder = 'modules/01-self-and-leadership';
const whole: Files = new Map([...readFiles('src/lib/content')].filter(([file]) => file === 'programme.yaml' || file.startsWith(`${folder}/`)));

describe('a sentence of another lesson', () => {
	const from = `${folder}/01-who-is-a-leader`;
	const to = `${folder}/06-bouncing-back`;
	const into = (language: string, sentence: string) => changed(`${to}/${language}.md`, /(?<=\*\*care:\*\* ).*/, sentence, whole);

	test.each([
		['en', 'A leader sees what is needed and helps people do it together.', 'as it stands'],
		['en', 'A leader sees what is needed and helps women do it together.', 'with a word changed'],
		['km', 'បើមានអ្នកដឹកនាំ គេមើលឃើញអ្វីដែលត្រូវធ្វើ រួចជួយគ្នាធ្វើ។', 'in Khmer']
	])('%s, %s (%s)', async (language, sentence) => {
		const source = `${from}/${language}.md`;
		const files = language === 'km' ? changed(source, /(?<=\*\*care:\*\* ).*/, sentence, into('km', sentence)) : into('en', sentence);
		const found = (await problemsOf(files)).filter((one) => one.includes('echoes'));
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(`${to}/${language}.md`);
		expect(found[0]).toContain(source);
	});
	test('none stands in what is there; short ones and set phrases may', async () => {
		expect(await problemsOf(whole)).toEqual([]);
		expect(await problemsOf(changed(`${to}/en.md`, /(?<=\*\*care:\*\* ).*/, 'Rain came. Ask her again.', whole))).toEqual([]);
	});
});

/** In every question of one sort the right option as the author writes it, made longer or moved first. */
function singles(): { lesson: string; id: string; right: string; options: string[] }[] {
	return [...whole].flatMap(([file, text]) =>
		/(lesson|module)\.yaml$/.test(file)
			? [...text.matchAll(/- id: (\S+)\n\s+kind: single\n[\s\S]*?options: \[(.*?)\]\n\s+right: \[(.*?)\]/g)].map(([, id, options, right]) => ({ lesson: file, id: id!, right: right!, options: options!.split(', ') }))
			: []
	);
}

describe('the right answer told without the question', () => {
	test('by its length', async () => {
		let files = whole;
		for (const { lesson, id, right } of singles()) {
			const words = `${lesson.replace(/[^/]+$/, '')}en.md`;
			const text = files.get(words)!;
			const at = text.indexOf(`**${right}:**`, text.indexOf(`### ${id}`));
			files = new Map([...files, [words, `${text.slice(0, at)}**${right}:** And then, a good while after all that,${text.slice(at + right.length + 5)}`]]);
		}
		expect((await problemsOf(files)).join('\n')).toMatch(/module\.yaml:\d+ the right answer is the longest in (\d+) of \1 questions \(en\)/);
	});
	test('by its place', async () => {
		let files = whole;
		for (const { lesson, id, right, options } of singles()) {
			const text = files.get(lesson)!;
			const at = text.indexOf('options: [', text.indexOf(`- id: ${id}\n`));
			const sorted = `options: [${[right, ...options.filter((one) => one !== right)].join(', ')}]`;
			files = new Map([...files, [lesson, text.slice(0, at) + sorted + text.slice(text.indexOf(']', at) + 1)]]);
		}
		const problems = (await problemsOf(files)).join('\n');
		expect(problems).toMatch(/the right answer stands in place 1 in (\d+) of \1 questions/);
		expect(problems).toMatch(/the right answer stands in place 2 in 0 of/);
	});
});
