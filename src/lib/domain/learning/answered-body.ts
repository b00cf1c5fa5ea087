// What an answer keeps, in a lesson's check, a test or a review: what was asked, so that it can be shown and scored again after the item has changed.
import * as v from 'valibot';
import { base64url } from '../log/event.ts';
import { slug } from './names.ts';

const options = v.pipe(v.array(slug), v.maxLength(30));
/** Ids, `gap=word` pairs, numbers: never anything she typed in letters. */
const answer = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.=-]{1,121}$/))), v.maxLength(30));
export const worth = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const answeredBody = {
	module: slug,
	lesson: slug,
	item: slug,
	kind: slug,
	/** `source`: the first 16 characters of the lesson file's hash, where its words can be found. */
	asked: v.strictObject({
		options,
		right: answer,
		weights: v.optional(v.record(slug, worth)),
		mode: v.optional(slug),
		source: base64url(16)
	}),
	answer,
	/** How sure she was before she saw: 1 guessed, 2 thought so, 3 sure. */
	sure: v.optional(v.picklist([1, 2, 3])),
	/** She looked at the hint first. */
	hint: v.optional(v.literal(true))
};
