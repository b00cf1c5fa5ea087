// What the server keeps on its disk: the database opened again, the ledger's keys, migrations once.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../src/lib/server/database.ts';
import { openLedger } from '../../../src/lib/server/ledger.ts';
import { migrate } from '../../../src/lib/server/migrate.ts';

function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'she-leads-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

test('what was committed is there after opening again, in a file only the server may read', async () => {
	const folder = join(aFolder(), 'data');
	const db = await openDatabase(folder);
	await db.insertInto('meta').values({ key: 'a', value: 'b' }).execute();
	await db.destroy();
	const again = await openDatabase(folder);
	expect(await again.selectFrom('meta').selectAll().execute()).toEqual([{ key: 'a', value: 'b' }]);
	await again.destroy();
	expect(statSync(join(folder, 'she-leads.db')).mode & 0o077).toBe(0);
	expect(statSync(folder).mode & 0o077).toBe(0);
});

test('a commit is on the disk before it is answered: WAL, synchronous FULL, deleted content overwritten', async () => {
	const db = await openDatabase(join(aFolder(), 'data'));
	const pragma = async (name: string) =>
		Object.values((await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db)).rows[0]!)[0];
	expect([
		await pragma('journal_mode'),
		await pragma('synchronous'),
		await pragma('secure_delete'),
		await pragma('foreign_keys')
	]).toEqual(['wal', 2, 1, 1]);
	await db.destroy();
});

test('a migration runs once, and one that fails leaves nothing', async () => {
	const db = await openDatabase(':memory:');
	const done = () => db.selectFrom('migration').select('name').execute();
	const before = await done();
	await migrate(db);
	expect(await done()).toEqual(before);
	await db.deleteFrom('migration').execute();
	await expect(migrate(db)).rejects.toThrow('already exists');
	expect(await done()).toEqual([]);
	await db.destroy();
});

test('a transaction that throws changes nothing', async () => {
	const db = await openDatabase(':memory:');
	const half = db.transaction().execute(async (tx) => {
		await tx.insertInto('meta').values({ key: 'a', value: 'b' }).execute();
		throw new Error('half way');
	});
	await expect(half).rejects.toThrow('half way');
	expect(await db.selectFrom('meta').selectAll().execute()).toEqual([]);
	await db.destroy();
});

test('the ledger’s keys stay the same, are nobody’s to read, and are never made anew over a file that is broken', () => {
	const folder = join(aFolder(), 'ledger');
	const first = openLedger(folder);
	expect(first.epoch).toMatch(/^1\.[\w-]{11}$/);
	expect(first.receiptKey).toHaveLength(32);
	expect(openLedger(folder)).toEqual(first);
	const path = join(folder, 'keys.json');
	expect(statSync(path).mode & 0o077).toBe(0);
	writeFileSync(path, '{"epoch": "1.');
	expect(() => openLedger(folder)).toThrow();
	expect(readFileSync(path, 'utf8')).toBe('{"epoch": "1.');
});
