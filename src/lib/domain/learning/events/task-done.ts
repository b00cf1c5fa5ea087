import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { taskNames } from '../names.ts';

/** She did a task with people, by her own word; or takes it back. */
export default defineEvent('task-done', {
	stream: 'u',
	body: v.strictObject({ ...taskNames, done: v.boolean() })
});
