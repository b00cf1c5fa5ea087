// One small question of each kind that the exemplar lesson does not ask, in both languages; and answers to it.
import type { Item, Words } from '#lib/content/pack.ts';
import type { Language } from './phone.ts';

type Both = [en: string, km: string];

const one = (language: Language, [en, km]: Both) => (language === 'km' ? km : en);
const words = (language: Language, text: Both, easy = text): Words => ({
	text: one(language, text),
	easy: one(language, easy)
});
const named = (language: Language, all: Record<string, Both>) =>
	Object.entries(all).map(([id, text]) => ({ id, text: one(language, text) }));
const options = (language: Language, all: Record<string, [text: Both, reason: Both]>) =>
	Object.entries(all).map(([id, [text, reason]]) => ({
		id,
		text: one(language, text),
		reason: one(language, reason)
	}));
const none: Both = ['', ''];
const base = { judgement: false, objective: 'small-steps' };

export const kindItems: Record<string, (language: Language) => Item> = {
	'true-false': (l) => ({
		...base,
		id: 'signs-book',
		kind: 'true-false',
		stem: words(l, [
			'In a savings group, one woman may count the money alone. Is that so?',
			'ក្នុងក្រុមសន្សំ ស្ត្រីម្នាក់អាចរាប់លុយតែឯង។ តើមែនទេ?'
		]),
		hint: words(l, ['Think of what the others would say.', 'គិតមើល អ្នកឯទៀតនឹងនិយាយថាម៉េច។']),
		options: options(l, {
			yes: [
				['Yes', 'មែន'],
				['Alone, she can be blamed for every riel.', 'រាប់តែឯង គេអាចបន្ទោសគាត់ គ្រប់រៀលទាំងអស់។']
			],
			no: [
				['No', 'មិនមែន'],
				['Two who count protect each other.', 'រាប់ពីរនាក់ ការពារគ្នាទៅវិញទៅមក។']
			]
		}),
		right: ['no'],
		see: { any: 'problem' }
	}),
	matching: (l) => ({
		...base,
		id: 'who-does-what',
		kind: 'matching',
		stem: words(l, ['The savings group shares the work. Who does what?', 'ក្រុមសន្សំចែកការងារគ្នា។ អ្នកណាធ្វើអ្វី?']),
		options: options(l, {
			counts: [
				['Counts the money before everyone.', 'រាប់លុយនៅមុខគេទាំងអស់គ្នា។'],
				['The treasurer counts where all can see.', 'ហេរញ្ញិករាប់ នៅកន្លែងដែលគេមើលឃើញ។']
			],
			writes: [
				['Writes down what was decided.', 'កត់ត្រាអ្វីដែលបានសម្រេច។'],
				['The writer keeps what was said.', 'អ្នកកត់ត្រារក្សាទុកអ្វីដែលបាននិយាយ។']
			],
			opens: [
				['Opens the meeting and gives the word.', 'បើកប្រជុំ និងឱ្យគេនិយាយ។'],
				['The one in the chair opens.', 'អ្នកដឹកនាំប្រជុំជាអ្នកបើក។']
			]
		}),
		choices: named(l, {
			chair: ['The chair', 'អ្នកដឹកនាំប្រជុំ'],
			treasurer: ['The treasurer', 'ហេរញ្ញិក'],
			writer: ['The writer', 'អ្នកកត់ត្រា']
		}),
		right: ['counts=treasurer', 'writes=writer', 'opens=chair'],
		see: { any: 'people' }
	}),
	cloze: (l) => ({
		...base,
		id: 'ask-sentence',
		kind: 'cloze',
		stem: words(l, ['Thida asks for the bridge. Fill the gaps.', 'ធីតាសុំជួសជុលស្ពាន។ បំពេញចន្លោះ។']),
		options: options(l, {
			committee: [
				['the commune council', 'ក្រុមប្រឹក្សាឃុំ'],
				['They decide about bridges.', 'គេជាអ្នកសម្រេចរឿងស្ពាន។']
			],
			saturday: [
				['by Saturday', 'ត្រឹមថ្ងៃសៅរ៍'],
				['A day can be kept or not.', 'មានថ្ងៃ ទើបដឹងថាធ្វើឬមិនធ្វើ។']
			],
			soon: [
				['soon', 'ឆាប់ៗ'],
				['Soon is no day. Nobody can be late.', 'ឆាប់ៗ មិនមែនជាថ្ងៃទេ។ គ្មានអ្នកណាយឺតឡើយ។']
			]
		}),
		gaps: words(
			l,
			[
				'We ask {who} to send a mechanic to the bridge {when}, before the rain comes.',
				'យើងខ្ញុំសូមឱ្យ{who}ចាត់ជាងមកជួសជុលស្ពាន{when} មុនភ្លៀងមកដល់។'
			],
			['Please mend the bridge {when}. We ask {who}.', 'សូមជួសជុលស្ពាន{when}។ យើងខ្ញុំសុំ{who}។']
		),
		right: ['who=committee', 'when=saturday'],
		see: { any: 'the-ask' }
	}),
	'short-text': (l) => ({
		...base,
		id: 'who-reads',
		kind: 'short-text',
		stem: words(l, [
			'At the end of a meeting, someone reads the decisions aloud. Who?',
			'ចុងប្រជុំ មានម្នាក់អានសេចក្តីសម្រេចឱ្យគេឮ។ នរណា?'
		]),
		options: options(l, {
			writer: [
				['the writer | writer | secretary*', 'អ្នកកត់ត្រា | លេខា*'],
				['She has it in the book.', 'គាត់មានក្នុងសៀវភៅ។']
			],
			chair: [
				['the chair | chair', 'អ្នកដឹកនាំប្រជុំ | អ្នកដឹកនាំ'],
				['The chair asks who agrees.', 'អ្នកដឹកនាំប្រជុំសួរថា អ្នកណាយល់ព្រម។']
			],
			other: [
				['other', 'ផ្សេង'],
				['Think of the one with the book.', 'គិតដល់អ្នកដែលកាន់សៀវភៅ។']
			]
		}),
		right: ['writer'],
		weights: { chair: 0.5 },
		see: { any: 'people' }
	}),
	number: (l) => ({
		...base,
		id: 'how-many-minutes',
		kind: 'number',
		stem: words(l, [
			'Malea speaks at the commune meeting. How many minutes does she ask for?',
			'ម៉ាលានិយាយក្នុងប្រជុំឃុំ។ គាត់សុំប៉ុន្មាននាទី?'
		]),
		options: options(l, {
			right: [none, ['That is enough for one thing.', 'ប៉ុណ្ណឹងល្មម សម្រាប់រឿងមួយ។']],
			low: [none, ['So short, nobody remembers it.', 'ខ្លីពេក គ្មានអ្នកណាចាំទេ។']],
			high: [none, ['After five minutes they look at the clock.', 'លើសប្រាំនាទី គេចាប់ផ្តើមមើលម៉ោង។']]
		}),
		right: ['3..5'],
		see: { any: 'three-stones' }
	}),
	likert: (l) => ({
		...base,
		id: 'i-can-speak',
		kind: 'likert',
		stem: words(l, [
			'I can speak in a meeting when I do not agree. What do you think?',
			'ខ្ញុំហ៊ាននិយាយក្នុងប្រជុំ ពេលខ្ញុំមិនយល់ស្រប។ អ្នកគិតដូចម្តេច?'
		]),
		options: options(l, {
			never: [['Not yet', 'មិនទាន់ហ៊ាន'], none],
			sometimes: [['Sometimes', 'ជួនកាល'], none],
			often: [['Often', 'ញឹកញាប់'], none],
			always: [['Always', 'រាល់ពេល'], none]
		}),
		right: [],
		see: {}
	}),
	scenario: (l) => ({
		...base,
		id: 'bridge-night',
		kind: 'scenario',
		judgement: true,
		stem: words(l, ['Davy wants the bridge mended. What should she do?', 'ដាវីចង់ឱ្យគេជួសជុលស្ពាន។ គាត់គួរធ្វើអ្វី?']),
		hint: words(l, ['Who crosses it every day?', 'អ្នកណាឆ្លងវារាល់ថ្ងៃ?']),
		options: options(l, {
			neighbours: [
				['She asks her neighbours who crosses it.', 'គាត់សួរអ្នកជិតខាងថា អ្នកណាឆ្លង។'],
				['Six families will come with her.', 'មានគ្រួសារប្រាំមួយ នឹងទៅជាមួយគាត់។']
			],
			alone: [
				['She goes to the office alone.', 'គាត់ទៅការិយាល័យតែឯង។'],
				['The clerk says: one woman, one bridge.', 'ស្មៀនថា៖ ស្ត្រីម្នាក់ ស្ពានមួយ។']
			],
			date: [
				['She asks for a date.', 'គាត់សុំថ្ងៃច្បាស់លាស់។'],
				['They write down Saturday the 12th.', 'គេកត់ថ្ងៃសៅរ៍ ទី 12។']
			],
			thanks: [
				['She thanks them and leaves.', 'គាត់អរគុណ ហើយចេញទៅ។'],
				['Nobody writes anything down.', 'គ្មានអ្នកណាកត់អ្វីសោះ។']
			]
		}),
		right: ['neighbours', 'date'],
		weights: { neighbours: 1, alone: 0.5, date: 1, thanks: 0 },
		decisions: [
			{
				id: 'first',
				at: words(l, ['It is evening. The board on the bridge has broken.', 'ពេលល្ងាច ក្តារស្ពានបាក់។']),
				options: [
					{ id: 'neighbours', to: 'office' },
					{ id: 'alone', to: 'office' }
				]
			},
			{
				id: 'office',
				at: words(l, ['The commune office listens and says: we shall see.', 'ឃុំស្តាប់ ហើយថា៖ ចាំមើលសិន។']),
				options: [{ id: 'date' }, { id: 'thanks' }]
			}
		],
		debrief: words(l, ['What made them write a date?', 'អ្វីធ្វើឱ្យគេកត់ថ្ងៃ?']),
		see: { any: 'the-ask' }
	})
};

/** An answer that is not right yet; of `likert`, any. */
export const notYet: Record<string, string[]> = {
	'true-false': ['yes'],
	matching: ['counts=treasurer', 'writes=chair', 'opens=writer'],
	cloze: ['who=committee', 'when=soon'],
	'short-text': ['other'],
	number: ['12'],
	likert: ['sometimes'],
	scenario: ['alone', 'thanks']
};

export const rightAnswer = (item: Item): string[] => (item.kind === 'number' ? ['4'] : item.right);
