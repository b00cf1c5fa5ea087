import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { answeredBody, worth } from '../answered-body.ts';

/** One answer in a review: no try, and nothing that is not scored. `asked.options` stand in the order in which she saw them. */
export default defineEvent('review-answered', {
	stream: 'u',
	body: v.strictObject({ ...answeredBody, score: worth })
});
