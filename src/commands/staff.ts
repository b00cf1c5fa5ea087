// `npm run staff -- invite`: prints another one-time link for someone who may make groups. `-- revoke <number>`: takes a certificate back.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { certificateId } from '#lib/domain/learning/certificate.ts';
import { takeBack } from '#lib/server/certificates.ts';
import { openDatabase, type Database } from '#lib/server/database.ts';
import { openLedgerLog } from '#lib/server/ledger.ts';
import { makeFounderLink } from '#lib/server/people.ts';

export async function run([what, number]: string[]): Promise<number> {
	if (what === 'invite') return withDatabase(invite);
	if (what === 'revoke' && v.is(certificateId, number)) return withDatabase((db) => revoke(db, number));
	console.error('npm run staff -- invite              prints a one-time link for one more facilitator');
	console.error('npm run staff -- revoke <number>     takes a certificate back; its number (22 characters) stands on it');
	return 1;
}

async function withDatabase(act: (db: Database) => Promise<void>): Promise<number> {
	const db = await openDatabase(process.env.DATA_DIR || './data');
	try {
		await act(db);
		return 0;
	} finally {
		await db.destroy();
	}
}

async function invite(db: Database): Promise<void> {
	const address = process.env.ORIGIN || `http://localhost:${process.env.PORT || 3000}`;
	console.log(`Facilitator: ${address}/start#${await makeFounderLink(db)}`);
}

async function revoke(db: Database, number: string): Promise<void> {
	const folder = process.env.LEDGER_DIR || './ledger';
	// Never a new ledger beside a database that has one elsewhere.
	if (!existsSync(join(folder, 'issuer.json'))) throw new Error(`${folder} is no ledger of a server that has run: set LEDGER_DIR as the server has it`);
	const known = await takeBack(db, openLedgerLog(folder), number, Date.now());
	console.log(known ? `Taken back: ${number}` : `Taken back: ${number}, which this database does not know (is it the right number, the right DATA_DIR?)`);
}
