// The exemplar lesson as a phone has it, in both languages, read straight from its sources: screens are tested with real words.
import { parse } from 'yaml';
import type { Lesson, Step, Words } from '#lib/content/pack.ts';
import bonesText from '../fixtures/content/modules/03-voice-and-public-speaking/01-message-triangle/lesson.yaml?raw';
import en from '../fixtures/content/modules/03-voice-and-public-speaking/01-message-triangle/en.md?raw';
import km from '../fixtures/content/modules/03-voice-and-public-speaking/01-message-triangle/km.md?raw';

const pictures = import.meta.glob<string>(
	'../fixtures/content/modules/03-voice-and-public-speaking/01-message-triangle/*.svg',
	{ eager: true, query: '?url', import: 'default' }
);

/** `key` of a block, `block.key` of a screen, `list-item.reason` of an option. */
type Keys = Record<string, string>;

function readWords(text: string): Map<string, Keys> {
	const found = new Map<string, Keys>([['', {}]]);
	let at = found.get('')!;
	let item = '';
	for (const line of text.split('\n')) {
		const head = /^#{2,3} (\S+)/.exec(line);
		const listed = /^- \*\*(.+?):\*\* (.*)/.exec(line);
		const under = /^ {2}- \*\*(.+?):\*\* (.*)/.exec(line);
		const key = /^\*\*(.+?):\*\* (.*)/.exec(line);
		if (head) found.set(head[1]!, (at = {}));
		else if (line.startsWith('# ')) at.title = line.slice(2);
		else if (listed) at[(item = listed[1]!)] = listed[2]!;
		else if (under) at[`${item}.${under[1]}`] = under[2]!;
		else if (key) at[key[1]!] = key[2]!;
	}
	return found;
}

function lesson(text: string): Lesson {
	const bones = parse(bonesText);
	const words = readWords(text);
	const of = (id: string) => words.get(id) ?? {};
	const pair = (keys: Keys, key: string): Words => ({
		text: keys[key] ?? '',
		easy: keys[key === 'text' ? 'easy' : `easy ${key}`] ?? keys[key] ?? ''
	});
	const picture = (id: string) => {
		const path = Object.entries(pictures).find(([file]) => file.endsWith(`/${id}.svg`))?.[1];
		return path ? { picture: { path, alt: of(id).alt ?? '' } } : {};
	};
	const options = (id: string, ids: string[]) =>
		ids.map((one) => ({ id: one, text: of(id)[one] ?? '', reason: of(id)[`${one}.reason`] ?? '' }));

	const steps = bones.steps.map((bone: any): Step => {
		const said = of(bone.id);
		const heading = said.heading ?? '';
		switch (bone.kind) {
			case 'story':
				return {
					id: bone.id,
					kind: 'story',
					panels: bone.panels.map((id: string) => ({ id, ...pair(of(id), 'text'), ...picture(id) }))
				};
			case 'idea':
				return {
					id: bone.id,
					kind: 'idea',
					heading: { text: heading, easy: said['easy heading'] ?? heading },
					body: pair(said, 'text'),
					...(said.example ? { example: said.example } : {}),
					terms: Object.entries(said)
						.filter(([key]) => key.startsWith('word '))
						.map(([key, text]) => ({ id: key.slice(5), text })),
					...picture(bone.id)
				};
			case 'try-phone':
				return {
					id: bone.id,
					kind: 'try-phone',
					activity: 'matching',
					heading,
					body: pair(said, 'text'),
					bins: bone.bins.map((id: string) => ({ id, text: said[`bin ${id}`] ?? '' })),
					cards: bone.cards.map(({ id, bin }: { id: string; bin: string }) => ({
						...options(bone.id, [id])[0]!,
						bin
					})),
					after: pair(said, 'after'),
					...picture(bone.id)
				};
			case 'try-people':
				return {
					id: bone.id,
					kind: 'try-people',
					minutes: bone.minutes,
					heading,
					steps: [1, 2, 3].map((n) => pair(said, `step ${n}`)),
					care: pair(said, 'care'),
					...picture(bone.id)
				};
			case 'reflection':
				return { id: bone.id, kind: 'reflection', heading, prompt: pair(said, 'prompt') };
			case 'check':
				return {
					id: bone.id,
					kind: 'check',
					items: bone.items.map((id: string) => {
						const item = bones.items.find((one: { id: string }) => one.id === id);
						return { ...item, stem: pair(of(id), 'stem'), options: options(id, item.options) };
					})
				};
			default:
				return {
					id: bone.id,
					kind: 'take-away',
					title: said.title ?? '',
					lines: [1, 2, 3].map((n) => said[`line ${n}`] ?? ''),
					last: said.last ?? '',
					...picture(bone.id)
				};
		}
	});
	return {
		module: 'voice-and-public-speaking',
		lesson: 'message-triangle',
		number: 1,
		minutes: 15,
		title: of('').title ?? '',
		summary: of('').summary ?? '',
		status: '',
		steps
	};
}

export const exemplar: Record<'en' | 'km', Lesson> = { en: lesson(en), km: lesson(km) };
