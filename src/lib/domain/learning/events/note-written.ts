import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { LONGEST } from '../limits.ts';
import { slug } from '../names.ts';

/** What she wrote beside a screen of a lesson. Sealed to her key; nobody else can read it. An empty text takes it back. */
export default defineEvent('note-written', {
	stream: 'u',
	sealed: true,
	body: v.strictObject({ module: slug, lesson: slug, screen: slug, text: v.pipe(v.string(), v.maxLength(LONGEST)) }),
	field: ({ module, lesson, screen }) => `note/${module}/${lesson}/${screen}`
});
