import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { LONGEST } from '../limits.ts';
import { taskNames } from '../names.ts';

/** What happened when she did a task. Sealed to her key; nobody else can read it. An empty text takes it back. */
export default defineEvent('task-told', {
	stream: 'u',
	sealed: true,
	body: v.strictObject({ ...taskNames, text: v.pipe(v.string(), v.maxLength(LONGEST)) }),
	field: ({ module, lesson, task }) => ['task', module, ...(lesson ? [lesson] : []), task].join('/')
});
