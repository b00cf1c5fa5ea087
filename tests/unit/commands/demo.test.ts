// `npm run demo` fills an empty house with a made-up group, whatever the curriculum has become since.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';

test('24 women in every state of progress', () => {
	const folder = mkdtempSync(join(tmpdir(), 'she-leads-demo-'));
	try {
		const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'demo', join(folder, 'data'), join(folder, 'ledger')], { encoding: 'utf8' });
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(stdout).toContain('24 women');
		const db = new DatabaseSync(join(folder, 'data/she-leads.db'), { readOnly: true });
		const members = db.prepare("select count(*) as n from member where role = 'participant'").get() as { n: number };
		db.close();
		expect(members.n).toBe(24);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}, 30_000);
