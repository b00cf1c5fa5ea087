import * as v from 'valibot';
import { base64url } from '../../log/event.ts';
import { defineEvent } from '../../log/define-event.ts';
import { randomId, slug } from '../names.ts';

const options = v.pipe(v.array(slug), v.maxLength(20));

/** One answer in one try. What was asked is kept, so that it can be shown and scored again after the item has changed. */
export default defineEvent('quiz-answered', {
	stream: 'u',
	body: v.strictObject({
		try: randomId,
		module: slug,
		lesson: slug,
		item: slug,
		kind: slug,
		/** `source`: the first 16 characters of the lesson file's hash, where its words can be found. */
		asked: v.strictObject({ options, right: options, source: base64url(16) }),
		answer: options,
		/** 0 to 1. */
		score: v.pipe(v.number(), v.minValue(0), v.maxValue(1))
	})
});
