// Checks a lesson's pictures: each belongs to a screen, is small, and is drawing only.
import { packFile } from './pack-file.ts';
import { didYouMean, reporter, type Problem } from './problem.ts';
import type { LessonSource } from './sources.ts';

/** What a picture may cost on the way to a phone, compressed. */
const mostBytes = 6_000;

const refused: [pattern: RegExp, wrong: string, mend: string][] = [
	[/<(text|tspan)\b/, 'text inside a picture', 'say it in the words; a picture is the same in every language'],
	[/<script\b|\son\w+=/i, 'a script inside a picture', 'remove it'],
	[/<style\b/, 'a style sheet inside a picture', 'write the colours as attributes'],
	[/<(image|foreignObject)\b/, 'a photo or page inside a picture', 'draw it'],
	[/<(linear|radial)Gradient\b/, 'a gradient', 'use flat colours; old phones are slow with the rest'],
	[/\bhref=["'](?!#)|\burl\((?!["']?#)/, 'a link to outside', 'draw it in this file']
];

export function checkPictures({ bones, pictures }: LessonSource, problems: Problem[]): void {
	const screens = bones.value?.steps.flatMap((step) =>
		step.kind === 'story' ? step.panels : step.kind === 'check' || step.kind === 'reflection' ? [] : [step.id]
	);
	for (const [id, { file, svg }] of pictures) {
		const report = reporter(file, problems);
		if (screens && !screens.includes(id))
			report(1, `no screen \`${id}\` shows a picture`, didYouMean(id, screens, 'rename or remove it'));
		if (!/^\s*(<\?xml[^>]*>\s*)?<svg\b/.test(svg)) report(1, 'this is not an SVG', 'save it as plain SVG');
		for (const [pattern, wrong, mend] of refused) {
			const at = svg.search(pattern);
			if (at >= 0) report(svg.slice(0, at).split('\n').length, wrong, mend);
		}
	}
}

/** Apart from the rest because compressing takes its time; the packs need the same figures afterwards. */
export async function checkPictureSizes(lessons: LessonSource[], problems: Problem[]): Promise<void> {
	const pictures = lessons.flatMap((lesson) => [...lesson.pictures.values()]);
	await Promise.all(
		pictures.map(async ({ file, svg }) => {
			const { bytes } = await packFile(svg, 'svg');
			if (bytes > mostBytes) {
				reporter(file, problems)(1, `${bytes} bytes compressed, more than ${mostBytes}`, 'draw it simpler');
			}
		})
	);
}
