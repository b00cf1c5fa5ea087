// Reads a words file (en.md, km.md): a small, strict part of Markdown in which every text has an address.
//
//   # Title                    the title
//   **key:** text              a text of the place above it
//   ## id, ### id              a place: a step, and a panel or item inside it
//   - **id:** text             an entry of the place's list
//     - **reason:** text       belongs to the entry above it
import type * as v from 'valibot';
import { reporter, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

export interface Line {
	text: string;
	line: number;
}

export interface Entry extends Line {
	reason?: Line;
}

export interface Place {
	line: number;
	keys: Map<string, Line>;
	list: Map<string, Entry>;
}

export interface Words<Front = unknown> {
	file: string;
	front?: Front;
	frontLine(key: string): number;
	title?: Line;
	/** By address: `''` is the head of the file, then `three-stones`, `hook/meeting`. */
	places: Map<string, Place>;
}

export function parseWords<Front>(
	file: string,
	source: string,
	frontSchema: v.GenericSchema<unknown, Front>,
	problems: Problem[]
): Words<Front> {
	const report = reporter(file, problems);
	const { front, frontLine, body } = splitFront(file, source, frontSchema, problems);
	const head: Place = { line: 1, keys: new Map(), list: new Map() };
	const words: Words<Front> = { file, front, frontLine, places: new Map([['', head]]) };
	let place = head;
	let section = '';
	let entry: Entry | undefined;

	const open = (address: string, line: number) => {
		place = { line, keys: new Map(), list: new Map() };
		entry = undefined;
		if (words.places.has(address)) report(line, `\`${address}\` stands twice`, 'keep one of them');
		else words.places.set(address, place);
	};
	const say = (text: string, line: number, name: string): Line | undefined => {
		if (!text) report(line, `\`${name}\` has no words`, 'write them on the same line, after the colon');
		else if (/\*\*|`|<|\]\(/.test(text))
			report(line, `\`${name}\` holds Markdown or HTML`, 'write plain words; a screen has no other');
		else return { text, line };
		return undefined;
	};

	for (const { text, line } of body) {
		let match: RegExpExecArray | null;
		if (!text.trim()) continue;
		else if ((match = /^(##|###) +(\S+)$/.exec(text))) {
			if (match[1] === '##') open((section = match[2]!), line);
			else if (section) open(`${section}/${match[2]!}`, line);
			else report(line, `\`### ${match[2]}\` stands outside any step`, 'put a `## step` above it');
		} else if ((match = /^# +(.+)$/.exec(text))) {
			if (words.title) report(line, 'a second title', 'keep one `# ` line');
			else words.title = say(match[1]!.trim(), line, 'title');
		} else if ((match = /^\*\*([^*:]+):\*\*(.*)$/.exec(text))) {
			const value = say(match[2]!.trim(), line, match[1]!);
			if (place.keys.has(match[1]!)) report(line, `\`${match[1]}\` stands twice in one place`, 'keep one of them');
			else if (value) place.keys.set(match[1]!, value);
		} else if ((match = /^- \*\*([^*:]+):\*\*(.*)$/.exec(text))) {
			const value = say(match[2]!.trim(), line, match[1]!);
			entry = undefined;
			if (place.list.has(match[1]!)) report(line, `\`${match[1]}\` stands twice in one list`, 'keep one of them');
			else if (value) place.list.set(match[1]!, (entry = value));
		} else if ((match = /^ +- \*\*reason:\*\*(.*)$/.exec(text))) {
			const value = say(match[1]!.trim(), line, 'reason');
			if (!entry)
				report(line, 'a reason without the option or card it belongs to', 'put it under its `- **id:** …` line');
			else if (entry.reason) report(line, 'a second reason', 'keep one of them');
			else if (value) entry.reason = value;
		} else {
			report(
				line,
				`cannot read \`${text.trim().slice(0, 30)}\``,
				'write `**key:** text`, `## id`, or `- **id:** text`, one a line'
			);
		}
	}
	return words;
}

/** Takes the front matter off a Markdown file and reads it. Lines are counted from 1, in the whole file. */
export function splitFront<Front>(
	file: string,
	source: string,
	schema: v.GenericSchema<unknown, Front>,
	problems: Problem[]
): { front?: Front; frontLine(key: string): number; body: Line[] } {
	const lines = source.split(/\r?\n/).map((text, i) => ({ text: text.trimEnd(), line: i + 1 }));
	const end = lines.findIndex(({ text }, i) => i > 0 && text === '---');
	if (lines[0]?.text !== '---' || end < 0) {
		reporter(file, problems)(1, 'no front matter', 'begin the file with `---`, its keys, and `---`');
		return { frontLine: () => 1, body: [] };
	}
	const yaml = lines.slice(1, end).map(({ text }) => text);
	const front = readYaml(file, yaml.join('\n'), schema, problems, 1);
	return { front: front.value, frontLine: (key) => front.line(key), body: lines.slice(end + 1) };
}
