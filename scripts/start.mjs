// `npm start`: builds if needed, then serves. `--demo` serves a made-up cohort from a throw-away folder.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';

build();

const demo = process.argv.includes('--demo');
const folder = demo ? mkdtempSync(join(tmpdir(), 'she-leads-demo-')) : undefined;
const folders = folder && { DATA_DIR: join(folder, 'data'), LEDGER_DIR: join(folder, 'ledger') };
if (folders) execFileSync(process.execPath, ['scripts/run.mjs', 'demo', folders.DATA_DIR, folders.LEDGER_DIR], { stdio: 'inherit' });
const server = spawn(process.execPath, ['src/server.ts'], {
	stdio: 'inherit',
	env: { ...process.env, ...(folders && { ...folders, DEMO: 'yes' }) }
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => {
	if (folder) rmSync(folder, { recursive: true, force: true });
	process.exitCode = signal ? 1 : (code ?? 1);
});
