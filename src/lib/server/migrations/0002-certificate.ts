import type { Kysely } from 'kysely';

/** Certificates, and the numbers of those that hold no more: the list is public and outlives the rows it speaks of. */
export async function up(db: Kysely<any>): Promise<void> {
	const { schema } = db;
	await schema
		.createTable('certificate')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person', 'text', (c) => c.notNull().references('person.id'))
		.addColumn('level', 'integer', (c) => c.notNull())
		.addColumn('name_hash', 'text', (c) => c.notNull())
		.addColumn('issued', 'integer', (c) => c.notNull())
		.addColumn('expires', 'integer')
		.addColumn('jws', 'text', (c) => c.notNull())
		.execute();
	await schema.createIndex('certificate_of').on('certificate').columns(['person', 'level']).execute();
	await schema
		.createTable('revoked_certificate')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('why', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.execute();
}
