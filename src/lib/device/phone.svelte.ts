// This phone, as the screens know it. Light: Dexie and the log come with `opened.ts`, after the first paint.
import { createSubscriber } from 'svelte/reactivity';
import type { Draft } from '../domain/log/define-event.ts';
import type { Opened } from './opened.ts';
import type { Profile } from './profile.ts';

let opened = $state.raw<Opened>();
let failed = $state.raw<unknown>();
let opening: Promise<Opened> | undefined;

/** What she came to read is painted before the database's code is run. A page out of sight paints nothing, and does not wait. */
const painted = new Promise<void>((done) => {
	if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => setTimeout(done));
	setTimeout(done, 200);
});

/** Opens her database and keys once. Throws when the phone's storage cannot be used. */
export function openPhone(version = ''): Promise<Opened> {
	opening ??= painted.then(() => import('./opened.ts')).then(async ({ openPhone }) => {
		try {
			return (opened = await openPhone(version));
		} catch (error) {
			failed = error;
			opening = undefined;
			throw error;
		}
	});
	return opening;
}

export const phone = {
	get opened(): Opened | undefined {
		return opened;
	},
	get failed(): unknown {
		return failed;
	}
};

/** Records what she did; resolves when it is saved on this phone, throws NotSaved when it cannot be. */
export async function record(...drafts: Draft[]): Promise<void> {
	await (await openPhone()).record(...drafts);
}

/** A query of her database as a value that re-renders whoever reads `current`; undefined until it is there. */
export function live<T>(query: (profile: Profile) => Promise<T>): { readonly current: T | undefined } {
	let current: T | undefined;
	const subscribe = createSubscriber((update) => {
		let stop: (() => void) | undefined;
		let ended = false;
		void openPhone().then(
			({ profile, subscribe }) => {
				if (ended) return;
				stop = subscribe(
					() => query(profile),
					(value) => {
						current = value;
						update();
					}
				);
			},
			() => undefined
		);
		return () => {
			ended = true;
			stop?.();
		};
	});
	return {
		get current() {
			subscribe();
			return current;
		}
	};
}
