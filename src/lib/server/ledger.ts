// What lives beside the database, in LEDGER_DIR: the epoch and the receipt key. A restored database must not bring back older ones.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface Ledger {
	epoch: string;
	receiptKey: Uint8Array;
}

/** Reads the ledger's keys, making them the first time. Throws when the file is there but unreadable: never make new ones over it. */
export function openLedger(folder: string): Ledger {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, 'keys.json');
	if (!existsSync(path)) {
		write(path, { epoch: `1.${randomBytes(8).toString('base64url')}`, receiptKey: randomBytes(32).toString('base64url') });
	}
	const { epoch, receiptKey } = JSON.parse(readFileSync(path, 'utf8')) as { epoch: string; receiptKey: string };
	return { epoch, receiptKey: Buffer.from(receiptKey, 'base64url') };
}

/** Whole or not at all: written beside, synced, then renamed. */
function write(path: string, content: unknown): void {
	const file = openSync(`${path}.new`, 'w', 0o600);
	writeSync(file, JSON.stringify(content, null, '\t'));
	fsyncSync(file);
	closeSync(file);
	renameSync(`${path}.new`, path);
}
