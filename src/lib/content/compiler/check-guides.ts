// Checks a module's circle guides: times that add up, and the same sections, steps and rows in every language.
import type { Block } from '../pack.ts';
import type { Guide } from './parse-guide.ts';
import { didYouMean, reporter, type Problem } from './problem.ts';
import { withoutNumber, type ModuleSource } from './sources.ts';

/** Before, the timed steps, what may go wrong, every woman takes part, after (voice.md). */
const sections = 5;

export function checkGuides(module: ModuleSource, problems: Problem[]): void {
	const [first, ...others] = module.guides.values();
	const lessons = module.lessons.map(({ folder }) => withoutNumber(folder));
	for (const [language, guide] of module.guides) {
		const report = reporter(guide.file, problems);
		const { front } = guide;
		if (!guide.title) report(1, 'no title', 'add a `# ` line under the front matter');
		const count = guide.blocks.filter(({ kind }) => kind === 'h2').length;
		if (count !== sections)
			report(
				1,
				`${count} sections (\`## \`) of ${sections}`,
				'a guide has: before, the steps, what may go wrong, every woman takes part, after'
			);
		if (!guide.blocks.some(({ kind }) => kind === 'table')) report(1, 'no table of what may go wrong', 'add one');
		if (!front) continue;
		const sum = guide.minutes.reduce((a, b) => a + b, 0);
		if (sum !== front.minutes)
			report(
				guide.frontLine('minutes'),
				`\`minutes\` is ${front.minutes}, the steps add up to ${sum}`,
				'mend one of them'
			);
		if (front.module !== module.folder)
			report(guide.frontLine('module'), `\`module\` is not \`${module.folder}\``, `write \`module: ${module.folder}\``);
		if (front.language !== language)
			report(guide.frontLine('language'), `\`language\` is not \`${language}\``, `write \`language: ${language}\``);
		if (!lessons.includes(front.after)) {
			report(
				guide.frontLine('after'),
				`there is no lesson \`${front.after}\``,
				didYouMean(front.after, lessons, 'name a lesson of this module')
			);
		}
	}
	for (const guide of others) checkAlike(guide, first!, problems);
}

function checkAlike(guide: Guide, first: Guide, problems: Problem[]): void {
	const report = reporter(guide.file, problems);
	for (const key of ['circle', 'after', 'minutes'] as const) {
		if (guide.front && first.front && guide.front[key] !== first.front[key]) {
			report(
				guide.frontLine(key),
				`\`${key}\` differs from ${first.file}`,
				`write \`${key}: ${first.front[key]}\` in both, or mend the other`
			);
		}
	}
	const names = { h2: 'sections', h3: 'steps', table: 'tables' };
	for (const [kind, name] of Object.entries(names)) {
		const [here, there] = [guide, first].map(({ blocks }) => blocks.filter((block) => block.kind === kind).length);
		if (here !== there) return report(1, `${here} ${name}, and ${there} in ${first.file}`, 'write the same in both');
	}
	const tables = (one: Guide) =>
		one.blocks.flatMap((block, i) => (block.kind === 'table' ? [{ block, line: one.lines[i]! }] : []));
	for (const [i, { block, line }] of tables(guide).entries()) {
		const other = tables(first)[i]!.block as Extract<Block, { kind: 'table' }>;
		if (block.rows.length !== other.rows.length || block.head.length !== other.head.length) {
			report(
				line,
				`a table of ${block.rows.length} rows, and ${other.rows.length} in ${first.file}`,
				'write the same in both'
			);
		}
	}
}
