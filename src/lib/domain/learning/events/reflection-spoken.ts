import * as v from 'valibot';
import { base64url } from '../../log/event.ts';
import { defineEvent } from '../../log/define-event.ts';
import { seconds, slug } from '../names.ts';

/**
 * That she said something for herself. The recording stays on the phone that made it; here are only its SHA-256 and its size, sealed,
 * so that her other phone can say where it is. `bytes` 0 takes it back.
 */
export default defineEvent('reflection-spoken', {
	stream: 'u',
	sealed: true,
	body: v.strictObject({
		module: slug,
		lesson: slug,
		step: slug,
		hash: v.union([base64url(43), v.literal('')]),
		bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
		seconds
	}),
	field: ({ module, lesson, step }) => `voice/${module}/${lesson}/${step}`
});
