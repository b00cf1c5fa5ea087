import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { answeredBody, worth } from '../answered-body.ts';

const { sure: _, hint: __, ...body } = answeredBody;

/** What a circle answered together on one phone, once. Who chose what before they talked is kept nowhere. */
export default defineEvent('group-answered', {
	stream: 'u',
	body: v.strictObject({ ...body, score: v.optional(worth), women: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(30)) })
});
