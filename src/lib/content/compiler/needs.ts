// What words a lesson or module needs, told from its bones: the one table that checking, linting and compiling follow.
import type { LessonBones, ModuleBones, StepBones } from './bones.ts';
import { itemNeeds } from './item-words.ts';
import type { Need, PlaceNeeds, Role } from './need.ts';

/** How many lines a take-away card has between its title and its last line (voice.md). */
export const cardLines = 3;

const need = (key: Role): Need => ({ key, role: key });

/** `pictures`: ids of the steps and panels that have one; where there is none yet, `alt` may wait for it. */
export function lessonNeeds(bones: LessonBones, pictures: ReadonlySet<string>): PlaceNeeds[] {
	const alt = (id: string): Need => ({ key: 'alt', role: 'alt', optional: !pictures.has(id) });
	const places: PlaceNeeds[] = [{ address: '', keys: [need('summary'), { ...need('need'), optional: true }] }];
	for (const step of bones.steps) {
		places.push({ address: step.id, ...stepNeeds(step, bones, alt(step.id)) });
		if (step.kind === 'story') {
			for (const panel of step.panels) {
				places.push({ address: `${step.id}/${panel}`, keys: [need('text'), need('easy'), alt(panel)] });
			}
		}
		if (step.kind === 'check') {
			for (const item of bones.items.filter(({ id }) => step.items.includes(id))) {
				places.push(itemNeeds(item, `${step.id}/${item.id}`));
			}
		}
	}
	return places;
}

function stepNeeds(step: StepBones, bones: LessonBones, alt: Need): Omit<PlaceNeeds, 'address'> {
	switch (step.kind) {
		case 'story':
		case 'check':
			return { keys: [] };
		case 'idea':
			return {
				keys: [
					need('heading'),
					{ key: 'easy heading', role: 'heading', optional: true },
					need('text'),
					need('easy'),
					{ ...need('example'), optional: true },
					alt,
					...bones.terms.map((term): Need => ({ key: `word ${term}`, role: 'term', optional: true })),
					...(step.fact ? [{ key: `fact ${step.fact}`, role: 'fact' } as const] : [])
				]
			};
		case 'try-phone':
			return {
				keys: [
					need('heading'),
					need('text'),
					need('easy'),
					alt,
					...step.bins.map((bin): Need => ({ key: `bin ${bin}`, role: 'bin' })),
					{ ...need('after'), optional: true },
					{ ...need('easy after'), with: 'after' }
				],
				list: { ids: step.cards.map(({ id }) => id), role: 'card', reasons: true }
			};
		case 'try-people':
			return { keys: [need('heading'), ...stepsAndCare(step.steps), alt] };
		case 'reflection':
			return { keys: [need('heading'), need('prompt'), need('easy prompt')] };
		case 'take-away':
			return {
				keys: [
					{ key: 'title', role: 'line' },
					...numbered('line', 'line', cardLines),
					{ key: 'last', role: 'line' },
					alt
				]
			};
	}
}

export function moduleNeeds(bones: ModuleBones): PlaceNeeds[] {
	return [
		{
			address: '',
			keys: [
				need('short'),
				need('summary'),
				need('easy summary'),
				...bones.facts.map(({ id }): Need => ({ key: `fact ${id}`, role: 'fact' }))
			]
		},
		{ address: 'objectives', keys: [], list: { ids: bones.objectives, role: 'objective', reasons: false } },
		{ address: 'task', keys: [need('heading'), need('text'), need('easy'), ...stepsAndCare(bones.task.steps)] },
		...(bones.tests
			? [{ address: 'test', keys: [] }, ...bones.items.map((item) => itemNeeds(item, `test/${item.id}`))]
			: [])
	];
}

function stepsAndCare(steps: number): Need[] {
	return [
		...numbered('step', 'step', steps),
		...numbered('easy step', 'easy step', steps),
		need('care'),
		need('easy care')
	];
}

function numbered(name: string, role: Role, count: number): Need[] {
	return Array.from({ length: count }, (_, i) => ({ key: `${name} ${i + 1}`, role }));
}
