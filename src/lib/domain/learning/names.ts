import * as v from 'valibot';
import { base64url } from '../log/event.ts';

/** A random id made on the phone: visit, try. */
export const randomId = base64url(22);
/** A name from the content: module, lesson, step, item, option. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
/** Seconds, at most a day. */
export const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(86_400));
export const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));
/** A task done with people: the module's own, or the step of a lesson. */
export const taskNames = { module: slug, lesson: v.optional(slug), task: slug };
/** A level of the programme. */
export const level = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9));
