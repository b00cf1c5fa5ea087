import * as v from 'valibot';
import { base64url } from '../../log/event.ts';
import { defineEvent } from '../../log/define-event.ts';

/** The facilitator does not know who asked. The seat is free again; she may ask again. */
export default defineEvent('member-refused', {
	stream: 'u',
	needs: 'session',
	by: ['facilitator'],
	body: v.strictObject({ cohort: base64url(22) })
});
