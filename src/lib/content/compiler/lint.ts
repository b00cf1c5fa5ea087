// Reads every text as its reader would: each language has its own file of rules in lints/.
import { byStem } from '../../folder.ts';
import type { Run } from '../pack.ts';
import { codePoint, type Lint } from './define-lint.ts';
import type { PlaceNeeds, Role } from './need.ts';
import { lessonNeeds, moduleNeeds } from './needs.ts';
import type { Guide } from './parse-guide.ts';
import type { Line, Place, Words } from './parse-words.ts';
import { reporter, type Problem, type Report } from './problem.ts';
import type { Sources } from './sources.ts';

/** The folder is the registry. A language without a file has only the rules that hold for all. */
const lints: ReadonlyMap<string, Lint> = byStem(
	import.meta.glob<Lint>('./lints/*.ts', { eager: true, import: 'default' })
);

/** What a picture means must be heard in one breath; screen readers cut at about this. */
const mostAlt = 120;

export function lintSources({ modules }: Sources, problems: Problem[]): void {
	for (const { bones, words, guides, lessons } of modules) {
		if (bones.value) lintWords(moduleNeeds(bones.value), words, problems);
		for (const [language, guide] of guides) lintGuide(guide, language, problems);
		for (const lesson of lessons) {
			if (lesson.bones.value) lintWords(lessonNeeds(lesson.bones.value, new Set()), lesson.words, problems);
		}
	}
}

function lintWords(needs: PlaceNeeds[], all: ReadonlyMap<string, Words>, problems: Problem[]): void {
	for (const [language, words] of all) {
		const report = reporter(words.file, problems);
		if (words.title) lintLine(words.title, 'title', 'title', language, report);
		for (const { address, keys, list } of needs) {
			const place = words.places.get(address);
			if (!place) continue;
			for (const { key, role } of keys) {
				const line = place.keys.get(key);
				if (line) lintLine(line, role, key, language, report);
			}
			for (const [id, entry] of list ? place.list : []) {
				lintLine(entry, list!.role, id, language, report);
				if (entry.reason) lintLine(entry.reason, 'reason', `reason of ${id}`, language, report);
			}
			lintScreen(place, language, report);
		}
	}
}

function lintLine({ text, line }: Line, role: Role, name: string, language: string, report: Report): void {
	if (role === 'alt' && [...text].length > mostAlt)
		report(line, `\`alt\` has ${[...text].length} characters of ${mostAlt}`, 'say only what it means');
	for (const [wrong, mend] of [...always(text), ...(lints.get(language)?.line(text, role) ?? [])]) {
		report(line, `\`${name}\`: ${wrong}`, mend);
	}
}

/** What is seen at once: heading, text and example. */
function lintScreen(place: Place, language: string, report: Report): void {
	const [heading, text, example] = ['heading', 'text', 'example'].map((key) => place.keys.get(key));
	if (!text) return;
	const shown = { heading: heading?.text ?? '', text: text.text, example: example?.text ?? '' };
	for (const [wrong, mend] of lints.get(language)?.screen(shown) ?? []) report(text.line, wrong, mend);
}

/** A guide is read from paper by someone who reads well: characters and words are judged, lengths are not. */
function lintGuide({ file, title, blocks, lines }: Guide, language: string, problems: Problem[]): void {
	const report = reporter(file, problems);
	const lint = (text: string, line: number, isHeading = false) => {
		for (const [wrong, mend] of [...always(text), ...(lints.get(language)?.characters(text, isHeading) ?? [])])
			report(line, wrong, mend);
	};
	if (title) lint(title.text, title.line, true);
	for (const [i, block] of blocks.entries()) {
		const line = lines[i]!;
		const join = (runs: Run[]) => runs.map(({ text }) => text).join('');
		if (block.kind === 'p') lint(join(block.runs), line);
		else if (block.kind === 'ul') block.items.forEach((item, j) => lint(join(item), line + j));
		else if (block.kind !== 'table') lint(block.text, line, true);
		else {
			lint(block.head.join(' '), line, true);
			// Two lines down: below the head stands the ruler.
			block.rows.forEach((row, j) => lint(row.map(join).join(' '), line + 2 + j));
		}
	}
}

function* always(text: string): Generator<[wrong: string, mend: string]> {
	if (/[!！]/.test(text)) yield ['an exclamation mark', 'end with a full stop; we do not shout'];
	const hidden = /\u00ad|\u200c|\u200d|\u2060|\ufeff/.exec(text);
	if (hidden) yield [`a hidden character, ${codePoint(hidden[0])}`, 'delete it'];
}
