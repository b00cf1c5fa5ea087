import type { ServedEvent } from '../domain/log/event.ts';
import type { Tx } from './database.ts';

/** State the server derives from the log and may throw away: it is rebuilt when `version` or `listens` change. */
export interface ReadModel {
	version: number;
	/** Event types it changes by. */
	listens: readonly string[];
	/** Applies the new events of one stream, in the transaction that appends them. */
	apply(tx: Tx, stream: string, events: ServedEvent[]): Promise<void>;
	rebuild(tx: Tx): Promise<void>;
}

export const defineReadModel = (model: ReadModel): ReadModel => model;
