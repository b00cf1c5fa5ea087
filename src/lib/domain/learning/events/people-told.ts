import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { randomId, taskNames } from '../names.ts';

const people = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

/** How many people she told what she learned: counts, never names. A later event of the same `id` replaces an earlier one. */
export default defineEvent('people-told', {
	stream: 'u',
	body: v.strictObject({
		id: randomId,
		...taskNames,
		women: people,
		men: people,
		/** How many of the women and men live with a disability. */
		disability: people,
		/** When it was not the day she wrote it down: days since 1970 in Cambodia. */
		day: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999)))
	})
});
