// What the server's code is given: its database, its clock, its chance and its keys. The simulation gives others.
import { createHmac } from 'node:crypto';
import type { Random } from '../domain/log/id.ts';
import type { Course } from '../domain/learning/level.ts';
import type { Database } from './database.ts';
import type { IssuerKey, LedgerLog } from './ledger.ts';

export interface World {
	db: Database;
	/** ms since 1970 */
	now(): number;
	random: Random;
	/** `12.k3jf…`; a restore raises the number. */
	epoch: string;
	/** Signs receipts; kept outside the database, so that a stolen copy can forge none. */
	receiptKey: Uint8Array;
	/** Signs certificates; its public part is for everybody. */
	issuer: IssuerKey;
	/** What a restored database must not take back. */
	ledger: LedgerLog;
	/** What is taught, and by which programme: what a level asks for. */
	taught(): Promise<{ programme: string; courses: readonly Course[] }>;
	/** Said aloud by the exchange: the app's own version. */
	version: string;
}

/** Proves later that this server took this event from this person with this time, even after an older copy was restored. */
export function receipt(world: World, stream: string, id: string, by: string, at: readonly number[], hash: string): string {
	return createHmac('sha256', world.receiptKey)
		.update([stream, id, by, at.join('.'), hash].join('|'))
		.digest('base64url')
		.slice(0, 22);
}
