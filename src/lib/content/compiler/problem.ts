// What the compiler tells an author: where, what is wrong, and how to mend it.

export interface Problem {
	/** Below `src/lib/content`. */
	file: string;
	line: number;
	wrong: string;
	mend: string;
}

/** Collects the problems of one file. */
export type Report = (line: number, wrong: string, mend: string) => void;

export function reporter(file: string, problems: Problem[]): Report {
	return (line, wrong, mend) => problems.push({ file, line, wrong, mend });
}

export function byPlace(a: Problem, b: Problem): number {
	return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}

/** "did you mean `x`?", or `otherwise` when nothing known is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
	let nearest: string | undefined;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const distance = editDistance(word, candidate);
		if (distance < least) [nearest, least] = [candidate, distance];
	}
	return nearest === undefined ? otherwise : `did you mean \`${nearest}\`?`;
}

/** Levenshtein distance, two rows at a time. */
function editDistance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			row.push(Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
		}
		above = row;
	}
	return above[b.length]!;
}
