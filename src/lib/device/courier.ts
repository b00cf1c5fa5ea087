// The worker's side: it carries the outbox to the server while she is away, and notes what was acknowledged. It knows no views
// and pulls nothing. It opens the database without a version, so that an old worker and a new page never quarrel.
//
// Invariants: those of exchange.ts that concern pushing (1, 2, 4, 7, 8, 9). What needs a session is left for the page.
import { openDB, type IDBPDatabase } from 'idb';
import { compareStamps } from '../domain/log/clock.ts';
import { batch, epochNumber, PROTOCOL, type Reply } from '../domain/log/exchange.ts';
import { post } from './api.ts';
import { asMade } from './as-made.ts';
import type { StoredEvent, Waiting } from './db.ts';
import { DB_PREFIX } from './names.ts';
import type { World } from './world.ts';

/** Pushes every profile on this phone. True when nothing is left that the worker may carry. */
export async function carryAll(world: Pick<World, 'fetch' | 'now'>, names: string[]): Promise<boolean> {
	let empty = true;
	for (const name of names) if (name.startsWith(DB_PREFIX)) empty = (await carry(world, name)) && empty;
	return empty;
}

/** Throws when no server answers, so that the browser tries again later. */
export async function carry(world: Pick<World, 'fetch' | 'now'>, name: string): Promise<boolean> {
	const db = await openDB(name, undefined, { blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close() });
	try {
		if (!db.objectStoreNames.contains('outbox')) return true;
		for (;;) {
			const token = await read<string>(db, 'deliver');
			const epoch = await read<string>(db, 'epoch');
			if (!token || !epoch || (await read(db, 'stopped'))) return true;
			const waiting = ((await db.getAllFromIndex('outbox', 'n', null, 400)) as Waiting[]).filter(({ needs }) => needs === 'deliver');
			const stored = await Promise.all(waiting.map(({ id }) => db.get('events', id) as Promise<StoredEvent | undefined>));
			const events = batch(stored.filter((event) => event !== undefined).map(asMade));
			if (!events.length) return true;
			const { status, body } = await post(world, '/api/exchange', { protocol: PROTOCOL, version: 'worker', epoch, events }, token);
			// Unknown, ended or otherwise not for the worker: the page sees to it.
			if (status === 401 || status === 410 || status === 403) return true;
			if (status !== 200) throw new Error(`the server answered ${status}`);
			if (!(await acknowledge(world, db, epoch, body as Reply))) return true;
		}
	} finally {
		db.close();
	}
}

async function read<T>(db: IDBPDatabase, key: string): Promise<T | undefined> {
	return ((await db.get('meta', key)) as { value: T } | undefined)?.value;
}

/** False when the reply is of another epoch, or moved nothing: then the page must look. */
async function acknowledge(world: Pick<World, 'now'>, db: IDBPDatabase, epoch: string, reply: Reply): Promise<boolean> {
	if (reply.epoch !== epoch || epochNumber(reply.epoch) === 0) return false;
	let moved = false;
	let corrected = false;
	const tx = db.transaction(['events', 'outbox', 'refused', 'meta'], 'readwrite', { durability: 'strict' });
	// When a write fails, its own error is the one to report.
	tx.done.catch(() => undefined);
	const current = (await tx.objectStore('meta').get('epoch')) as { value: string } | undefined;
	// The page met a restored server while this was on its way.
	if (current?.value !== epoch) return false;
	try {
		for (const result of reply.results) {
			if (!(await tx.objectStore('outbox').get(result.id))) continue;
			if ('refused' in result) {
				if (result.refused === 'needs-session') continue;
				await tx.objectStore('refused').put({ id: result.id, code: result.refused, at: world.now() });
			} else {
				const event = (await tx.objectStore('events').get(result.id)) as StoredEvent | undefined;
				if (event) {
					const another = compareStamps(event.at, result.at) !== 0;
					corrected ||= another;
					const said = another ? { said: event.said ?? event.at } : {};
					const by = event.stream.startsWith('u:') ? ((await tx.objectStore('meta').get('person')) as { value: string } | undefined)?.value : undefined;
					await tx.objectStore('events').put({ ...event, ...said, at: result.at, seq: result.seq, receipt: result.receipt, ...(by && { by }) });
				}
			}
			await tx.objectStore('outbox').delete(result.id);
			moved = true;
		}
		if (corrected) {
			let greatest: StoredEvent['at'] | undefined;
			for await (const { value } of tx.objectStore('events')) {
				const { at, seq } = value as StoredEvent;
				if (seq !== undefined && (!greatest || compareStamps(at, greatest) > 0)) greatest = at;
			}
			await tx.objectStore('meta').put({ key: 'clock', value: greatest });
			// The page folds again with the corrected times when it next opens or exchanges.
			await tx.objectStore('meta').put({ key: 'folded', value: '' });
		}
		// Pages that watch the outbox through Dexie do not see this connection's writes; this row tells them apart.
		await tx.objectStore('meta').put({ key: 'carried', value: world.now() });
	} catch (error) {
		// What was written so far would otherwise be kept: all of a reply, or nothing.
		try {
			tx.abort();
		} catch {
			// The browser was first, as it is when the disk is full.
		}
		throw error;
	}
	await tx.done;
	return moved;
}
