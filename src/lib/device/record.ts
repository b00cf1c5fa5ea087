// The only write: what she does becomes an event, a waiting row and a changed view in one transaction, on the disk before it says so.
import * as v from 'valibot';
import { after, type Stamp } from '../domain/log/clock.ts';
import type { Draft } from '../domain/log/define-event.ts';
import { utf8 } from '../domain/log/encoding.ts';
import { EVENT_LIMIT, type Event, type KeySealed } from '../domain/log/event.ts';
import { uuidv7 } from '../domain/log/id.ts';
import type { StoredEvent } from './db.ts';
import { newestOf } from './private.ts';
import type { Profile } from './profile.ts';
import { applyToViews } from './views.ts';

/** Thrown when the phone could not keep it (disk full, storage gone). What she wrote must stay on the screen. */
export class NotSaved extends Error {
	override name = 'NotSaved';
}

/** Resolves when it is saved on this phone; throws NotSaved and changes nothing when it cannot be. */
export async function record(profile: Profile, ...drafts: Draft[]): Promise<StoredEvent[]> {
	const { db } = profile;
	for (const { type, stream = 'u:' } of drafts) {
		if (!stream.startsWith(`${type.stream}:`)) throw new Error(`${type.type} does not belong in ${stream}`);
	}
	try {
		// Sealing asks the key worker; inside a transaction the wait would end it.
		const made = await Promise.all(drafts.map((draft) => make(profile, draft)));
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
		if (cause instanceof NotSaved) throw cause;
		throw new NotSaved('not saved on this phone', { cause });
	}
}

interface Made {
	event: Omit<Event, 'n' | 'at'>;
	needs: 'deliver' | 'session';
	draftOf?: string;
}

async function make(profile: Profile, { type, body, stream = `u:${profile.person}` }: Draft): Promise<Made> {
	const outer = {
		id: uuidv7(profile.world.now(), profile.world.random),
		stream,
		device: profile.device
	};
	if (!type.sealed) {
		const event = { ...outer, type: type.type, v: type.v, body: v.parse(type.body, body) as Record<string, unknown> };
		return { event: fitting(event), needs: type.needs };
	}
	if (!profile.vault) throw new NotSaved('this browser cannot keep private words');
	const field = type.field && (await profile.vault.fieldName(type.field(body)));
	const bound = { ...outer, type: 'sealed', v: 1, field, base: field ? await heads(profile, stream, field) : undefined };
	const sealed: KeySealed = await profile.vault.seal(bound, JSON.stringify({ type: type.type, v: type.v, body }));
	return { event: fitting({ ...bound, sealed }), needs: 'deliver', draftOf: field };
}

/** The server would put a larger one aside: better that what she wrote stays on the screen. */
function fitting(event: Made['event']): Made['event'] {
	// What the transaction adds: a count and a time.
	if (utf8(JSON.stringify(event)).length > EVENT_LIMIT - 100) throw new Error(`${event.type} is too large`);
	return event;
}

/** What a new version of a field replaces: the newest this phone could show her. One it cannot open she has not seen. */
async function heads(profile: Profile, stream: string, field: string): Promise<string[] | undefined> {
	const ids = (await newestOf(profile, stream, field)).map(({ id }) => id);
	return ids.length ? ids.sort() : undefined;
}
