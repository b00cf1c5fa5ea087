// `npm run content`: checks what is taught and compiles it to the packs phones download. `--check` writes nothing.
import type { CatalogueModule, PackFile } from '../lib/content/pack.ts';
import { compile, type Packs } from '../lib/content/compiler/compile.ts';
import { readFiles } from '../lib/content/compiler/read-files.ts';
import { remember } from '../lib/content/compiler/pack-file.ts';
import { packFilesIn, writePacks } from '../lib/content/compiler/write-packs.ts';

const folder = 'src/lib/content';
const catalogueFolder = '.made/catalogue';

export async function run(args: string[]): Promise<number> {
	remember(packFilesIn('static', catalogueFolder));
	const { problems, packs } = await compile(readFiles(folder));
	for (const { file, line, wrong, mend } of problems) console.error(`${folder}/${file}:${line}  ${wrong}  ·  ${mend}`);
	if (!packs) {
		console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`);
		return 1;
	}
	if (!args.includes('--check')) writePacks(packs, 'static', catalogueFolder);
	printTable(packs);
	const bytes = [...packs.catalogues].map(
		([language, { modules }]) => `${language} ${sum(modules.map((one) => one.bytes))}`
	);
	const done = args.includes('--check')
		? 'Nothing to mend; nothing was written.'
		: `${packs.files.size} files in static/packs.`;
	console.log(`\n${done} Everything, in bytes: ${bytes.join(', ')}.`);
	return 0;
}

/** Everything a module consists of. */
const filesOf = ({ list }: CatalogueModule, packs: Packs): PackFile[] => JSON.parse(packs.files.get(list.path)!) as PackFile[];

function printTable(packs: Packs): void {
	const { catalogues } = packs;
	const languages = [...catalogues.keys()];
	const [first] = catalogues.values();
	const rows = (first?.modules ?? []).map((module, i) => {
		const text = languages.map((language) => {
			const files = filesOf(catalogues.get(language)!.modules[i]!, packs);
			return String(sum(files.filter(({ path }) => path.endsWith('.json')).map(({ bytes }) => bytes)));
		});
		const pictures = filesOf(module, packs).filter(({ path }) => path.endsWith('.svg')).length;
		return [module.module, String(module.lessons.length), languages.join(' '), ...text, String(pictures)];
	});
	const head = ['module', 'lessons', 'languages', ...languages.map((language) => `bytes ${language}`), 'pictures'];
	const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
	for (const row of [head, ...rows])
		console.log(
			row
				.map((cell, i) => cell.padEnd(widths[i]!))
				.join('   ')
				.trimEnd()
		);
}

function sum(numbers: number[]): number {
	return numbers.reduce((a, b) => a + b, 0);
}
