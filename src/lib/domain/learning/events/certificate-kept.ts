import * as v from 'valibot';
import { base64url } from '../../log/event.ts';
import { defineEvent } from '../../log/define-event.ts';
import { LONGEST_NAME } from '../limits.ts';
import { level } from '../names.ts';

/** The certificate she was given, with the name on it and its salt: on her phones only, sealed to her key. */
export default defineEvent('certificate-kept', {
	stream: 'u',
	sealed: true,
	body: v.strictObject({
		level,
		jws: v.pipe(v.string(), v.maxLength(2000), v.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
		salt: base64url(16),
		name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME))
	}),
	field: ({ level }) => `certificate/${level}`
});
