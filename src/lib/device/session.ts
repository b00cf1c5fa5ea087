// The phone's two tokens: *deliver* at rest for the worker, *session* in memory for the page. The server keeps their hashes.
import { sha256, toBase64Url, utf8 } from '../domain/log/encoding.ts';
import { post } from './api.ts';
import type { Profile } from './profile.ts';

const sessions = new WeakMap<Profile, string>();

const token = (profile: Profile): string => toBase64Url(profile.world.random(new Uint8Array(32)));
const hashed = async (text: string): Promise<string> => toBase64Url(await sha256(utf8(text)));

/**
 * A session token the server knows, registering person and device if need be: same person, same secret, however often.
 * Throws when no server answers; undefined when it refused (`meta.stopped` then says why).
 */
export async function openSession(profile: Profile, again = false): Promise<string | undefined> {
	const { db, vault, world } = profile;
	if (!vault) return undefined;
	const held = sessions.get(profile);
	if (held && !again) return held;
	const session = token(profile);
	const deliver = (await db.read('deliver')) ?? token(profile);
	const { signIn, wrap } = await vault.signIn();
	const registration = {
		person: profile.person,
		signIn,
		wrap,
		device: profile.device,
		deliver: await hashed(deliver),
		session: await hashed(session)
	};
	const { status, body } = await post(world, '/api/devices', registration);
	if (status === 200) {
		await db.transaction('rw', db.meta, async () => {
			await db.write('deliver', deliver);
			await db.write('founder', Boolean(body.founder));
			await db.meta.delete('stopped');
		});
		sessions.set(profile, session);
		return session;
	}
	if (status === 403) await db.write('stopped', 'other-secret');
	if (status !== 403 && status !== 401) throw new Error(`registering answered ${status}`);
	return undefined;
}

export function forgetSession(profile: Profile): void {
	sessions.delete(profile);
}
