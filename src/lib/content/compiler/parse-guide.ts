// Reads a circle guide: the one text written as a document, for a facilitator to print or hold in her hand.
// Only headings, paragraphs, lists, tables and **strong**, so that a phone needs no Markdown reader.
import type * as v from 'valibot';
import type { Block, Run } from '../pack.ts';
import type { guideFront } from './bones.ts';
import { splitFront, type Line } from './parse-words.ts';
import { reporter, type Problem } from './problem.ts';

type Front = v.InferOutput<typeof guideFront>;

export interface Guide {
	file: string;
	front?: Front;
	frontLine(key: string): number;
	title?: Line;
	blocks: Block[];
	/** The line each block begins on. */
	lines: number[];
	/** Minutes of each timed step. */
	minutes: number[];
}

const ruler = /^\|(?: *:?-+:? *\|)+$/;

export function parseGuide(
	file: string,
	source: string,
	schema: v.GenericSchema<unknown, Front>,
	problems: Problem[]
): Guide {
	const report = reporter(file, problems);
	const { front, frontLine, body } = splitFront(file, source, schema, problems);
	const guide: Guide = { file, front, frontLine, blocks: [], lines: [], minutes: [] };
	const add = (block: Block, line: number) => {
		guide.blocks.push(block);
		guide.lines.push(line);
	};
	const runs = ({ text, line }: Line): Run[] => {
		const parts = text.split('**');
		if (parts.length % 2 === 0) report(line, 'a `**` without its partner', 'write `**strong**`');
		if (/`|<|\]\(|!\[|(^|\s)[_*][^\s*]/.test(parts.join(''))) {
			report(line, 'other Markdown than headings, lists, tables and **strong**', 'write it as plain words');
		}
		return parts.map((text, i): Run => (i % 2 ? { text, strong: true } : { text })).filter(({ text }) => text);
	};

	for (let i = 0; i < body.length; i++) {
		const { text, line } = body[i]!;
		/** The lines from here on that look alike. */
		const group = (pattern: RegExp): Line[] => {
			const start = i;
			while (i + 1 < body.length && pattern.test(body[i + 1]!.text)) i++;
			return body.slice(start, i + 1);
		};
		let match: RegExpExecArray | null;
		if (!text.trim()) continue;
		else if ((match = /^# +(.+)$/.exec(text))) {
			if (guide.title || guide.blocks.length)
				report(line, 'a title further down', 'keep one `# ` line, above all others');
			else guide.title = { text: match[1]!, line };
		} else if ((match = /^(##|###) +(.+)$/.exec(text))) {
			add({ kind: match[1] === '##' ? 'h2' : 'h3', text: match[2]! }, line);
			if (match[1] === '###') timedStep(match[2]!, line);
		} else if (text.startsWith('- ')) {
			add({ kind: 'ul', items: group(/^- /).map(({ text, line }) => runs({ text: text.slice(2), line })) }, line);
		} else if (text.startsWith('|')) {
			const [head, rule, ...rows] = group(/^\|/);
			if (!ruler.test(rule?.text ?? ''))
				report(line, 'a table without its ruler', 'write `| --- | --- |` under its first row');
			const cells = ({ text, line }: Line) =>
				text
					.replace(/^\||\|$/g, '')
					.split('|')
					.map((cell) => ({ text: cell.trim(), line }));
			const width = cells(head!).length;
			for (const row of rows) {
				if (cells(row).length !== width)
					report(row.line, `a row of ${cells(row).length} cells in a table of ${width}`, 'mend the row');
			}
			add(
				{ kind: 'table', head: cells(head!).map(({ text }) => text), rows: rows.map((row) => cells(row).map(runs)) },
				line
			);
		} else if (/^[#>]|^\s|^\d+\. |^[*+] |^---$|^```/.test(text)) {
			report(
				line,
				`a circle guide has no \`${text.trim().slice(0, 20)}\``,
				'use `## `, `### `, `- `, tables and paragraphs'
			);
		} else add({ kind: 'p', runs: runs({ text, line }) }, line);
	}
	return guide;

	/** `### 3. Lay the stones · 10 minutes`: the same signs in every language. */
	function timedStep(heading: string, line: number) {
		const match = /^(\d+)\. .+ · (\d+)(?: |$)/.exec(heading);
		if (!match)
			return report(
				line,
				`the step \`${heading}\` has no number or no minutes`,
				'write `### 1. What happens · 10 minutes`'
			);
		guide.minutes.push(Number(match[2]));
		if (Number(match[1]) !== guide.minutes.length) {
			report(line, `step ${match[1]} stands as number ${guide.minutes.length}`, 'number the steps 1, 2, 3 …');
		}
	}
}
