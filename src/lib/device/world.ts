// What the phone's code is given: storage, network, clock, chance, locks. The simulation gives others and runs the same code.
import type { Random } from '../domain/log/id.ts';

export interface World {
	indexedDB: IDBFactory;
	IDBKeyRange: typeof globalThis.IDBKeyRange;
	fetch: typeof globalThis.fetch;
	/** The phone's own clock, ms since 1970, which may be wrong by years. */
	now(): number;
	random: Random;
	/** Absent in old browsers; nothing depends on it for correctness. */
	locks?: Pick<LockManager, 'request'>;
	storage?: { persist?(): Promise<boolean>; estimate?(): Promise<StorageEstimate> };
}

export function browserWorld(): World {
	return {
		indexedDB: globalThis.indexedDB,
		IDBKeyRange: globalThis.IDBKeyRange,
		fetch: (...args) => globalThis.fetch(...args),
		now: () => Date.now(),
		random: (bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>) as typeof bytes,
		locks: navigator.locks,
		storage: navigator.storage
	};
}
