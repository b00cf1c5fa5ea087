// The only write: what she does becomes an event, a waiting row and a changed view in one transaction, on the disk before it says so.
import * as v from 'valibot';
import { after, type Stamp } from '../domain/log/clock.ts';
import type { Draft } from '../domain/log/define-event.ts';
import { EVENT_LIMIT, type Event, type KeySealed } from '../domain/log/event.ts';
import { uuidv7 } from '../domain/log/id.ts';
import type { Db, StoredEvent } from './db.ts';
import type { Profile } from './profile.ts';
import { applyToViews } from './views.ts';

/** Thrown when the phone could not keep it (disk full, storage gone). What she wrote must stay on the screen. */
export class NotSaved extends Error {
	override name = 'NotSaved';
}

/** Resolves when it is saved on this phone; throws NotSaved and changes nothing when it cannot be. */
export async function record(profile: Profile, ...drafts: Draft[]): Promise<StoredEvent[]> {
	const { db } = profile;
	// Sealing asks the key worker; inside a transaction the wait would end it.
	const made = await Promise.all(drafts.map((draft) => make(profile, draft)));
	try {
		return await db.transaction('rw', db.events, db.outbox, db.meta, db.views, db.drafts, async () => {
			const stored: StoredEvent[] = [];
			let n = (await db.read('n')) ?? 0;
			let clock = await db.read('clock');
			const offset = (await db.read('offset')) ?? 0;
			for (const { event, needs, draftOf } of made) {
				const at: Stamp = after(clock, Math.max(0, Math.floor(profile.world.now() + offset)));
				clock = at;
				const numbered: StoredEvent = { ...event, n: ++n, at };
				await db.events.add(numbered);
				await db.outbox.add({ id: event.id, n, needs, since: at[0] });
				await applyToViews(db, profile.person, numbered);
				if (draftOf) await db.drafts.delete(draftOf);
				stored.push(numbered);
			}
			await db.write('n', n);
			if (clock) await db.write('clock', clock);
			return stored;
		});
	} catch (cause) {
		throw new NotSaved('not saved on this phone', { cause });
	}
}

interface Made {
	event: Omit<Event, 'n' | 'at'>;
	needs: 'deliver' | 'session';
	draftOf?: string;
}

async function make(profile: Profile, { type, body, stream = `u:${profile.person}` }: Draft): Promise<Made> {
	if (!stream.startsWith(`${type.stream}:`)) throw new Error(`${type.type} does not belong in ${stream}`);
	const outer = {
		id: uuidv7(profile.world.now(), profile.world.random),
		stream,
		device: profile.device
	};
	if (!type.sealed) {
		const event = { ...outer, type: type.type, v: type.v, body: v.parse(type.body, body) as Record<string, unknown> };
		if (JSON.stringify(event).length > EVENT_LIMIT) throw new Error(`${type.type} is too large`);
		return { event, needs: type.needs };
	}
	if (!profile.vault) throw new NotSaved('this browser cannot keep private words');
	const field = type.field && (await profile.vault.fieldName(type.field(body)));
	const bound = { ...outer, type: 'sealed', v: 1, field, base: field ? await heads(profile.db, stream, field) : undefined };
	const sealed: KeySealed = await profile.vault.seal(bound, JSON.stringify({ type: type.type, v: type.v, body }));
	return { event: { ...bound, sealed }, needs: 'deliver', draftOf: field };
}

/** The newest versions of a field this phone has seen: what a new one replaces. */
export async function heads(db: Db, stream: string, field: string): Promise<string[] | undefined> {
	const versions = await db.events
		.where('[stream+type]')
		.equals([stream, 'sealed'])
		.filter((event) => event.field === field)
		.toArray();
	const replaced = new Set(versions.flatMap(({ base }) => base ?? []));
	const ids = versions.map(({ id }) => id).filter((id) => !replaced.has(id));
	return ids.length ? ids.sort() : undefined;
}
