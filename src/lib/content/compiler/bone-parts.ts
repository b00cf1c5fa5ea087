// What the schemas of YAML sources are built from.
import * as v from 'valibot';

/** Messages of a schema hold two lines: what is wrong, and how to mend it (read-yaml.ts takes them apart). */
export const message = (wrong: string, mend: string) => `${wrong}\n${mend}`;

export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, (issue) =>
		message(`\`${issue.input}\` is not an id`, 'lower-case letters and digits, joined by single hyphens')
	)
);
export const once = v.check<string[], (issue: v.CheckIssue<string[]>) => string>(
	(list) => new Set(list).size === list.length,
	({ input }) => message(`\`${input.find((one, i) => input.indexOf(one) < i)}\` stands twice`, 'keep one of them')
);
export const ids = v.pipe(v.array(id), once);
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty(message('is empty', 'write it')));
export const count = v.pipe(v.number(), v.integer(), v.minValue(1));
