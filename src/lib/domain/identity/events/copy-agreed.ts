import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';

/** She agreed that the programme keeps a copy of her work under a number. `words` names the version of the text she read. */
export default defineEvent('copy-agreed', {
	stream: 'u',
	needs: 'session',
	body: v.strictObject({ words: v.pipe(v.string(), v.maxLength(20)), language: v.pipe(v.string(), v.maxLength(12)) })
});
