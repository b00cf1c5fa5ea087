// What a phone has in its database, read beside the app.
import type { Page } from 'playwright-core';

interface OnPhone {
	id: string;
	type: string;
	n: number;
	seq?: number;
	body?: Record<string, unknown>;
}

const all = <T>(page: Page, store: string): Promise<T[]> =>
	page.evaluate(
		(store) =>
			new Promise<any[]>((resolve, reject) => {
				const open = indexedDB.open(localStorage.getItem('profile')!);
				open.onerror = () => reject(open.error);
				open.onsuccess = () => {
					const db = open.result;
					const rows = db.transaction(store).objectStore(store).getAll();
					rows.onsuccess = () => (db.close(), resolve(rows.result));
					rows.onerror = () => (db.close(), reject(rows.error));
				};
			}),
		store
	);

export const eventsOn = (page: Page): Promise<OnPhone[]> => all(page, 'events');

export const waitingOn = async (page: Page): Promise<number> => (await all(page, 'outbox')).length;

/** A single fact the phone keeps of itself. */
export async function metaOn<T>(page: Page, key: string): Promise<T | undefined> {
	return (await all<{ key: string; value: T }>(page, 'meta')).find((row) => row.key === key)?.value;
}
