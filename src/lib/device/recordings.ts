// What she said for herself. A recording never leaves the phone that made it and is never dropped to make room; it is sealed as her words are.
import { fromBase64Url, sha256, toBase64Url } from '../domain/log/encoding.ts';
import type { Profile } from './profile.ts';
import { NotSaved } from './record.ts';

export interface Recording {
	audio: Blob;
	seconds: number;
}

const bound = (person: string, field: string) => ({ id: 'recording', stream: `u:${person}`, type: 'recording', v: 1, device: '', field });

/** Keeps it in place of the one before. Returns what the event about it says; throws NotSaved when the phone has no room or no keys. */
export async function keepRecording(profile: Profile, name: string, { audio, seconds }: Recording): Promise<{ hash: string; bytes: number; seconds: number }> {
	if (!profile.vault) throw new NotSaved('this browser cannot keep private words');
	const bytes = new Uint8Array(await audio.arrayBuffer());
	const field = await profile.vault.fieldName(name);
	const sealed = await profile.vault.seal(bound(profile.person, field), toBase64Url(bytes));
	try {
		await profile.db.recordings.put({ field, sealed, mime: audio.type, seconds });
	} catch (cause) {
		throw new NotSaved('not saved on this phone', { cause });
	}
	return { hash: toBase64Url(await sha256(bytes)), bytes: bytes.length, seconds };
}

/** Undefined when none was made on this phone. */
export async function readRecording(profile: Profile, name: string): Promise<Recording | undefined> {
	if (!profile.vault) return undefined;
	const field = await profile.vault.fieldName(name);
	const row = await profile.db.recordings.get(field);
	const text = row && (await profile.vault.open(bound(profile.person, field), row.sealed));
	return text === undefined ? undefined : { audio: new Blob([fromBase64Url(text!)], { type: row!.mime }), seconds: row!.seconds };
}

export async function dropRecording({ db, vault }: Profile, name: string): Promise<void> {
	if (vault) await db.recordings.delete(await vault.fieldName(name));
}
