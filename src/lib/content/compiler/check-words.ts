// Holds words against bones: nothing missing, nothing without a bone, and the same optional texts in every language.
import type { PlaceNeeds } from './need.ts';
import type { Place, Words } from './parse-words.ts';
import { didYouMean, reporter, type Problem, type Report } from './problem.ts';

/** `words`: every language of one lesson or module. */
export function checkWords(needs: PlaceNeeds[], words: Words[], problems: Problem[]): void {
	for (const one of words) {
		const report = reporter(one.file, problems);
		if (!one.title) report(1, 'no title', 'add a `# ` line under the front matter');
		for (const place of needs) checkPlace(place, one, words, report);
		checkStrangers(needs, one, report);
	}
}

function checkPlace(needs: PlaceNeeds, words: Words, all: Words[], report: Report): void {
	const place = words.places.get(needs.address);
	const name = needs.address ? `\`${needs.address}\`` : 'the head of the file';
	if (!place) {
		const id = needs.address.split('/').at(-1);
		return report(
			1,
			`${name} is in the YAML and has no words`,
			`add \`${needs.address.includes('/') ? '###' : '##'} ${id}\``
		);
	}
	for (const { key, optional, with: other } of needs.keys) {
		if (place.keys.has(key)) {
			const { line } = place.keys.get(key)!;
			if (other && !place.keys.has(other)) report(line, `\`${key}\` without \`${other}\``, `add \`**${other}:**\``);
		} else if (optional) {
			const there = all.find((one) => one.places.get(needs.address)?.keys.has(key));
			const mend = `add \`**${key}:**\`, or remove it there`;
			if (there) report(place.line, `${name} lacks \`${key}\`, which ${there.file} has`, mend);
		} else if (!other || place.keys.has(other)) {
			report(place.line, `${name} lacks \`${key}\``, `add \`**${key}:**\``);
		}
	}
	for (const id of needs.list?.ids ?? []) {
		const entry = place.list.get(id);
		if (!entry) report(place.line, `${name} lacks \`${id}\``, `add \`- **${id}:**\``);
		else if (needs.list!.reasons && !entry.reason)
			report(entry.line, `\`${id}\` has no reason`, 'add `  - **reason:**` under it');
		else if (!needs.list!.reasons && entry.reason) report(entry.reason.line, `\`${id}\` takes no reason`, 'remove it');
	}
}

/** Words that no bone asks for. */
function checkStrangers(needs: PlaceNeeds[], words: Words, report: Report): void {
	const addresses = needs.map(({ address }) => address);
	for (const [address, place] of words.places) {
		const wanted = needs.find((one) => one.address === address);
		if (!wanted) {
			const near = didYouMean(address, addresses, 'add it to the YAML, or remove it here');
			report(place.line, `\`${address}\` is not in the YAML`, near);
			continue;
		}
		const keys = wanted.keys.map(({ key }) => key);
		reportStrangers(place.keys, keys, (key) => bonesFor(key) ?? 'remove it', report);
		reportStrangers(place.list, wanted.list?.ids ?? [], () => 'add it to the YAML, or remove it here', report);
	}
}

/** Keys which the YAML may still be taught. */
function bonesFor(key: string): string | undefined {
	const [kind, id] = key.split(' ');
	if (kind === 'word') return `add \`${id}\` to \`terms\` in the YAML, or remove it`;
	if (kind === 'fact') return `add \`fact: ${id}\` to the step in the YAML, or remove it`;
	return undefined;
}

function reportStrangers(
	found: Place['keys'],
	known: string[],
	otherwise: (key: string) => string,
	report: Report
): void {
	for (const [key, { line }] of found) {
		if (!known.includes(key)) report(line, `\`${key}\` has no place here`, didYouMean(key, known, otherwise(key)));
	}
}
