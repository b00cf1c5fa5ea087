// Everything of the phone that needs Dexie, in one piece that loads after the first paint.
import { liveQuery } from 'dexie';
import type { Draft } from '../domain/log/define-event.ts';
import { toBase64Url } from '../domain/log/encoding.ts';
import { DB_PREFIX } from './names.ts';
import { openProfile, type Profile } from './profile.ts';
import { record } from './record.ts';
import { startTriggers, type Triggers } from './triggers.ts';
import { openVault } from './vault/open-vault.ts';
import { browserWorld } from './world.ts';

export interface Opened {
	profile: Profile;
	triggers: Triggers;
	/** Saved on this phone when it resolves; what waits goes soon. */
	record(...drafts: Draft[]): Promise<void>;
	subscribe<T>(query: () => Promise<T>, next: (value: T) => void): () => void;
}

const KEY = 'profile';

export async function openPhone(version: string): Promise<Opened> {
	const world = browserWorld();
	const vault = await openVault();
	const name = localStorage.getItem(KEY) ?? (await vault?.databases())?.[0] ?? `${DB_PREFIX}${toBase64Url(world.random(new Uint8Array(9)))}`;
	const profile = await openProfile(world, name, vault);
	localStorage.setItem(KEY, name);
	const triggers = startTriggers(profile, version);
	return {
		profile,
		triggers,
		async record(...drafts) {
			await record(profile, ...drafts);
			triggers.soon();
		},
		subscribe(query, next) {
			const subscription = liveQuery(query).subscribe({ next, error: (error) => console.error(error) });
			return () => subscription.unsubscribe();
		}
	};
}

