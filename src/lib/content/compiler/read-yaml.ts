// Reads YAML against a schema and remembers on which line everything stands.
import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { yamlKeys } from './bones.ts';
import { didYouMean, reporter, type Problem } from './problem.ts';

type Path = readonly (string | number)[];

export interface YamlSource<T> {
	file: string;
	/** Missing when the YAML has problems. */
	value?: T;
	line(...path: Path): number;
}

/** `linesBefore`: how many lines of the file stand above `text` (front matter has one). */
export function readYaml<T>(
	file: string,
	text: string,
	schema: v.GenericSchema<unknown, T>,
	problems: Problem[],
	linesBefore = 0
): YamlSource<T> {
	const report = reporter(file, problems);
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const line = (...path: Path) => linesBefore + lineOf(document, counter, path);

	for (const error of document.errors) {
		const what = error.message.split('\n')[0]!.replace(/ at line .*$/, '');
		report(
			linesBefore + (error.linePos?.[0].line ?? 1),
			`this is not YAML: ${what}`,
			'compare it with a lesson that works'
		);
	}
	if (document.errors.length) return { file, line };

	const data = plain(document);
	const result = v.safeParse(schema, data);
	if (result.success) return { file, value: result.output, line };
	for (const issue of result.issues) {
		const path = (issue.path ?? []).map((part) => part.key as string | number);
		report(line(...path), ...explain(issue, path));
	}
	return { file, line };
}

/** An alias without its anchor makes toJS throw; for the schema such a file is simply nothing. */
function plain(document: Document): unknown {
	try {
		return document.toJS({ maxAliasCount: 0 });
	} catch {
		return undefined;
	}
}

function explain(issue: v.BaseIssue<unknown>, path: Path): [wrong: string, mend: string] {
	const [wrong, mend] = issue.message.split('\n');
	const key = path.at(-1) === undefined ? 'the file' : `\`${path.join('.')}\``;
	if (mend) return [`${key}: ${wrong}`, mend];
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return [`${key} is not a key of this place`, didYouMean(String(path.at(-1)), yamlKeys, 'remove it')];
	}
	if (issue.input == null && !path.length) return ['nothing can be read here', 'compare it with a lesson that works'];
	if (issue.input === undefined && path.length) return [`${key} is missing`, `add \`${String(path.at(-1))}:\``];
	return [
		`${key}: expected ${issue.expected ?? 'another value'}, found ${issue.received}`,
		'compare it with a lesson that works'
	];
}

/** The line of the deepest part of the path that is there: a missing key has the line of its parent. */
function lineOf(document: Document, counter: LineCounter, path: Path): number {
	let node: unknown = document.contents;
	let offset = 0;
	for (const part of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
			if (!pair || !isScalar(pair.key)) break;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(part)];
			const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
			if (!range) break;
			offset = range[0];
		} else break;
	}
	return counter.linePos(offset).line || 1;
}
