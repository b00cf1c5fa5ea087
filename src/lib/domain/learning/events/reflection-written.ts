import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { LONGEST } from '../limits.ts';
import { slug } from '../names.ts';

/** Her own words about something that happened. Sealed to her key; nobody else can read it. An empty text takes it back. */
export default defineEvent('reflection-written', {
	stream: 'u',
	sealed: true,
	body: v.strictObject({ module: slug, lesson: slug, step: slug, text: v.pipe(v.string(), v.maxLength(LONGEST)) }),
	field: ({ module, lesson, step }) => `reflection/${module}/${lesson}/${step}`
});
