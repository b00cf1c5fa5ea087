import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';

export const ageBands = ['under-18', '18-29', '30-54', '55-up', 'not-said'] as const;
export type AgeBand = (typeof ageBands)[number];

/** What the first run asks: only an age band. Under 18 studies, and joins only a group that allows it. */
export default defineEvent('reader-introduced', {
	stream: 'u',
	body: v.strictObject({ age: v.picklist(ageBands) })
});
