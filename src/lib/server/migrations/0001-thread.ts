import type { Kysely } from 'kysely';

/** People, devices, the log, groups and their boards. */
export async function up(db: Kysely<any>): Promise<void> {
	const { schema } = db;
	await schema
		.createTable('meta')
		.addColumn('key', 'text', (c) => c.primaryKey())
		.addColumn('value', 'text', (c) => c.notNull())
		.execute();
	await schema
		.createTable('person')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('sign_in', 'text', (c) => c.notNull().unique())
		.addColumn('wrap', 'text', (c) => c.notNull())
		.addColumn('heard', 'bigint', (c) => c.notNull())
		.addColumn('founder', 'integer', (c) => c.notNull())
		.execute();
	await schema
		.createTable('device')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person', 'text', (c) => c.notNull().references('person.id'))
		.addColumn('deliver', 'text', (c) => c.notNull().unique())
		.addColumn('session', 'text', (c) => c.notNull().unique())
		.addColumn('ended', 'integer', (c) => c.notNull())
		.execute();
	await schema
		.createTable('link')
		.addColumn('token', 'text', (c) => c.primaryKey())
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('used_by', 'text')
		.execute();
	await schema
		.createTable('stream')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('head', 'bigint', (c) => c.notNull())
		.addColumn('at_ms', 'bigint', (c) => c.notNull())
		.addColumn('at_counter', 'integer', (c) => c.notNull())
		.execute();
	await schema
		.createTable('event')
		.addColumn('stream', 'text', (c) => c.notNull())
		.addColumn('seq', 'bigint', (c) => c.notNull())
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('by', 'text', (c) => c.notNull())
		.addColumn('device', 'text', (c) => c.notNull())
		.addColumn('n', 'bigint', (c) => c.notNull())
		.addColumn('type', 'text', (c) => c.notNull())
		.addColumn('v', 'integer', (c) => c.notNull())
		.addColumn('at_ms', 'bigint', (c) => c.notNull())
		.addColumn('at_counter', 'integer', (c) => c.notNull())
		.addColumn('said_ms', 'bigint')
		.addColumn('said_counter', 'integer')
		.addColumn('base', 'text')
		.addColumn('field', 'text')
		.addColumn('body', 'text')
		.addColumn('sealed', 'text')
		.addColumn('hash', 'text', (c) => c.notNull())
		.addColumn('receipt', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('event_place', ['stream', 'seq'])
		.addUniqueConstraint('event_once', ['stream', 'id'])
		.execute();
	await schema
		.createTable('refused')
		.addColumn('device', 'text', (c) => c.notNull())
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('code', 'text', (c) => c.notNull())
		.addColumn('event', 'text')
		.addColumn('bytes', 'integer', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('refused_once', ['device', 'id'])
		.execute();
	await schema
		.createTable('cohort')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('identity', 'text', (c) => c.notNull())
		.addColumn('encryption', 'text', (c) => c.notNull())
		.addColumn('signature', 'text', (c) => c.notNull())
		.addColumn('minors', 'integer', (c) => c.notNull())
		.execute();
	await schema
		.createTable('member')
		.addColumn('cohort', 'text', (c) => c.notNull())
		.addColumn('person', 'text', (c) => c.notNull())
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('seat', 'text')
		.addColumn('asked', 'bigint')
		.addPrimaryKeyConstraint('member_once', ['cohort', 'person'])
		.execute();
	await schema.createIndex('member_of').on('member').columns(['person']).execute();
	await schema
		.createTable('seat')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('cohort', 'text', (c) => c.notNull())
		.addColumn('number', 'integer', (c) => c.notNull())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('expires', 'bigint', (c) => c.notNull())
		.addColumn('used_by', 'text')
		.execute();
	await schema
		.createTable('board')
		.addColumn('cohort', 'text', (c) => c.primaryKey())
		.addColumn('generation', 'integer', (c) => c.notNull())
		.addColumn('revision', 'bigint', (c) => c.notNull())
		.execute();
	await schema
		.createTable('board_row')
		.addColumn('cohort', 'text', (c) => c.notNull())
		.addColumn('key', 'text', (c) => c.notNull())
		.addColumn('revision', 'bigint', (c) => c.notNull())
		.addColumn('body', 'text')
		.addPrimaryKeyConstraint('board_row_once', ['cohort', 'key'])
		.execute();
	await schema.createIndex('board_row_news').on('board_row').columns(['cohort', 'revision']).execute();
}
