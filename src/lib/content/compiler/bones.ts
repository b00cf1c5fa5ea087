// The shape of the YAML sources: what there is and what is right, never a word that is read.
import * as v from 'valibot';
import { count, id, ids, message, once, text } from './bone-parts.ts';
import { itemBones, worth } from './item-bones.ts';

const template = v.pipe(v.string(), v.regex(/^T\d+$/, message('is not a template', 'T and a number, as in T0')));

const date = v.pipe(
	v.string(),
	v.check(
		(value) => /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value),
		(issue) => message(`\`${issue.input}\` is not a date`, 'year-month-day, as in 2026-11-24')
	)
);

/** `2026-02-30` is read as 2 March by Date, so it must come out as it went in. */
function isDay(value: string): boolean {
	const time = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const fact = v.pipe(
	v.strictObject({
		id,
		source: text,
		sourceDate: v.union([date, v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/))], (issue) =>
			message(
				`\`${issue.input}\` is not a date`,
				'a day, month or year in quotes, as in "2026-11-24", "2026-11" or "2001"'
			)
		),
		checkedOn: date,
		expiresOn: date,
		reviewer: text,
		jurisdiction: text
	}),
	v.forward(
		v.partialCheck(
			[['checkedOn'], ['expiresOn']],
			(input) => input.expiresOn > input.checkedOn,
			message('a fact expires after the day it was checked', 'give a later day in `expiresOn`')
		),
		['expiresOn']
	)
);

const step = v.variant('kind', [
	v.strictObject({ id, kind: v.literal('story'), panels: v.pipe(ids, v.minLength(1)) }),
	v.strictObject({ id, kind: v.literal('idea'), fact: v.optional(id) }),
	v.strictObject({
		id,
		kind: v.literal('try-phone'),
		activity: v.literal('matching'),
		bins: v.pipe(ids, v.minLength(2)),
		cards: v.pipe(v.array(v.strictObject({ id, bin: id })), v.minLength(2))
	}),
	/** `steps` says how many; three is the custom of the house. */
	v.strictObject({ id, kind: v.literal('try-people'), minutes: count, steps: v.optional(count, 3) }),
	v.strictObject({ id, kind: v.literal('reflection') }),
	v.strictObject({
		id,
		kind: v.literal('check'),
		items: v.pipe(ids, v.minLength(1)),
		/** When a try is enough to go on: so many fully right, or so good a mean. Without it: all of them right. */
		mastery: v.optional(v.union([v.strictObject({ right: count }), v.strictObject({ score: worth })]))
	}),
	v.strictObject({ id, kind: v.literal('take-away') })
]);

export const lessonBones = v.strictObject({
	lesson: id,
	module: id,
	number: count,
	level: count,
	minutes: count,
	objectives: v.pipe(ids, v.minLength(1)),
	terms: ids,
	templates: v.array(template),
	facts: v.array(fact),
	steps: v.pipe(v.array(step), v.minLength(1)),
	items: v.array(itemBones)
});

export const moduleBones = v.strictObject({
	module: id,
	number: count,
	level: count,
	minutes: count,
	objectives: v.pipe(ids, v.minLength(1)),
	lessons: v.pipe(ids, v.minLength(1)),
	templates: v.array(template),
	task: v.strictObject({ id, minutes: count, steps: count }),
	facts: v.array(fact),
	/** Before, after, and 30 to 45 days later: each a list of items. A module has all three or none. */
	tests: v.optional(v.strictObject({ pre: ids, post: ids, delayed: ids })),
	items: v.optional(v.array(itemBones), [])
});

const language = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2,3}$/, message('is not a language', 'two or three letters, as in km'))
);

export const programmeBones = v.strictObject({
	name: v.record(v.string(), text),
	languages: v.pipe(v.array(language), v.minLength(1), once),
	minimumAge: count,
	safeguarding: v.objectWithRest({ filledIn: v.boolean() }, text)
});

export const lessonFront = v.strictObject({ lesson: id, language, status: text });
export const moduleFront = v.strictObject({ module: id, language, status: text });
export const guideFront = v.strictObject({
	circle: id,
	module: id,
	after: id,
	language,
	minutes: count,
	status: text
});

export type LessonBones = v.InferOutput<typeof lessonBones>;
export type ModuleBones = v.InferOutput<typeof moduleBones>;
export type ProgrammeBones = v.InferOutput<typeof programmeBones>;
export type FactBones = v.InferOutput<typeof fact>;
export type StepBones = v.InferOutput<typeof step>;

/** Every key an author may write in YAML, for "did you mean". */
export const yamlKeys: ReadonlySet<string> = new Set(
	[lessonBones, moduleBones, programmeBones, guideFront, moduleFront, lessonFront].flatMap(keysIn)
);

/** Follows the parts a valibot schema is made of: entries of an object, the item of a list, the options of a variant. */
function keysIn(schema: unknown): string[] {
	const { entries, item, options, wrapped, value } = schema as Record<string, unknown>;
	const below = [...Object.values(entries ?? {}), ...(Array.isArray(options) ? options : []), item, wrapped, value];
	return [...Object.keys(entries ?? {}), ...below.filter((one) => typeof one === 'object').flatMap(keysIn)];
}
