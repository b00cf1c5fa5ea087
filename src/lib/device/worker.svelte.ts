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
	const registration = await workbox.register().catch((error) => void console.warn('no worker', error));
	// The browser looks for a new version by itself, and may have begun with it before this ran: Workbox tells only of later ones.
	const coming = registration?.installing;
	coming?.addEventListener('statechange', () => (waiting ||= coming.state === 'installed' && navigator.serviceWorker.controller !== null));
	keepRooms();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') void workbox?.update().catch(() => undefined);
	});
}

/** Fetches the facilitators' rooms, so that they open offline too. */
export function keepStaffRooms(): void {
	void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ type: 'STAFF' }));
}

/** Her other rooms, so that each opens offline; what only betters them after that. */
function keepRooms(): void {
	navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
		if (data?.type === 'ROOMS') setTimeout(keepExtras, 5_000);
		// From the next page on headings have their face: it is here, and nothing will wait or move.
		if (data?.type === 'EXTRAS') localStorage.setItem('fonts', 'here');
	});
	void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'ROOMS' }));
}

/** What only betters a page that works without it, when nothing else waits for the line; not on a phone that saves data. */
function keepExtras(): void {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	if (connection?.saveData) return;
	void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'EXTRAS' }));
}
