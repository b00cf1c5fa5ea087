// `npm test`: every check, one after the other, with what each took, and a plain closing line.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build } from './build.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const node = process.execPath;

/** [what it proves, command, arguments]; vitest projects are counted test by test, the others as one each. */
const checks = [
	['content: every source whole, both languages', node, ['scripts/run.mjs', 'content', '--check']],
	['types: the app', bin('svelte-check'), ['--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human']],
	['types: the worker', bin('tsc'), ['--noEmit', '-p', 'src/service-worker']],
	['layers: who imports whom', bin('depcruise'), ['src', '--config', 'tests/architecture.cjs']],
	['lint', bin('oxlint'), ['src', 'tests', 'scripts']],
	['unit', bin('vitest'), ['run', '--project', 'unit'], 'vitest'],
	['components in Chromium', bin('vitest'), ['run', '--project', 'screen'], 'vitest'],
	['simulation', bin('vitest'), ['run', '--project', 'simulation'], 'vitest'],
	['sizes', node, ['scripts/sizes.mjs']],
	['journeys', bin('vitest'), ['run', '--project', 'journeys'], 'vitest']
];

const report = '.made/vitest.json';
let passed = 0;
let failed = 0;
const started = Date.now();

build();
for (const [name, command, args, kind] of checks) {
	const from = Date.now();
	console.log(`\n── ${name}`);
	rmSync(report, { force: true });
	const extra = kind === 'vitest' ? ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report] : [];
	const code = await run(command, [...args, ...extra]);
	const counts = kind === 'vitest' ? counted() : undefined;
	if (counts) {
		passed += counts.numPassedTests;
		failed += counts.numFailedTests;
	}
	// A runner that died, or found nothing to run, has failed whatever it counted.
	if (!counts || (code !== 0 && !counts.numFailedTests) || (kind === 'vitest' && counts.numTotalTests === 0)) {
		if (code === 0 && kind !== 'vitest') passed++;
		else failed++;
	}
	console.log(`── ${name}: ${code === 0 ? 'well' : `FAILED (${code})`}, ${Math.round((Date.now() - from) / 1000)} s`);
}
console.log(`\n${Math.round((Date.now() - started) / 1000)} s in all`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function run(command, args) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, NO_COLOR: '1' }, shell: process.platform === 'win32' });
		child.on('exit', (code, signal) => resolve(signal ? 1 : code));
		child.on('error', () => resolve(1));
	});
}

function counted() {
	try {
		return JSON.parse(readFileSync(report, 'utf8'));
	} catch {
		return undefined;
	}
}
