import * as v from 'valibot';

/** Who may write an event of a type: the stream's owner, a facilitator of her cohort, a member, or someone who may found cohorts. */
export type Author = 'self' | 'facilitator' | 'member' | 'founder';

export interface EventType<Body = any> {
	/** Its name in the data: the file's name. */
	type: string;
	v: number;
	/** Which kind of stream it stands in. */
	stream: 'u' | 'c' | 'p';
	/** `session` if it changes who may do what or what others see; the worker leaves these for the page. */
	needs: 'deliver' | 'session';
	by: Author[];
	/** Sealed types travel inside an outer `sealed` event: type, version, field and body are unreadable on the way. */
	sealed: boolean;
	body: v.GenericSchema<unknown, Body>;
	/** The name of the field it edits, for sealed registers. */
	field?(body: Body): string;
}

/** An event before its device numbers, times and (if sealed) closes it. */
export interface Draft<Body = any> {
	type: EventType<Body>;
	body: Body;
	/** Absent: the writer's own `u:` stream. */
	stream?: string;
}

interface Options<Body> {
	v?: number;
	stream: EventType['stream'];
	needs?: EventType['needs'];
	by?: Author[];
	sealed?: boolean;
	body: v.GenericSchema<unknown, Body>;
	field?(body: Body): string;
}

/** Declares an event type; the result is also the function that drafts one. Throws when the body does not fit. */
export function defineEvent<Body>(type: string, options: Options<Body>) {
	const declared: EventType<Body> = { type, v: 1, needs: 'deliver', by: ['self'], sealed: false, ...options };
	const draft = (body: Body, stream?: string): Draft<Body> => ({ type: declared, body: v.parse(options.body, body), stream });
	return Object.assign(draft, { declared });
}
