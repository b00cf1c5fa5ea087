import * as v from 'valibot';
import { base64url } from '../../log/event.ts';
import { defineEvent } from '../../log/define-event.ts';

/** She left the group, or took back her request. She keeps everything she did. */
export default defineEvent('cohort-left', {
	stream: 'u',
	needs: 'session',
	body: v.strictObject({ cohort: base64url(22) })
});
