import * as v from 'valibot';
import { base64url, hpkeSealed } from '../../log/event.ts';
import { defineEvent } from '../../log/define-event.ts';

/** The private parts of a cohort's keys and its name, sealed to one of its facilitators, in her own stream. */
export default defineEvent('cohort-keys-kept', {
	stream: 'u',
	needs: 'session',
	by: ['self', 'facilitator'],
	body: v.strictObject({ cohort: base64url(22), keys: hpkeSealed })
});
