// When the page exchanges: two seconds after a write, when the network or the page comes back, each minute while something waits,
// and once more as the page goes. Correctness depends on none of these.
import { CARRIED_CHANNEL, DAILY_TAG, OUTBOX_TAG } from './names.ts';
import { exchange, type Outcome } from './exchange.ts';
import type { Profile } from './profile.ts';

const AFTER_WRITE = 2_000;
const EACH_MINUTE = 60_000;
const LONGEST = 15 * 60_000;

export interface Triggers {
	/** Something was written, or someone wants news now. */
	soon(delay?: number): void;
	now(): Promise<Outcome>;
	/** While a page of others' work is open, or she awaits approval: ask each minute though nothing waits. */
	watch(): () => void;
	stop(): void;
}

export function startTriggers(profile: Profile, version: string): Triggers {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let failures = 0;
	let watchers = 0;

	async function run(): Promise<Outcome> {
		clearTimeout(timer);
		const outcome = await exchange(profile, version);
		failures = outcome === 'no-answer' ? failures + 1 : 0;
		// Another tab had the lock, or there was too much for one go: what was written since may have missed it.
		if (outcome === 'later') soon();
		void askWorker();
		return outcome;
	}
	/** Doubling from five seconds, with full jitter, so that a room of phones does not knock at once. */
	const backoff = () => (failures ? profile.world.random(new Uint8Array(1))[0]! / 256 : 0) * Math.min(LONGEST, 5_000 * 2 ** failures);
	function soon(delay = AFTER_WRITE): void {
		clearTimeout(timer);
		timer = setTimeout(() => void run(), delay + backoff());
	}
	const minute = setInterval(async () => {
		if (document.visibilityState === 'visible' && (watchers || (await profile.db.outbox.count()))) soon(0);
	}, EACH_MINUTE);
	const onVisible = () => document.visibilityState === 'visible' && soon(200);
	const onOnline = () => {
		failures = 0;
		soon(200);
	};
	const onHide = () => void askWorker();
	addEventListener('online', onOnline);
	document.addEventListener('visibilitychange', onVisible);
	addEventListener('pagehide', onHide);

	// The worker's writes are not seen by Dexie's live queries; writing the row again through Dexie is.
	const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CARRIED_CHANNEL);
	channel?.addEventListener('message', () => void profile.db.meta.put({ key: 'carried', value: profile.world.now() }));

	soon(500);
	return {
		soon,
		now: run,
		watch() {
			watchers++;
			soon(0);
			return () => void watchers--;
		},
		stop() {
			clearTimeout(timer);
			clearInterval(minute);
			removeEventListener('online', onOnline);
			document.removeEventListener('visibilitychange', onVisible);
			removeEventListener('pagehide', onHide);
			channel?.close();
		}
	};

	/** Asks the browser to wake the worker when there is a network; where it cannot, the page's own triggers are all there is. */
	async function askWorker(): Promise<void> {
		if (!('serviceWorker' in navigator) || !(await profile.db.outbox.count())) return;
		const registration = await navigator.serviceWorker.getRegistration();
		const { sync, periodicSync } = (registration ?? {}) as { sync?: { register(tag: string): Promise<void> }; periodicSync?: { register(tag: string, options: object): Promise<void> } };
		await sync?.register(OUTBOX_TAG).catch(() => undefined);
		await periodicSync?.register(DAILY_TAG, { minInterval: 12 * 3_600_000 }).catch(() => undefined);
	}
}
