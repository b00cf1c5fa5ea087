// The service worker, from the page: registered late, updated when she says so.
import type { Workbox } from 'workbox-window';

let workbox: Workbox | undefined;
let waiting = $state(false);

/** A new version is downloaded and waits. It starts when she asks, or the next time all tabs are closed: never mid-lesson. */
export const update = {
	get ready(): boolean {
		return waiting;
	},
	take(): void {
		workbox?.addEventListener('controlling', () => location.reload());
		workbox?.messageSkipWaiting();
	}
};

export async function startWorker(): Promise<void> {
	if (!('serviceWorker' in navigator) || workbox) return;
	const { Workbox } = await import('workbox-window');
	// A classic script: Firefox 115 runs no module workers. Never from the browser's cache, or a bad worker could not be replaced.
	workbox = new Workbox('/service-worker.js', { updateViaCache: 'none' });
	workbox.addEventListener('waiting', () => (waiting = true));
	await workbox.register().catch((error) => console.warn('no worker', error));
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') void workbox?.update().catch(() => undefined);
	});
}

/** Fetches the facilitators' rooms, so that they open offline too. */
export function keepStaffRooms(): void {
	void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ type: 'STAFF' }));
}
