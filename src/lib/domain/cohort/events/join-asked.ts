import * as v from 'valibot';
import { base64url, hpkeSealed } from '../../log/event.ts';
import { defineEvent } from '../../log/define-event.ts';

/**
 * She asks to join, and agrees to what the facilitator will see. `proof` is an HMAC of her public key under the card's secret,
 * so that the server cannot put another key in its place. The nickname is sealed to the cohort.
 */
export default defineEvent('join-asked', {
	stream: 'u',
	needs: 'session',
	body: v.strictObject({
		cohort: base64url(22),
		seat: base64url(22),
		publicKey: base64url(88),
		proof: base64url(44),
		nickname: hpkeSealed,
		/** Version of the words she agreed to. */
		words: v.pipe(v.string(), v.maxLength(20))
	})
});
