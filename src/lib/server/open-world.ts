import { randomFillSync } from 'node:crypto';
import type { Database } from './database.ts';
import { openLedger } from './ledger.ts';
import type { World } from './world.ts';

/** The real world: the machine's clock and chance, the ledger's keys. */
export function openWorld(db: Database, ledger: string, version: string): World {
	const { epoch, receiptKey } = openLedger(ledger);
	return { db, now: () => Date.now(), random: (bytes) => randomFillSync(bytes), epoch, receiptKey, version };
}
