import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { answeredBody, worth } from '../answered-body.ts';
import { randomId } from '../names.ts';

/** One answer in one try. */
export default defineEvent('quiz-answered', {
	stream: 'u',
	body: v.strictObject({
		try: randomId,
		...answeredBody,
		/** Absent where nothing is right or not. */
		score: v.optional(worth)
	})
});
