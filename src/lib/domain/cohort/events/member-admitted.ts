import * as v from 'valibot';
import { base64url, hpkeSealed } from '../../log/event.ts';
import { defineEvent } from '../../log/define-event.ts';

/** The facilitator's yes, in the woman's own stream, with the group key and name sealed to her. */
export default defineEvent('member-admitted', {
	stream: 'u',
	needs: 'session',
	by: ['facilitator'],
	body: v.strictObject({ cohort: base64url(22), keys: hpkeSealed })
});
