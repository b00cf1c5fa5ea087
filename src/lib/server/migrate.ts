import { byStem } from '../folder.ts';
import type { Kysely } from 'kysely';

const migrations = byStem(
	import.meta.glob<(db: Kysely<any>) => Promise<void>>('./migrations/*.ts', { eager: true, import: 'up' })
);

/** Runs what has not run yet, in the order of the names. Forward only; shipped migrations are never edited. */
export async function migrate(db: Kysely<any>): Promise<void> {
	await db.schema
		.createTable('migration')
		.ifNotExists()
		.addColumn('name', 'text', (column) => column.primaryKey())
		.execute();
	const done = new Set((await db.selectFrom('migration').select('name').execute()).map(({ name }) => name));
	for (const [name, up] of [...migrations].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (done.has(name)) continue;
		await db.transaction().execute(async (tx) => {
			await tx.insertInto('migration').values({ name }).execute();
			await up(tx);
		});
	}
}
