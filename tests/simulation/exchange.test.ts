// Nothing she did is ever lost: the real phones and the real server through seeded bad weather. SEEDS=n runs that many, SECONDS=n as
// many as fit, SEED=n that one alone.
import '../people.ts';
import { expect, test } from 'vitest';
import { simulate } from './simulate.ts';

const only = process.env.SEED ? Number(process.env.SEED) : undefined;
const seeds = Number(process.env.SEEDS ?? Infinity);
const seconds = Number(process.env.SECONDS ?? (process.env.SEEDS || only ? 86_400 : 45));
const steps = Number(process.env.STEPS ?? 60);

test(
	'whatever the network, the clocks, the disks and the server do, nothing is lost, doubled or different',
	async () => {
		const start = Date.now();
		const elapsed = () => (Date.now() - start) / 1000;
		const total = { acknowledged: 0, restores: 0, corrected: 0, events: 0, onBoard: 0 };
		let done = 0;
		let told = 0;
		for (let seed = only ?? 1; done < (only ? 1 : seeds) && (done === 0 || elapsed() < seconds); seed++) {
			const { failures, story, counts } = await simulate(seed, steps);
			if (failures.length) {
				console.error(
					`SEED=${seed} fails:\n${[...new Set(failures)].join('\n')}\n\nWhat happened:\n${story.join('\n')}`
				);
				expect.fail(`SEED=${seed}: ${failures[0]}`);
			}
			done++;
			for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += counts[key];
			if (elapsed() - told > 30) {
				told = elapsed();
				console.log(
					`${done} seeds in ${Math.round(told)} s, ${total.acknowledged} acknowledgements, ${total.restores} restores, ${total.onBoard} women seen studying`
				);
			}
		}
		console.log(
			`${done} seeds, ${total.events} events, ${total.acknowledged} acknowledgements, ${total.corrected} corrected times, ${total.restores} restores, ${total.onBoard} women seen studying`
		);
		// A quiet simulation proves nothing.
		expect(total.acknowledged).toBeGreaterThan(0);
	},
	(seconds + 60) * 1000
);
