import * as v from 'valibot';
import { base64url, hpkeSealed, keySealed } from '../../log/event.ts';
import { defineEvent } from '../../log/define-event.ts';

/**
 * A place in the group, taken once with its join card. The server knows only `seat`, which is derived from the card's secret.
 * `name` is the group's name sealed under that secret, for whoever holds the card; `secret` is sealed to the facilitators, to print again.
 */
export default defineEvent('seat-opened', {
	stream: 'c',
	needs: 'session',
	by: ['facilitator'],
	body: v.strictObject({
		seat: base64url(22),
		number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
		name: keySealed,
		secret: hpkeSealed,
		/** ms since 1970 */
		expires: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
	})
});
