// Khmer: lengths by orthographic cluster, one way of typing each word, no Latin (writing/khmer.md §3 and §6).
import { codePoint, defineLint, type Finding, type Limit } from '../define-lint.ts';
import type { Role } from '../need.ts';

const cluster = /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*/g;
/** As it must be typed: base, coeng pairs with ro last, robat, shifter, one vowel, signs. */
const wellTyped =
	/^[\u1780-\u17b3](?:\u17d2[\u1780-\u1799\u179b-\u17b3])*(?:\u17d2\u179a)?\u17cc?[\u17c9\u17ca]?[\u17b4-\u17c5]?[\u17c6-\u17c8\u17cb-\u17d1\u17d3\u17dd]*$/;
const orphan = /(?<![\u1780-\u17b3\u17b4-\u17d3\u17dd])[\u17b4-\u17d3\u17dd]|\u17d2(?![\u1780-\u17b3])/;

/** What people in a commune say as it is (another word: add it here if they do), and the gaps of a cloze, which nobody sees. */
const latinAllowed = /\b(?:QR|Wi-Fi|She Leads|T\d+)\b|\{[a-z\d-]+\}/g;

const spellings: [wrong: string, right: string][] = [
	['ឲ្យ', 'ឱ្យ'],
	['ទូរស័ព្ទ', 'ទូរសព្ទ'],
	['អ៊ិនធឺណិត', 'អ៊ីនធឺណិត'],
	['សំនួរ', 'សំណួរ'],
	['ចំលើយ', 'ចម្លើយ'],
	['សម្លេង', 'សំឡេង']
];

/** Headings, buttons and names: the only places for a zero-width space, which a Khmer editor sets. */
const names: Role[] = ['title', 'short', 'heading', 'bin', 'line'];
const sentenceLimit = { standard: 60, easy: 35 };
const screenClusters = 180;

export default defineLint({
	line(text, role) {
		const limit: Limit = { sentence: role.startsWith('easy') ? sentenceLimit.easy : sentenceLimit.standard };
		const findings = this.characters(text, names.includes(role));
		for (const sentence of text.split(/[។៕?]/)) {
			const clusters = countClusters(sentence);
			if (clusters > limit.sentence!) {
				findings.push([
					`a sentence of ${clusters} clusters, more than ${limit.sentence}: ${sentence.trim().slice(0, 30)}…`,
					'make two of it, or cut'
				]);
			}
		}
		return findings;
	},
	screen({ heading, text, example }) {
		const clusters = countClusters(heading + text + example);
		return clusters > screenClusters
			? [[`the screen has ${clusters} clusters, more than ${screenClusters}`, 'cut, or make two screens']]
			: [];
	},
	characters(text, isHeading) {
		const findings: Finding[] = [];
		const deprecated = /[\u17a3\u17a4\u17a8\u17d8]/.exec(text);
		if (deprecated)
			findings.push([`${codePoint(deprecated[0])} is deprecated in Unicode`, 'type the letters it stands for']);
		if (!isHeading && text.includes('\u200b'))
			findings.push(['a zero-width space (U+200B)', 'delete it; only headings and names may have one']);
		if (/\u17c1\u17b8/.test(text)) findings.push(['U+17C1 U+17B8 only looks like ើ', 'type ើ, U+17BE']);
		if (/\u17c1\u17b6/.test(text)) findings.push(['U+17C1 U+17B6 only looks like ោ', 'type ោ, U+17C4']);
		const orphaned = orphan.exec(text);
		if (orphaned)
			findings.push([`${codePoint(orphaned[0])} stands without a letter to carry it`, 'delete it, or type the letter']);
		for (const [word] of text.matchAll(cluster)) {
			if (wellTyped.test(word) || /\u17c1[\u17b6\u17b8]/.test(word)) continue;
			const order = [...word].map(codePoint).join(' ');
			findings.push([
				`«${word}» (${order}) is typed in another order`,
				'type base, subscripts with ro last, shifter, vowel, signs'
			]);
		}
		for (const [wrong, right] of spellings) {
			if (text.includes(wrong)) findings.push([`«${wrong}» is spelt otherwise in this curriculum`, `write ${right}`]);
		}
		const latin = /[A-Za-z]+/.exec(text.replace(latinAllowed, ''));
		if (latin)
			findings.push([`Latin letters, "${latin[0]}"`, 'write it in Khmer, or allow it in compiler/lints/km.ts']);
		return findings;
	}
});

export function countClusters(text: string): number {
	return text.match(cluster)?.length ?? 0;
}
