// Joins a lesson's bones and its words in one language. Called only when check-words.ts has found nothing to mend.
import type { Lesson, Step, Words as Text } from '../pack.ts';
import type { FactBones, LessonBones, StepBones } from './bones.ts';
import { compileItem } from './item-words.ts';
import { both, entryOf, given, maybe, said } from './join-words.ts';
import { cardLines } from './needs.ts';
import type { Words } from './parse-words.ts';
import { withoutNumber } from './sources.ts';

/** Where a lesson's pictures are, by id of step or panel. */
export type PicturePaths = ReadonlyMap<string, string>;

export function compileLesson(bones: LessonBones, words: Words<{ status: string }>, pictures: PicturePaths): Lesson {
	return {
		module: withoutNumber(bones.module),
		lesson: bones.lesson,
		number: bones.number,
		minutes: bones.minutes,
		title: words.title!.text,
		summary: said(words, '', 'summary'),
		...given('need', maybe(words, '', 'need')),
		status: words.front!.status,
		steps: bones.steps.map((step) => compileStep(step, bones, words, pictures))
	};
}

function compileStep(step: StepBones, bones: LessonBones, words: Words, pictures: PicturePaths): Step {
	const { id } = step;
	const say = (key: string) => said(words, id, key);
	const picture = pictureOf(words, id, id, pictures);
	switch (step.kind) {
		case 'story': {
			const panels = step.panels.map((panel) => {
				const address = `${id}/${panel}`;
				return { id: panel, ...both(words, address), ...pictureOf(words, address, panel, pictures) };
			});
			return { id, kind: 'story', panels };
		}
		case 'idea':
			return {
				id,
				kind: 'idea',
				heading: { text: say('heading'), easy: maybe(words, id, 'easy heading') ?? say('heading') },
				body: both(words, id),
				...given('example', maybe(words, id, 'example')),
				terms: bones.terms.flatMap((term) => {
					const text = maybe(words, id, `word ${term}`);
					return text === undefined ? [] : [{ id: term, text }];
				}),
				...given(
					'fact',
					step.fact &&
						compileFact(
							bones.facts.find((fact) => fact.id === step.fact)!,
							words,
							id
						)
				),
				...picture
			};
		case 'try-phone':
			return {
				id,
				kind: 'try-phone',
				activity: step.activity,
				heading: say('heading'),
				body: both(words, id),
				bins: step.bins.map((bin) => ({ id: bin, text: say(`bin ${bin}`) })),
				cards: step.cards.map((card) => ({ ...entryOf(words, id, card.id), bin: card.bin })),
				...given('after', maybe(words, id, 'after') && both(words, id, 'after', 'easy after')),
				...picture
			};
		case 'try-people':
			return {
				id,
				kind: 'try-people',
				minutes: step.minutes,
				heading: say('heading'),
				...stepsAndCare(words, id, step.steps),
				...picture
			};
		case 'reflection':
			return { id, kind: 'reflection', heading: say('heading'), prompt: both(words, id, 'prompt', 'easy prompt') };
		case 'check':
			return {
				id,
				kind: 'check',
				...given('mastery', step.mastery),
				items: step.items.map((one) =>
					compileItem(
						bones.items.find((item) => item.id === one)!,
						words,
						`${id}/${one}`
					)
				)
			};
		case 'take-away':
			return {
				id,
				kind: 'take-away',
				title: say('title'),
				lines: Array.from({ length: cardLines }, (_, i) => say(`line ${i + 1}`)),
				last: say('last'),
				...picture
			};
	}
}

export function compileFact(fact: FactBones, words: Words, address: string) {
	const { id, ...record } = fact;
	return { id, text: said(words, address, `fact ${id}`), ...record };
}

export function stepsAndCare(words: Words, address: string, steps: number): { steps: Text[]; care: Text } {
	return {
		steps: Array.from({ length: steps }, (_, i) => both(words, address, `step ${i + 1}`, `easy step ${i + 1}`)),
		care: both(words, address, 'care', 'easy care')
	};
}

function pictureOf(words: Words, address: string, id: string, pictures: PicturePaths) {
	const path = pictures.get(id);
	return given('picture', path === undefined ? undefined : { path, alt: said(words, address, 'alt') });
}
