// Her certificate: asked for with a hash instead of her name, kept sealed with her other private words.
import certificateKept from '../domain/learning/events/certificate-kept.ts';
import { nameHash, nameOnPaper, readJws, type Certificate } from '../domain/learning/certificate.ts';
import type { View } from '../domain/learning/learner.ts';
import type { Missing } from '../domain/learning/level.ts';
import { fromBase64Url, toBase64Url } from '../domain/log/encoding.ts';
import { post } from './api.ts';
import type { Opened } from './opened.ts';
import { readField } from './private.ts';
import type { Profile } from './profile.ts';
import { openSession } from './session.ts';

/** Her views of lessons and tries, by their keys: what a level is measured by. */
export const progress = async ({ db }: Profile): Promise<Map<string, View>> => {
	const rows = await db.views.where('key').startsWithAnyOf('lesson/', 'try/').toArray();
	return new Map(rows.map(({ key, value }) => [key, value]));
};

/** Her certificates of a level, newest first: more than one where two phones each asked for one. */
export const certificates =
	(level: number) =>
	async (profile: Profile): Promise<Certificate[]> => {
		// Read first, so that one that arrives from her other phone is seen.
		await profile.db.events.where('[stream+type]').equals([`u:${profile.person}`, 'sealed']).count();
		const versions = await readField<{ jws: string; salt: string; name: string }>(profile, `certificate/${level}`);
		return versions.map(({ body: { jws, salt, name } }) => ({ jws, salt: fromBase64Url(salt), name }));
	};

export type Asked = 'ok' | 'no-answer' | 'old-browser' | 'stopped' | 'taken-back' | 'too-many' | { missing: Missing[] };

/** Sends what she did, then asks. Throws NotSaved when the phone could not keep what came; asking again is harmless. */
export async function askForCertificate({ profile, record, triggers }: Opened, level: number, given: string): Promise<Asked> {
	const { vault, world } = profile;
	if (!vault) return 'old-browser';
	const name = nameOnPaper(given);
	// Made from her own key, so that the same name brings the same certificate on each of her phones, also when an answer was lost.
	const salt = fromBase64Url(await vault.fieldName(`certificate salt/${level}/${name}`));
	const hash = await nameHash(salt, name);
	let answer;
	try {
		await triggers.now();
		const ask = async (again: boolean) => {
			const session = await openSession(profile, again);
			return session === undefined ? undefined : post(world, '/api/certificate', { level, nameHash: hash }, session);
		};
		answer = await ask(false);
		// A server that was restored does not know the token.
		if (answer?.status === 401) answer = await ask(true);
	} catch {
		return 'no-answer';
	}
	if (!answer || answer.status === 410) return 'stopped';
	const { status, body } = answer;
	if (status === 409 && body.code === 'not-complete') return { missing: body.missing as Missing[] };
	if (status === 403 && (body.code === 'taken-back' || body.code === 'too-many')) return body.code;
	if (status !== 200 || readJws(String(body.jws))?.statement.h !== hash) return 'no-answer';
	const held = (await certificates(level)(profile)).some(({ jws }) => jws === body.jws);
	if (!held) await record(certificateKept({ level, jws: body.jws as string, salt: toBase64Url(salt), name }));
	return 'ok';
}
