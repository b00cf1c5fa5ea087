// `npm run prove -- PART`: what does not fit ten minutes. Prints progress; its dated output goes into the README.
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';

const vitest = (project, files, env) => ['node_modules/.bin/vitest', ['run', '--project', project, ...files], env];
const parts = {
	// 50 times SIGKILL in the middle of an exchange.
	kill: [vitest('journeys', ['tests/journeys/kill-server.test.ts'], { COUNT: '50' })],
	// The real device and server code under a hostile network, for most of an hour.
	simulate: [vitest('simulation', [], { SECONDS: '3000', SEEDS: '1000000' })],
	// A million malformed requests.
	'bad-input': [vitest('unit', ['tests/unit/server/bad-input.test.ts'], { RUNS: '1000000' })],
	// Every road in both languages and all four themes.
	roads: [vitest('journeys', ['tests/journeys/accessibility.test.ts'], { EVERY: '1' })],
	// The fixed sample of all of these that CI runs after the tests: 20 minutes.
	sample: [
		vitest('journeys', ['tests/journeys/accessibility.test.ts'], { EVERY: '1' }),
		vitest('simulation', [], { SECONDS: '600', SEEDS: '1000000' }),
		vitest('unit', ['tests/unit/server/bad-input.test.ts'], { RUNS: '60000' }),
		vitest('journeys', ['tests/journeys/kill-server.test.ts'], { COUNT: '15' })
	]
};

const part = process.argv[2];
if (!parts[part]) {
	console.error(`npm run prove -- ${Object.keys(parts).join(' | ')}`);
	process.exit(1);
}
build();
const from = Date.now();
let failed = 0;
for (const [command, args, env] of parts[part]) {
	console.log(`── ${Object.entries(env).map(([name, value]) => `${name}=${value}`).join(' ')} ${args.join(' ')}`);
	const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
	if (status !== 0) failed++;
}
console.log(`${new Date().toISOString().slice(0, 10)} prove ${part}: ${failed ? `${failed} FAILED` : 'all well'}, ${Math.round((Date.now() - from) / 60_000)} min`);
console.log(`${parts[part].length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
