// Over a module: whether the right answer can be told from its length or its place, without reading the question.
import type { ItemBones } from './item-bones.ts';
import type { Words } from './parse-words.ts';
import { reporter, type Problem } from './problem.ts';
import type { ModuleSource } from './sources.ts';

/** Fewer questions than this show no habit. */
const fewest = 8;
/** Share of questions in which the longest option may be the right one, and in which one place may hold it. */
const most = 0.4;

interface Asked {
	item: ItemBones;
	/** What she reads, by option, in one language. */
	texts: Map<string, string>;
}

export function checkGuessable({ bones, words, lessons }: ModuleSource, problems: Problem[]): void {
	if (!bones.value) return;
	const report = reporter(bones.file, problems);
	for (const language of words.keys()) {
		const asked = [...askedIn(bones.value.items, words.get(language), 'test')];
		for (const { bones, words } of lessons) {
			const check = bones.value?.steps.find(({ kind }) => kind === 'check');
			if (bones.value && check) asked.push(...askedIn(bones.value.items, words.get(language), check.id));
		}
		if (asked.length < fewest) continue;
		const longest = asked.filter(({ item, texts }) => longestOf(texts) === item.right[0]);
		if (longest.length >= most * asked.length) {
			const which = longest.map(({ item }) => item.id).join(', ');
			report(bones.line('items'), `the right answer is the longest in ${longest.length} of ${asked.length} questions (${language}): ${which}`, 'cut some of these, or lengthen a wrong option');
		}
	}
	const singles = [...bones.value.items, ...lessons.flatMap((lesson) => lesson.bones.value?.items ?? [])].filter(isSingle);
	if (singles.length < fewest) return;
	const places = singles.map(({ options, right }) => options.indexOf((right as string[])[0]!));
	for (let place = 0; place < 4; place++) {
		const times = places.filter((one) => one === place).length;
		if (times > most * places.length || (times === 0 && place < 3))
			report(bones.line('items'), `the right answer stands in place ${place + 1} in ${times} of ${places.length} questions`, 'change the order of some options');
	}
}

const isSingle = ({ kind, right, options }: ItemBones): boolean => kind === 'single' && Array.isArray(right) && right.length === 1 && options.length > 2;

function* askedIn(items: ItemBones[], words: Words | undefined, section: string): Generator<Asked & { item: { right: string[] } }> {
	for (const item of items) {
		const list = words?.places.get(`${section}/${item.id}`)?.list;
		if (!list || !isSingle(item)) continue;
		yield { item: item as ItemBones & { right: string[] }, texts: new Map(item.options.map((option) => [option, list.get(option)?.text ?? ''])) };
	}
}

/** The one option longer than all others, if there is one. */
function longestOf(texts: Map<string, string>): string | undefined {
	const [first, second] = [...texts].map(([id, text]) => ({ id, length: [...text].length })).toSorted((a, b) => b.length - a.length);
	return first && first.length > (second?.length ?? 0) ? first.id : undefined;
}
