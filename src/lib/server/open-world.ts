import { randomFillSync } from 'node:crypto';
import { loadWhole } from '../content/catalogue.ts';
import type { Database } from './database.ts';
import { openLedger, openLedgerLog } from './ledger.ts';
import type { World } from './world.ts';

/** The real world: the machine's clock and chance, the ledger's keys, the curriculum it was built with. */
export function openWorld(db: Database, ledger: string, version: string): World {
	const { epoch, receiptKey, issuer } = openLedger(ledger);
	return {
		db,
		now: () => Date.now(),
		random: (bytes) => randomFillSync(bytes),
		epoch,
		receiptKey,
		issuer,
		ledger: openLedgerLog(ledger),
		async taught() {
			// Which modules there are is the same in every language; `en` is always one.
			const { programme, modules } = await loadWhole('en');
			return { programme: programme.name, courses: modules };
		},
		version
	};
}
