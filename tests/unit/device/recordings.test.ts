// What she said for herself: there on the phone that made it, nowhere readable, never lost to a full disk.
import { afterEach, expect, test } from 'vitest';
import { readField } from '../../../src/lib/device/private.ts';
import { dropRecording, keepRecording, readRecording } from '../../../src/lib/device/recordings.ts';
import { NotSaved, record } from '../../../src/lib/device/record.ts';
import reflectionSpoken from '../../../src/lib/domain/learning/events/reflection-spoken.ts';
import { aPhone, anAgreedPhone, aSecondPhone, aServer } from '../../people.ts';

const PLACE = 'voice/m03/l1/why';
const said = (text: string) => ({ audio: new Blob([text], { type: 'audio/webm' }), seconds: 3 });
const about = (kept: { hash: string; bytes: number; seconds: number }) => reflectionSpoken({ module: 'm03', lesson: 'l1', step: 'why', ...kept });
const { put } = IDBObjectStore.prototype;
afterEach(() => void (IDBObjectStore.prototype.put = put));

test('it is kept as it was, in place of the one before, until she removes it', async () => {
	const { profile } = await aPhone(await aServer());
	await keepRecording(profile, PLACE, said('the first'));
	await keepRecording(profile, PLACE, said('the second'));
	const kept = (await readRecording(profile, PLACE))!;
	expect([await kept.audio.text(), kept.audio.type, kept.seconds]).toEqual(['the second', 'audio/webm', 3]);
	expect(await readRecording(profile, 'voice/m03/l1/other')).toBeUndefined();
	await dropRecording(profile, PLACE);
	expect(await readRecording(profile, PLACE)).toBeUndefined();
});

test('three minutes of sound are kept whole', async () => {
	const { profile } = await aPhone(await aServer());
	const bytes = crypto.getRandomValues(new Uint8Array(65_536));
	const audio = new Blob(Array.from({ length: 9 }, () => bytes), { type: 'audio/webm' });
	expect((await keepRecording(profile, PLACE, { audio, seconds: 180 })).bytes).toBe(9 * 65_536);
	expect(new Uint8Array(await (await readRecording(profile, PLACE))!.audio.arrayBuffer())).toEqual(new Uint8Array(await audio.arrayBuffer()));
});

test('nothing of it can be read in the database, nor where she said it', async () => {
	const { profile } = await aPhone(await aServer());
	await record(profile, about(await keepRecording(profile, PLACE, said('CANARY-VOICE'))));
	const rows = JSON.stringify([await profile.db.recordings.toArray(), await profile.db.events.toArray(), await profile.db.views.toArray()]);
	expect(rows).toContain('audio/webm');
	for (const text of ['CANARY-VOICE', btoa('CANARY-VOICE').slice(0, 14), 'reflection-spoken', 'why']) expect(rows).not.toContain(text);
});

test('it never leaves the phone; her other phone knows that it is there', async () => {
	const server = await aServer();
	const first = await anAgreedPhone(server);
	await record(first.profile, about(await keepRecording(first.profile, PLACE, said('for me'))));
	await first.exchange();
	const second = await aSecondPhone(first);
	await second.exchange();
	expect(await readRecording(second.profile, PLACE)).toBeUndefined();
	expect((await readField<{ bytes: number }>(second.profile, PLACE))[0]!.body).toMatchObject({ bytes: 6, seconds: 3 });
});

test('a full phone says so, and what was kept before is still there', async () => {
	const { profile } = await aPhone(await aServer());
	await keepRecording(profile, PLACE, said('before'));
	IDBObjectStore.prototype.put = () => {
		throw new DOMException('the disk is full', 'QuotaExceededError');
	};
	await expect(keepRecording(profile, PLACE, said('after'))).rejects.toThrow(NotSaved);
	IDBObjectStore.prototype.put = put;
	expect(await (await readRecording(profile, PLACE))!.audio.text()).toBe('before');
});
