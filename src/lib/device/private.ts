// Her private words, opened in memory only.
import { compareOrder } from '../domain/log/clock.ts';
import { eventType } from '../domain/log/event-types.ts';
import type { Draft } from '../domain/log/define-event.ts';
import type { KeySealed } from '../domain/log/event.ts';
import type { StoredEvent } from './db.ts';
import type { Profile } from './profile.ts';

/** One version of a field. More than one are left when two phones wrote without knowing of each other; a person chooses. */
export interface Version<Body = any> {
	id: string;
	type: string;
	body: Body;
	/** Effective time, ms since 1970. */
	ms: number;
}

/** The versions of one private field that nothing she saw has replaced, newest first. */
export async function readField<Body>(profile: Profile, name: string): Promise<Version<Body>[]> {
	const { vault, person } = profile;
	return vault ? newestOf(profile, `u:${person}`, await vault.fieldName(name)) : [];
}

/** The same by the field's name on the wire. A version this phone cannot open replaces nothing here: what it replaced is shown. */
export async function newestOf(profile: Profile, stream: string, field: string): Promise<Version[]> {
	return newestAmong(
		profile,
		await profile.db.events
			.where('[stream+type]')
			.equals([stream, 'sealed'])
			.filter((event) => event.field === field)
			.toArray()
	);
}

/** The same, of a field's events. */
async function newestAmong(profile: Profile, events: StoredEvent[]): Promise<Version[]> {
	const opened = new Map<string, Version>();
	for (;;) {
		const replaced = new Set(events.flatMap(({ base }) => base ?? []));
		const newest = events.filter(({ id }) => !replaced.has(id)).sort((a, b) => compareOrder(b, a));
		const unread = new Set<string>();
		for (const event of newest) {
			const version = opened.get(event.id) ?? (await openEvent(profile, event));
			if (version) opened.set(event.id, version);
			else unread.add(event.id);
		}
		if (!unread.size) return newest.map(({ id }) => opened.get(id)!);
		events = events.filter(({ id }) => !unread.has(id));
	}
}

/** Every private field she wrote, each as its newest versions. One read of the database, then only the keys are asked. */
export async function readAll(profile: Profile): Promise<Version[][]> {
	if (!profile.vault) return [];
	const events = await profile.db.events.where('[stream+type]').equals([`u:${profile.person}`, 'sealed']).toArray();
	const fields = new Map<string, StoredEvent[]>();
	for (const event of events) if (event.field) fields.set(event.field, [...(fields.get(event.field) ?? []), event]);
	return Promise.all([...fields.values()].map((edits) => newestAmong(profile, edits)));
}

/** Undefined for text under a key this phone does not have, changed since it was sealed, or of a type it does not know: it stays kept. */
export async function openEvent(profile: Profile, event: StoredEvent): Promise<Version | undefined> {
	if (!event.sealed || !('key' in event.sealed)) return undefined;
	const text = await profile.vault?.open(event, event.sealed);
	if (text === undefined) return undefined;
	const { type, v, body } = JSON.parse(text) as { type: string; v: number; body: unknown };
	return eventType(type, v) && { id: event.id, type, body, ms: event.at[0] };
}

const draftBound = (person: string, field: string) => ({ id: 'draft', stream: `u:${person}`, type: 'draft', v: 1, device: '', field });

/** Keeps what she is writing, so that a killed tab loses nothing; it goes nowhere. */
export async function keepDraft(profile: Profile, name: string, text: string): Promise<void> {
	if (!profile.vault) return;
	const field = await profile.vault.fieldName(name);
	const sealed: KeySealed = await profile.vault.seal(draftBound(profile.person, field), text);
	await profile.db.drafts.put({ field, sealed });
}

export async function readDraft(profile: Profile, name: string): Promise<string | undefined> {
	if (!profile.vault) return undefined;
	const field = await profile.vault.fieldName(name);
	const draft = await profile.db.drafts.get(field);
	return draft && profile.vault.open(draftBound(profile.person, field), draft.sealed);
}

/** What she was writing, wherever: the texts of all drafts. */
export async function readDrafts({ db, vault, person }: Profile): Promise<string[]> {
	if (!vault) return [];
	const texts = (await db.drafts.toArray()).map(({ field, sealed }) => vault.open(draftBound(person, field), sealed));
	return (await Promise.all(texts)).filter((text) => text !== undefined);
}

/** What she was writing is as it was before. */
export async function dropDraft({ db, vault }: Profile, name: string): Promise<void> {
	if (vault) await db.drafts.delete(await vault.fieldName(name));
}

export const fieldOf = ({ type, body }: Draft): string => type.field?.(body) ?? '';
