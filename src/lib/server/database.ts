// The only file that knows the driver. SQLite in `DATA_DIR`, through Kysely, in statements PostgreSQL takes unchanged.
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect, type Transaction } from 'kysely';
import { migrate } from './migrate.ts';

export interface Tables {
	migration: { name: string };
	meta: { key: string; value: string };
	person: { id: string; sign_in: string; wrap: string; heard: number; founder: number };
	/** `session` is replaced at each start of the app; `ended` is 1 for a revoked device. */
	device: { id: string; person: string; deliver: string; session: string; ended: number };
	/** A one-time link, by the hash of its token. */
	link: { token: string; kind: string; used_by: string | null };
	stream: { id: string; head: number; at_ms: number; at_counter: number };
	event: {
		stream: string;
		seq: number;
		id: string;
		by: string;
		device: string;
		n: number;
		type: string;
		v: number;
		at_ms: number;
		at_counter: number;
		/** The time its maker gave, where the server corrected it. */
		said_ms: number | null;
		said_counter: number | null;
		base: string | null;
		field: string | null;
		body: string | null;
		sealed: string | null;
		hash: string;
		receipt: string;
	};
	/** What was put aside and why, kept 90 days. `event` is null from someone who may not write there. */
	refused: { device: string; id: string; code: string; event: string | null; bytes: number; at: number };
	member: { cohort: string; person: string; role: string; state: string; seat: string | null; asked: number | null };
	seat: { id: string; cohort: string; number: number; name: string; expires: number; used_by: string | null };
	cohort: { id: string; identity: string; encryption: string; signature: string; minors: number };
	board: { cohort: string; generation: number; revision: number };
	board_row: { cohort: string; key: string; revision: number; body: string | null };
	/** Days since 1970. At most one of a person and level is not in `revoked_certificate`. */
	certificate: { id: string; person: string; level: number; name_hash: string; issued: number; expires: number | null; jws: string };
	/** `why`: 'replaced' by one with another name, or 'taken-back' by the programme. */
	revoked_certificate: { id: string; why: string; at: number };
}

export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables> | Database;

/** node:sqlite behind the face Kysely expects of better-sqlite3. */
function shim(sqlite: DatabaseSync) {
	return {
		close: () => sqlite.close(),
		prepare(sql: string) {
			const statement = sqlite.prepare(sql);
			const bind = (values: readonly unknown[]) => values as never[];
			return {
				reader: statement.columns().length > 0,
				all: (values: readonly unknown[]) => statement.all(...bind(values)),
				run: (values: readonly unknown[]) => statement.run(...bind(values)),
				iterate: (values: readonly unknown[]) => statement.iterate(...bind(values))
			};
		}
	};
}

/** Opens (and if need be makes and migrates) the database in `folder`; `:memory:` for tests. */
export async function openDatabase(folder: string): Promise<Database> {
	let path = folder;
	if (folder !== ':memory:') {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		path = join(folder, 'she-leads.db');
	}
	const sqlite = new DatabaseSync(path);
	// FULL: an acknowledged event has been synced to the disk. Deleted content is overwritten.
	for (const pragma of ['journal_mode=WAL', 'synchronous=FULL', 'busy_timeout=5000', 'foreign_keys=ON', 'secure_delete=ON', 'trusted_schema=OFF']) {
		sqlite.exec(`pragma ${pragma}`);
	}
	if (path !== ':memory:') chmodSync(path, 0o600);
	const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: shim(sqlite) as never }) });
	await migrate(db);
	return db;
}
