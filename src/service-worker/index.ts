// What makes the app open without a network: the shell by content hash, downloaded packs, and the outbox carried when a signal comes.
import { self } from '$app/service-worker';
import { assets, immutable, prerendered } from '$app/manifest';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { carryAll } from '#lib/device/courier.ts';
import { CARRIED_CHANNEL, DAILY_TAG, DB_PREFIX, OUTBOX_TAG, PACKS_CACHE } from '#lib/device/names.ts';
import staff from 'virtual:staff-files';
import hashes from 'virtual:asset-hashes';

/** Chunks only a facilitator's rooms use: fetched when a staff profile signs in, kept from then on. */
const STAFF_CACHE = 'staff';
const staffFiles = new Set(staff);

// Immutable files carry their hash in the name; the others are revised by content, so that a deploy re-downloads only what changed.
precacheAndRoute([
	...immutable.filter(({ path }) => !staffFiles.has(path)).map(({ path }) => ({ url: `/${path}`, revision: null })),
	...assets.filter(({ path }) => !path.startsWith('packs/') && hashes[path]).map(({ path }) => ({ url: `/${path}`, revision: hashes[path]! })),
	...prerendered.map(({ path }) => `/${path.replace(/^\//, '')}`).map((url) => ({ url, revision: hashes[`prerendered:${url}`]! }))
]);
cleanupOutdatedCaches();

// Every room opens offline, also one never visited: the shell finds its way by the address.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/shell'), { denylist: [/^\/api\//, /^\/packs\//, /^\/$/, /^\/about$/] }));

registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/packs/f/'),
	async ({ request, url }) => (await (await caches.open(PACKS_CACHE)).match(url.pathname)) ?? fetch(request)
);

registerRoute(
	({ url, sameOrigin }) => sameOrigin && staffFiles.has(url.pathname.slice(1)),
	async ({ request }) => {
		const cache = await caches.open(STAFF_CACHE);
		const held = await cache.match(request);
		if (held) return held;
		const response = await fetch(request);
		if (response.ok) await cache.put(request, response.clone());
		return response;
	}
);

const world = { fetch: (...args: Parameters<typeof fetch>) => fetch(...args), now: () => Date.now() };

async function carry(): Promise<void> {
	const names = ((await indexedDB.databases?.()) ?? []).map(({ name }) => name ?? '').filter((name) => name.startsWith(DB_PREFIX));
	await carryAll(world, names);
	new BroadcastChannel(CARRIED_CHANNEL).postMessage('carried');
}

interface TaggedEvent extends ExtendableEvent {
	tag: string;
}
self.addEventListener('sync' as 'activate', (event) => {
	if ((event as TaggedEvent).tag === OUTBOX_TAG) event.waitUntil(carry());
});
self.addEventListener('periodicsync' as 'activate', (event) => {
	if ((event as TaggedEvent).tag === DAILY_TAG) event.waitUntil(carry());
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
	const { data } = event as MessageEvent<{ type?: string }>;
	// Only when she asked for the new version, and never in the middle of a lesson.
	if (data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (data?.type === 'STAFF') event.waitUntil(keepStaffFiles());
	if (data?.type === 'CARRY') event.waitUntil(carry());
	if (data?.type === 'REMOVE') event.waitUntil(removeItself());
});

async function keepStaffFiles(): Promise<void> {
	const cache = await caches.open(STAFF_CACHE);
	const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname.slice(1)));
	for (const path of staff) if (!held.has(path)) await cache.add(`/${path}`).catch(() => undefined);
	for (const path of held) if (!staffFiles.has(path)) await cache.delete(`/${path}`);
}

/** The way out when a worker must go: it forgets the shell and unregisters. Her work and her downloads are not its to touch. */
async function removeItself(): Promise<void> {
	for (const name of await caches.keys()) if (name !== PACKS_CACHE) await caches.delete(name);
	await self.registration.unregister();
}
