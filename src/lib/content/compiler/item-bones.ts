// The bones of a question, as an author writes them in YAML, and what its kind is asked with.
import * as v from 'valibot';
import type { Asked } from '../../domain/learning/define-quiz-kind.ts';
import { pair } from '../../domain/learning/pairs.ts';
import { id, ids, message, text } from './bone-parts.ts';

/** From nothing right, 0, to all of it, 1. */
export const worth = v.pipe(
	v.number(),
	v.minValue(0, message('is less than 0', 'a number from 0 to 1')),
	v.maxValue(1, message('is more than 1', 'a number from 0 to 1'))
);

export const itemBones = v.strictObject({
	id,
	/** A file in domain/learning/quiz-kinds. */
	kind: v.string(),
	/** Asks her to judge a situation, not to remember a word. */
	judgement: v.boolean(),
	objective: id,
	options: v.optional(ids, []),
	/** Ids of options; of `matching` and `cloze` pairs, as in `{ gap: word }`; of `number` a range, as in ["3..5"]. */
	right: v.optional(v.union([v.array(text), v.record(v.string(), id)]), []),
	/** Of `matching`: the places a sentence can be given. */
	choices: v.optional(ids, []),
	/** What options are worth, where a wrong one is half right. */
	weights: v.optional(v.record(v.string(), worth)),
	/** Of `ordering`: how it is scored. */
	mode: v.optional(v.string()),
	/** Of `scenario`, the first one first: what she can do, what it is worth, and which decision it leads to, if any. */
	decisions: v.optional(
		v.array(
			v.strictObject({ id, options: v.pipe(v.array(v.strictObject({ id, worth, to: v.optional(id) })), v.minLength(2)) })
		),
		[]
	),
	/** Ask her how sure she is. */
	sure: v.optional(v.literal(true)),
	/** From an option (or `any`) to the screen that explains it. */
	see: v.optional(v.record(v.string(), id), {})
});
export type ItemBones = v.InferOutput<typeof itemBones>;

/** What the kind scores by. */
export function askedBy(item: ItemBones): Asked {
	if (item.decisions.length) {
		const all = item.decisions.flatMap(({ options }) => options);
		return { options: all.map(({ id }) => id), right: bestPath(item), weights: Object.fromEntries(all.map(({ id, worth }) => [id, worth])) };
	}
	return {
		options: item.options,
		right: Array.isArray(item.right) ? item.right : Object.entries(item.right).map(([left, right]) => pair(left, right)),
		...(item.weights && { weights: item.weights }),
		...(item.mode && { mode: item.mode })
	};
}

/** At each decision the first option worth 1, until one leads nowhere. */
function bestPath({ decisions }: ItemBones): string[] {
	const path: string[] = [];
	for (let at = decisions[0]; at && path.length < decisions.length; ) {
		const best = at.options.find(({ worth }) => worth === 1);
		if (!best) break;
		path.push(best.id);
		at = decisions.find(({ id }) => id === best.to);
	}
	return path;
}
