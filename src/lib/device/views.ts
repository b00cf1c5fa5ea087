// Views of progress: folded from the events, kept so that a screen opens at once, rebuilt when the fold changes.
import { eventTypes } from '../domain/log/event-types.ts';
import { changes, fold } from '../domain/learning/learner.ts';
import type { Db, StoredEvent } from './db.ts';

/** What the views were made with. A new event type means that events kept unread until now can be folded. */
const FOLD = `3 ${eventTypes.map(({ type, v }) => `${type}@${v}`).sort().join(' ')}`;

/** Inside the caller's transaction: how one of her own events changes what is shown. */
export async function applyToViews(db: Db, person: string, event: StoredEvent): Promise<void> {
	if (event.stream !== `u:${person}`) return;
	for (const [key, change] of changes(event)) {
		const old = await db.views.get(key);
		await db.views.put({ key, value: change(old?.value) });
	}
}

export async function foldAgain(db: Db): Promise<void> {
	await db.transaction('rw', db.events, db.views, db.meta, async () => {
		const person = await db.read('person');
		const views = fold((await db.events.toArray()).filter(({ stream }) => stream === `u:${person}`));
		await db.views.clear();
		await db.views.bulkPut([...views].map(([key, value]) => ({ key, value })));
		await db.write('folded', FOLD);
	});
}

export async function foldAgainIfChanged(db: Db): Promise<void> {
	if ((await db.read('folded')) !== FOLD) await foldAgain(db);
}
