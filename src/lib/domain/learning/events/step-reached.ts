import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { position, randomId, seconds, slug } from '../names.ts';

/** She has a screen of a lesson before her. `index` counts steps from 0; `seconds` is the time of this visit so far. */
export default defineEvent('step-reached', {
	stream: 'u',
	body: v.strictObject({ visit: randomId, module: slug, lesson: slug, screen: slug, index: position, of: position, seconds })
});
