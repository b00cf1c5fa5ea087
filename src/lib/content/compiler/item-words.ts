// The words of one question: which it needs, what must hold in each language, and how they join its bones.
import { pairsOf } from '../../domain/learning/pairs.ts';
import { quizKinds } from '../../domain/learning/quiz-kinds.ts';
import type { Item } from '../pack.ts';
import { both, entryOf, given, maybe, said } from './join-words.ts';
import { askedBy, type ItemBones } from './item-bones.ts';
import type { Need, PlaceNeeds } from './need.ts';
import type { Words } from './parse-words.ts';
import { reporter, type Problem } from './problem.ts';

const need = (key: string, role: Need['role']): Need => ({ key, role });

export function itemNeeds(item: ItemBones, address: string): PlaceNeeds {
	const keys: Need[] = [
		need('stem', 'stem'),
		need('easy stem', 'easy stem'),
		{ key: 'hint', role: 'prompt', optional: true },
		{ key: 'easy hint', role: 'easy prompt', with: 'hint' },
		...item.choices.map((choice) => need(`choice ${choice}`, 'bin')),
		...(item.kind === 'cloze' ? [need('gaps', 'stem'), need('easy gaps', 'easy stem')] : []),
		...item.decisions.flatMap(({ id }) => [need(`at ${id}`, 'text'), need(`easy at ${id}`, 'easy')]),
		...(item.decisions.length ? [need('debrief', 'after'), need('easy debrief', 'easy after')] : [])
	];
	const reasons = quizKinds.get(item.kind)?.scored ?? true;
	return { address, keys, list: { ids: askedBy(item).options, role: 'option', reasons } };
}

/** Each gap stands once in the sentence, in every language. */
export function checkGaps(item: ItemBones, address: string, all: Words[], problems: Problem[]): void {
	if (item.kind !== 'cloze') return;
	const wanted = [...pairsOf(askedBy(item).right).keys()];
	for (const words of all) {
		for (const key of ['gaps', 'easy gaps']) {
			const line = words.places.get(address)?.keys.get(key);
			if (!line) continue;
			const found = gapsIn(line.text);
			if (found.toSorted().join() !== wanted.toSorted().join())
				reporter(words.file, problems)(
					line.line,
					`\`${key}\` has the gaps ${found.map((gap) => `{${gap}}`).join(' ') || 'none'}`,
					`write each of ${wanted.map((gap) => `{${gap}}`).join(' ')} once`
				);
		}
	}
}

/** Ids of the gaps, in the order in which this language has them. */
export const gapsIn = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, gap]) => gap!);

export function compileItem(item: ItemBones, words: Words, address: string): Item {
	const asked = askedBy(item);
	const reasons = itemNeeds(item, address).list!.reasons;
	return {
		id: item.id,
		kind: item.kind,
		judgement: item.judgement,
		objective: item.objective,
		stem: both(words, address, 'stem', 'easy stem'),
		...given('hint', maybe(words, address, 'hint') && both(words, address, 'hint', 'easy hint')),
		...given('sure', item.sure),
		options: asked.options.map((option) => ({ ...entryOf(words, address, option, reasons) })),
		right: asked.right,
		...given('weights', asked.weights),
		...given('mode', asked.mode),
		...given('choices', item.choices.length ? item.choices.map((id) => ({ id, text: said(words, address, `choice ${id}`) })) : undefined),
		...given('gaps', item.kind === 'cloze' ? both(words, address, 'gaps', 'easy gaps') : undefined),
		...given(
			'decisions',
			item.decisions.length
				? item.decisions.map(({ id, options }) => ({
						id,
						at: both(words, address, `at ${id}`, `easy at ${id}`),
						options: options.map((option) => ({ id: option.id, ...given('to', option.to) }))
					}))
				: undefined
		),
		...given('debrief', item.decisions.length ? both(words, address, 'debrief', 'easy debrief') : undefined),
		see: item.see
	};
}
