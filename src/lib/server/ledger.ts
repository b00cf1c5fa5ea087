// What lives beside the database, in LEDGER_DIR: the epoch, the keys, and the log of what a restored database must not bring back.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** An Ed25519 key pair as a JWK's `x` (public) and `d`. */
export interface IssuerKey {
	kid: string;
	x: string;
	d: string;
}

export interface Ledger {
	epoch: string;
	receiptKey: Uint8Array;
	issuer: IssuerKey;
}

/** Reads the ledger's keys, making them the first time. Throws when a file is there but unreadable: never make new ones over it. */
export function openLedger(folder: string): Ledger {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const { epoch, receiptKey } = readOrMake(join(folder, 'keys.json'), () => ({
		epoch: `1.${randomBytes(8).toString('base64url')}`,
		receiptKey: randomBytes(32).toString('base64url')
	}));
	const issuer = readOrMake(join(folder, 'issuer.json'), makeIssuerKey);
	return { epoch, receiptKey: Buffer.from(receiptKey, 'base64url'), issuer };
}

export function makeIssuerKey(): IssuerKey {
	const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
	return { kid: randomBytes(6).toString('base64url'), x: x!, d: d! };
}

function readOrMake<Content>(path: string, make: () => Content): Content {
	if (!existsSync(path)) write(path, make());
	return JSON.parse(readFileSync(path, 'utf8')) as Content;
}

/** Whole or not at all: written beside, synced, then renamed. */
function write(path: string, content: unknown): void {
	const file = openSync(`${path}.new`, 'w', 0o600);
	writeSync(file, JSON.stringify(content, null, '\t'));
	fsyncSync(file);
	closeSync(file);
	renameSync(`${path}.new`, path);
}

/** One line of the log; the last about a subject wins. */
export interface LedgerEntry {
	/** ms since 1970 */
	at: number;
	kind: 'certificate-revoked';
	certificate: string;
	why: 'replaced' | 'taken-back';
}

export interface LedgerLog {
	/** On the disk when it returns; to be called before the commit it belongs to. */
	append(entry: LedgerEntry): void;
	entries(): LedgerEntry[];
}

/** The file is opened for each line, because `npm run staff` writes to it beside the running server. */
export function openLedgerLog(folder: string): LedgerLog {
	const path = join(folder, 'ledger.jsonl');
	return {
		append(entry) {
			const file = openSync(path, 'a', 0o600);
			// The break comes first: whatever a power cut left of the line before cannot spoil this one.
			writeSync(file, `\n${JSON.stringify(entry)}`);
			fsyncSync(file);
			closeSync(file);
		},
		entries() {
			if (!existsSync(path)) return [];
			return readFileSync(path, 'utf8').split('\n').filter(Boolean).flatMap(parse);
		}
	};
}

/** A line cut off in the middle was never committed. */
function parse(line: string): LedgerEntry[] {
	try {
		return [JSON.parse(line) as LedgerEntry];
	} catch {
		console.error('ledger.jsonl: a line that was never finished is passed over');
		return [];
	}
}
