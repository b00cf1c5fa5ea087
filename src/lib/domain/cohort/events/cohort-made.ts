import * as v from 'valibot';
import { base64url, keySealed } from '../../log/event.ts';
import { defineEvent } from '../../log/define-event.ts';

/**
 * A facilitator founded a group. `identity` (ECDSA P-256) and `encryption` (ECDH P-256) are raw public keys; the identity signs
 * the encryption key. The name is sealed with the group key. `minors`: the programme has guardians' consent for girls under 18.
 */
export default defineEvent('cohort-made', {
	stream: 'c',
	needs: 'session',
	by: ['founder'],
	body: v.strictObject({
		identity: base64url(88),
		encryption: base64url(88),
		signature: base64url(88),
		name: keySealed,
		minors: v.boolean()
	})
});
