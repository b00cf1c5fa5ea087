// The profile's database on the phone. Only device/ touches its tables; only record.ts and exchange.ts write to the log.
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Event, KeySealed, ServedEvent } from '../domain/log/event.ts';
import type { Stamp } from '../domain/log/clock.ts';
import type { Refusal } from '../domain/log/exchange.ts';
import type { View } from '../domain/learning/learner.ts';
import type { World } from './world.ts';

/** An event she made or received. `seq`, `by` and `receipt` are there once a server acknowledged it; `at` is then the effective time. */
export type StoredEvent = Event & Partial<Pick<ServedEvent, 'by' | 'seq' | 'receipt' | 'said'>>;

/** What waits for the server. A row goes only when an acknowledgement names its id. */
export interface Waiting {
	id: string;
	n: number;
	needs: 'deliver' | 'session';
	/** ms since 1970: since when it waits. */
	since: number;
}

/** The single facts the phone keeps of itself. */
export interface Meta {
	person: string;
	device: string;
	/** Count of events made on this device. */
	n: number;
	clock: Stamp;
	/** Server clock minus phone clock, in ms, learned from replies. */
	offset: number;
	epoch: string;
	/** Text version of the agreement under which anything may leave the phone. */
	agreed: string;
	/** The deliver token: at rest, so that the worker can push while she is away. */
	deliver: string;
	founder: boolean;
	/** ms since 1970: the last time a server answered. */
	heard: number;
	/** Why the exchange stands still, where waiting will not help. */
	stopped: 'ended' | 'other-secret';
	/** Which event types the views were folded with; others mean folding again. */
	folded: string;
	age: string;
	asked: 'later' | 'no';
}

export class Db extends Dexie {
	declare events: EntityTable<StoredEvent, 'id'>;
	declare outbox: EntityTable<Waiting, 'id'>;
	declare views: EntityTable<{ key: string; value: View }, 'key'>;
	declare meta: EntityTable<{ key: string; value: unknown }, 'key'>;
	declare cursors: EntityTable<{ stream: string; seq: number }, 'stream'>;
	declare boards: EntityTable<{ cohort: string; generation: number; revision: number; asOf: number }, 'cohort'>;
	declare rows: Table<{ cohort: string; key: string; revision: number; body: unknown }, [string, string]>;
	/** Put aside by the server, with the reason; kept, shown, sent again or taken out as a file by her. */
	declare refused: EntityTable<{ id: string; code: Refusal; at: number }, 'id'>;
	/** What she is writing, sealed like the field it will become. */
	declare drafts: EntityTable<{ field: string; sealed: KeySealed }, 'field'>;
	/** What she said for herself, sealed: only on the phone that made it. */
	declare recordings: EntityTable<{ field: string; sealed: KeySealed; mime: string; seconds: number }, 'field'>;

	constructor(name: string, world: Pick<World, 'indexedDB' | 'IDBKeyRange'>) {
		super(name, {
			indexedDB: world.indexedDB,
			IDBKeyRange: world.IDBKeyRange,
			// "Saved on this phone" must survive a dead battery: Chrome's default is relaxed.
			chromeTransactionDurability: 'strict'
		});
		this.version(1).stores({
			events: 'id, [stream+seq], [stream+type]',
			outbox: 'id, n',
			views: 'key',
			meta: 'key',
			cursors: 'stream',
			boards: 'cohort',
			rows: '[cohort+key], cohort',
			refused: 'id',
			drafts: 'field'
		});
		this.version(2).stores({ recordings: 'field' });
		// A newer build in another tab wants to upgrade: give way; this tab reopens on its next use.
		this.on('versionchange', () => this.close({ disableAutoOpen: false }));
	}

	async read<K extends keyof Meta>(key: K): Promise<Meta[K] | undefined> {
		return (await this.meta.get(key))?.value as Meta[K] | undefined;
	}

	async write<K extends keyof Meta>(key: K, value: Meta[K]): Promise<void> {
		await this.meta.put({ key, value });
	}
}
