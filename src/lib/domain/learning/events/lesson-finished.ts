import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { randomId, seconds, slug } from '../names.ts';

export default defineEvent('lesson-finished', {
	stream: 'u',
	body: v.strictObject({ visit: randomId, module: slug, lesson: slug, seconds })
});
