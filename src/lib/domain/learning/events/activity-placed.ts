import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { randomId, slug } from '../names.ts';

/** Where she put one card of a try on the phone. Never scored; kept so that she finds it again. */
export default defineEvent('activity-placed', {
	stream: 'u',
	body: v.strictObject({ visit: randomId, module: slug, lesson: slug, step: slug, card: slug, bin: slug })
});
