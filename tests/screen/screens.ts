// Every screen component with real words, so that layout and accessibility are held for all of them in one place.
import type { Component } from 'svelte';
import type { Step } from '#lib/content/pack.ts';
import Board from '#lib/ui/cohort/Board.svelte';
import JoinRequest from '#lib/ui/cohort/JoinRequest.svelte';
import LessonTries from '#lib/ui/cohort/LessonTries.svelte';
import SeatCards from '#lib/ui/cohort/SeatCards.svelte';
import Summary from '#lib/ui/cohort/Summary.svelte';
import ComfortForm from '#lib/ui/first/ComfortForm.svelte';
import LanguageChoice from '#lib/ui/first/LanguageChoice.svelte';
import ErrorSummary from '#lib/ui/form/ErrorSummary.svelte';
import Field from '#lib/ui/form/Field.svelte';
import ContinueCard from '#lib/ui/learn/ContinueCard.svelte';
import LessonList from '#lib/ui/learn/LessonList.svelte';
import ModuleRow from '#lib/ui/learn/ModuleRow.svelte';
import Idea from '#lib/ui/lesson/Idea.svelte';
import Matching from '#lib/ui/lesson/Matching.svelte';
import Reflection from '#lib/ui/lesson/Reflection.svelte';
import StoryPanel from '#lib/ui/lesson/StoryPanel.svelte';
import TakeAway from '#lib/ui/lesson/TakeAway.svelte';
import TryPeople from '#lib/ui/lesson/TryPeople.svelte';
import Download from '#lib/ui/parts/Download.svelte';
import Empty from '#lib/ui/parts/Empty.svelte';
import LoadingBlocks from '#lib/ui/parts/LoadingBlocks.svelte';
import Say from '#lib/ui/parts/Say.svelte';
import StatusLine from '#lib/ui/parts/StatusLine.svelte';
import Asked from './Asked.svelte';
import { exemplar } from './exemplar.ts';
import { kindItems, notYet, rightAnswer } from './kinds.ts';
import type { Language } from './phone.ts';

export interface Screen {
	component: Component<any>;
	props: (language: Language) => Record<string, unknown>;
	lesson?: boolean;
	heading?: string;
	wide?: boolean;
	row?: boolean;
	where?: { step: number; of: number; title: string };
}

function step<Kind extends Step['kind']>(language: Language, kind: Kind, id?: string) {
	return exemplar[language].steps.find((one) => one.kind === kind && (!id || one.id === id)) as Extract<
		Step,
		{ kind: Kind }
	>;
}
export const items = (language: Language) => step(language, 'check').items;
export const headings = (language: Language): Record<string, string> =>
	Object.fromEntries(
		exemplar[language].steps.flatMap((one) =>
			'heading' in one ? [[one.id, typeof one.heading === 'string' ? one.heading : one.heading.text]] : []
		)
	);
const where = (language: Language) => ({ step: 3, of: 10, title: exemplar[language].title });
const nothing = () => {};

const km = (language: Language, khmer: string, english: string) => (language === 'km' ? khmer : english);
const modules = (language: Language) =>
	[km(language, 'អ្នកដឹកនាំ', 'Leader'), km(language, 'សុវត្ថិភាព', 'Safe'), km(language, 'សំឡេង', 'Voice')].map(
		(short, i) => ({ module: `m${i}`, short, number: i + 1 })
	);
export const women = (language: Language) => [
	{
		id: 'a',
		name: km(language, 'ម្លិះ', 'Jasmine'),
		href: '#a',
		modules: (['done', 'help', 'todo'] as const).map((state, i) => ({ module: `m${i}`, state, done: 2, of: 6 })),
		heard: { kind: 'day' as const, text: km(language, 'ថ្ងៃនេះ', 'Today') },
		help: km(language, 'សំណួរដដែល 4 ដង', 'Same question 4 times')
	},
	{
		id: 'b',
		name: km(language, 'ពពក', 'Cloud'),
		href: '#b',
		modules: (['done', 'started', 'todo'] as const).map((state, i) => ({ module: `m${i}`, state, done: 2, of: 6 })),
		heard: { kind: 'silent' as const, days: 14, text: '' }
	}
];
const matrix = Array.from({ length: 25 }, (_, y) => Array.from({ length: 25 }, (_, x) => (x * y) % 3 === 0));

const ideas = ['three-stones', 'problem', 'people', 'the-ask'];
const checked: Record<string, string[]> = {
	single: ['nobody-cares'],
	multiple: ['hide-name', 'longer'],
	ordering: ['good-morning', 'girls-go-home', 'no-door', 'ask-committee', 'saturday']
};

function lesson(easy: boolean): Record<string, Screen> {
	const mark = easy ? ', easy' : '';
	return {
		...Object.fromEntries(
			[0, 1, 2].map((i) => [
				`story ${i + 1}${mark}`,
				{
					component: StoryPanel,
					props: (l: Language) => ({
						panel: step(l, 'story').panels[i],
						number: i + 1,
						of: 3,
						title: exemplar[l].title,
						easy,
						where: where(l)
					}),
					lesson: true
				}
			])
		),
		...Object.fromEntries(
			ideas.map((id) => [
				`idea ${id}${mark}`,
				{
					component: Idea,
					props: (l: Language) => ({ step: step(l, 'idea', id), easy, where: where(l) }),
					lesson: true
				}
			])
		),
		[`matching${mark}`]: {
			component: Matching,
			props: (l) => ({
				step: step(l, 'try-phone'),
				easy,
				where: where(l),
				placed: { 'no-water': 'problem', mechanic: 'people', rumour: 'leave-out', late: 'people', rain: 'ask' },
				onplace: nothing
			}),
			lesson: true
		},
		[`try with people${mark}`]: {
			component: TryPeople,
			props: (l) => ({ step: step(l, 'try-people'), easy, where: where(l) }),
			lesson: true
		},
		[`reflection${mark}`]: {
			component: Reflection,
			props: (l) => ({
				step: step(l, 'reflection'),
				easy,
				where: where(l),
				value: exemplar[l].summary,
				privacy: exemplar[l].summary,
				form: 'form',
				onsave: nothing,
				onskip: nothing
			}),
			lesson: true
		},
		[`take-away${mark}`]: {
			component: TakeAway,
			props: (l) => ({
				step: step(l, 'take-away'),
				easy,
				next: { href: '#next', label: exemplar[l].title },
				onshare: nothing
			})
		},
		...Object.fromEntries(
			[0, 1, 2].flatMap((i) => {
				const kind = items('en')[i]!.kind;
				const base = { component: Asked, lesson: true, where: where('en') };
				const asked = (l: Language) => ({ asked: items(l)[i], easy, screens: headings(l), onlook: nothing });
				return [
					[`${kind}${mark}`, { ...base, props: asked }],
					[
						`${kind}, not yet${mark}`,
						{ ...base, props: (l: Language) => ({ ...asked(l), answered: checked[kind], done: true }) }
					],
					[
						`${kind}, correct${mark}`,
						{ ...base, props: (l: Language) => ({ ...asked(l), answered: items(l)[i]!.right, done: true }) }
					]
				];
			})
		)
	};
}

/** Each kind of question open, checked not yet and checked right, with all that may stand around it. */
const kinds: Record<string, Screen> = Object.fromEntries(
	Object.entries(kindItems).flatMap(([kind, item]) => {
		const base = { component: Asked, lesson: true, where: where('en') };
		const props = (l: Language) => ({
			asked: item(l),
			easy: false,
			screens: headings(l),
			askSure: true,
			onlook: nothing
		});
		return [
			[`${kind} question`, { ...base, props }],
			[`${kind} question, easy`, { ...base, props: (l: Language) => ({ ...props(l), easy: true }) }],
			[
				`${kind} question, answered`,
				{ ...base, props: (l: Language) => ({ ...props(l), answered: notYet[kind], said: 1 }) }
			],
			[
				`${kind} question, not yet`,
				{
					...base,
					props: (l: Language) => ({ ...props(l), answered: notYet[kind], said: 2, done: true, missed: 2 })
				}
			],
			[
				`${kind} question, correct`,
				{ ...base, props: (l: Language) => ({ ...props(l), answered: rightAnswer(item(l)), done: true }) }
			]
		].filter(([name]) => name !== 'likert question, correct');
	})
);
kinds['scenario question, midway'] = {
	component: Asked,
	lesson: true,
	where: where('en'),
	props: (l) => ({ asked: kindItems.scenario!(l), answered: ['alone'] })
};

export const lessonScreens: Record<string, Screen> = { ...lesson(false), ...lesson(true), ...kinds };

export const otherScreens: Record<string, Screen> = {
	language: { component: LanguageChoice, props: () => ({ picture: '' }) },
	comfort: {
		component: ComfortForm,
		props: () => ({
			text: '2',
			theme: 'light',
			easy: true,
			ontext: nothing,
			ontheme: nothing,
			oneasy: nothing,
			onstart: nothing
		})
	},
	home: {
		component: ContinueCard,
		props: (l) => ({ title: exemplar[l].title, line: exemplar[l].summary, done: 2, of: 5, href: '#go' }),
		heading: 'Home'
	},
	...Object.fromEntries(
		(['done', 'started', 'todo', 'absent'] as const).map((state) => [
			`module ${state}`,
			{
				component: ModuleRow,
				props: (l: Language) => ({
					number: 3,
					title: exemplar[l].title,
					state,
					done: 2,
					of: 6,
					href: '#m',
					bytes: 410_000,
					ondownload: nothing
				}),
				heading: 'Learn',
				row: true
			}
		])
	),
	lessons: {
		component: LessonList,
		props: (l) => ({
			lessons: (['done', 'started', 'todo'] as const).map((state, i) => ({
				lesson: state,
				number: i + 1,
				title: exemplar[l].title,
				href: '#l',
				state,
				step: 3,
				of: 5
			}))
		}),
		heading: 'Module'
	},
	board: {
		component: Board,
		props: (l) => ({ women: women(l), modules: modules(l) }),
		heading: 'Group',
		wide: true
	},
	summary: {
		component: Summary,
		props: (l) => ({ figures: [{ figure: '3 of 5', words: exemplar[l].summary }] }),
		heading: 'Group'
	},
	'join request': {
		component: JoinRequest,
		props: (l) => ({ name: women(l)[0]!.name, seat: 7, onapprove: nothing, onrefuse: nothing }),
		heading: 'Group',
		row: true
	},
	tries: {
		component: LessonTries,
		props: (l) => ({
			level: 2,
			lessons: [
				{
					lesson: 'a',
					title: exemplar[l].title,
					state: 'help',
					items: items(l).map((item, i) => ({ item: item.id, stem: item.stem.easy, tries: i, right: i === 1 }))
				}
			]
		}),
		heading: 'Woman'
	},
	download: {
		component: Download,
		props: (l) => ({ title: exemplar[l].title, got: 260_000, of: 410_000, oncancel: nothing }),
		heading: 'Module'
	},
	empty: { component: Empty, props: (l) => ({ heading: exemplar[l].title, text: exemplar[l].summary, page: true }) },
	loading: { component: LoadingBlocks, props: () => ({}), heading: 'Learn' },
	info: { component: Say, props: (l) => ({ kind: 'info', heading: exemplar[l].title }), heading: 'Learn' },
	status: { component: StatusLine, props: () => ({ waiting: 3 }), heading: 'Me' },
	field: {
		component: Field,
		props: (l) => ({ label: exemplar[l].title, hint: exemplar[l].summary, error: exemplar[l].title }),
		heading: 'Join'
	},
	'error summary': {
		component: ErrorSummary,
		props: (l) => ({ errors: [{ field: 'x', text: exemplar[l].title }] }),
		heading: 'Join'
	}
};

/** Paper has one width: it is held by axe, not by the phone's layout. */
export const paper: Record<string, Screen> = {
	'seat cards': {
		component: SeatCards,
		props: () => ({
			group: { km: 'ក្រុមផ្កាឈូក', en: 'Lotus group' },
			seats: [1, 2, 3, 4, 5].map((seat) => ({ seat, code: 'K7MQ-2RVD-9X', matrix })),
			until: '2026-12-05'
		}),
		heading: 'Seat cards',
		wide: true
	}
};
