import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { slug } from '../names.ts';

/** A screen of a lesson she wants to find again, or no longer does. */
export default defineEvent('screen-kept', {
	stream: 'u',
	body: v.strictObject({ module: slug, lesson: slug, screen: slug, kept: v.boolean() })
});
