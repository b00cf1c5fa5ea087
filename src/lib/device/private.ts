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
	const { db, vault, person } = profile;
	if (!vault) return [];
	const field = await vault.fieldName(name);
	const events = await db.events
		.where('[stream+type]')
		.equals([`u:${person}`, 'sealed'])
		.filter((event) => event.field === field)
		.toArray();
	const replaced = new Set(events.flatMap(({ base }) => base ?? []));
	const newest = events.filter(({ id }) => !replaced.has(id)).sort((a, b) => compareOrder(b, a));
	const opened = await Promise.all(newest.map((event) => openEvent(profile, event)));
	return opened.filter((version): version is Version<Body> => version !== undefined);
}

/** Undefined for text under a key this phone does not have, or of a type it does not know: it stays kept. */
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

export const fieldOf = ({ type, body }: Draft): string => type.field?.(body) ?? '';
