// No sentence stands in two lessons: each is written for its own place (writing/voice.md). Near ones count too.
import type { Words } from './parse-words.ts';
import { reporter, type Problem } from './problem.ts';
import type { Sources } from './sources.ts';

/** A sentence shorter than this many characters is a set phrase ("Choose a place for each sentence."). */
const shortest = 36;
/** Of the runs of letters of both sentences, this share in common: the same sentence with a word changed. */
const alike = 0.68;
/** Letters in a run. */
const run = 5;

/** What the curriculum says in the same words each time, on purpose. */
const setPhrases: RegExp[] = [/^what does she say first next and last$/, /^(then )?choose a place for each sentence$/, /^តើគាត់និយាយអ្វីមុន អ្វីបន្ទាប់ អ្វីក្រោយ$/];

interface Sentence {
	file: string;
	line: number;
	text: string;
	runs: Set<string>;
}

export function checkEchoes({ modules }: Sources, problems: Problem[]): void {
	const files = modules.flatMap(({ words, lessons }) => [words, ...lessons.map((lesson) => lesson.words)]);
	for (const language of new Set(files.flatMap((words) => [...words.keys()]))) {
		const sentences = files.flatMap((words) => (words.has(language) ? sentencesIn(words.get(language)!) : []));
		// Who shares a run with whom; a run that hundreds share (a common word) tells nothing and costs much.
		const byRun = new Map<string, number[]>();
		for (const [i, { runs }] of sentences.entries()) for (const one of runs) byRun.set(one, [...(byRun.get(one) ?? []), i]);
		for (const [i, one] of sentences.entries()) {
			const shared = new Map<number, number>();
			for (const each of one.runs) {
				const others = byRun.get(each)!;
				if (others.length > 60) continue;
				for (const j of others) if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1);
			}
			for (const [j, count] of shared) {
				const other = sentences[j]!;
				if (other.file === one.file || count < alike * 0.5 * one.runs.size) continue;
				const common = [...one.runs].filter((each) => other.runs.has(each)).length;
				if (common / (one.runs.size + other.runs.size - common) < alike) continue;
				reporter(one.file, problems)(one.line, `"${one.text}" echoes ${other.file}:${other.line}, "${other.text}"`, 'say what is true only here');
				break;
			}
		}
	}
}

function* linesOf(words: Words): Generator<{ text: string; line: number }> {
	for (const { keys, list } of words.places.values()) {
		// What a word means is said in the same words wherever it is said.
		for (const [key, line] of keys) if (!key.startsWith('word ')) yield line;
		for (const entry of list.values()) {
			yield entry;
			if (entry.reason) yield entry.reason;
		}
	}
}

function sentencesIn(words: Words): Sentence[] {
	return [...linesOf(words)].flatMap(({ text, line }) =>
		text.split(/(?<=[.?។])["»]?\s+|(?<=[.?។])["»]$/u).flatMap((raw): Sentence[] => {
			const text = raw.replace(/["«»]/g, '').trim();
			const plain = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
			if (plain.length < shortest || setPhrases.some((phrase) => phrase.test(plain))) return [];
			const runs = new Set(Array.from({ length: plain.length - run + 1 }, (_, i) => plain.slice(i, i + run)));
			return [{ file: words.file, line, text, runs }];
		})
	);
}
