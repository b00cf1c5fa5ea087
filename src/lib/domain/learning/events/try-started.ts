import * as v from 'valibot';
import { defineEvent } from '../../log/define-event.ts';
import { position, randomId, slug } from '../names.ts';

/** A try at a lesson's questions. It keeps the rule it began under (mastery.ts). */
export default defineEvent('try-started', {
	stream: 'u',
	body: v.strictObject({
		try: randomId,
		visit: randomId,
		module: slug,
		lesson: slug,
		rule: v.variant('kind', [
			v.strictObject({ kind: v.literal('m-of-n'), m: position, n: position }),
			v.strictObject({ kind: v.literal('score'), least: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), n: position })
		])
	})
});
