// What makes the app open without a network: the shell by content hash, downloaded packs, and the outbox carried when a signal comes.
import { self } from '$app/service-worker';
import { immutable } from '$app/manifest';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { carryAll } from '#lib/device/courier.ts';
import { CARRIED_CHANNEL, DAILY_TAG, DB_PREFIX, OUTBOX_TAG, PACKS_CACHE } from '#lib/device/names.ts';
import hashes from 'virtual:asset-hashes';
import extras from 'virtual:extra-files';
import rooms from 'virtual:room-files';
import staff from 'virtual:staff-files';

/** Chunks only a facilitator's rooms use: fetched when a staff profile signs in, kept from then on. */
const STAFF_CACHE = 'staff';
const staffFiles = new Set(staff);
/** Her other rooms: fetched as soon as what the lessons need is here. */
const ROOM_CACHE = 'rooms';
const roomFiles = new Set(rooms);
/** The heading face, the opening pictures, i18next: what a page does without until the line is idle. */
const EXTRA_CACHE = 'extra';
const extraFiles = new Set(extras);

// Immutable files carry their hash in the name; the others are revised by content, so that a deploy re-downloads only what changed.
// The shell alone of the pages: it finds its way to every room, also to those that are prerendered with words for a first visit.
// The core's styles stand in the shell itself.
const kept = (path: string): boolean => !staffFiles.has(path) && !roomFiles.has(path) && !extraFiles.has(path) && !/\/core\.[\w-]+\.css$/.test(path);
precacheAndRoute([
	...immutable.filter(({ path }) => kept(path)).map(({ path }) => ({ url: `/${path}`, revision: null })),
	{ url: '/icons.svg', revision: hashes['icons.svg']! },
	{ url: '/shell', revision: hashes['prerendered:/shell']! }
]);
cleanupOutdatedCaches();

// Every room opens offline, also one never visited.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/shell'), { denylist: [/^\/api\//, /^\/packs\//] }));

registerRoute(
	({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/packs/f/'),
	async ({ request, url }) => (await (await caches.open(PACKS_CACHE)).match(url.pathname)) ?? fetch(request)
);

/** Files by name and content: a picture that changed is another file. */
const keyOf = (path: string): string => `/${path}${hashes[path] ? `?${hashes[path]}` : ''}`;

for (const [files, name] of [
	[staffFiles, STAFF_CACHE],
	[roomFiles, ROOM_CACHE],
	[extraFiles, EXTRA_CACHE]
] as const) {
	registerRoute(
		({ url, sameOrigin }) => sameOrigin && files.has(url.pathname.slice(1)),
		async ({ url }) => keep(await caches.open(name), url.pathname.slice(1))
	);
}

async function keep(cache: Cache, path: string): Promise<Response> {
	// A file may be of both: whichever cache has it.
	const held = await caches.match(keyOf(path));
	if (held) return held;
	const response = await fetch(`/${path}`);
	if (response.ok) await cache.put(keyOf(path), response.clone());
	return response;
}

/** Fetches what is missing, one after the other, and forgets what no version uses any more. */
async function keepAll(name: string, files: Set<string>): Promise<void> {
	const cache = await caches.open(name);
	const wanted = new Set([...files].map(keyOf));
	for (const request of await cache.keys()) {
		const { pathname, search } = new URL(request.url);
		if (!wanted.has(pathname + search)) await cache.delete(request);
	}
	for (const path of files) await keep(cache, path);
}

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
	const { data } = event as unknown as MessageEvent<{ type?: string }>;
	// Only when she asked for the new version, and never in the middle of a lesson.
	if (data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (data?.type === 'STAFF') event.waitUntil(keepAll(STAFF_CACHE, staffFiles).catch(() => undefined));
	const tell = (type: string) => () => (event as ExtendableMessageEvent).source?.postMessage({ type });
	if (data?.type === 'ROOMS') event.waitUntil(keepAll(ROOM_CACHE, roomFiles).then(tell('ROOMS')).catch(() => undefined));
	if (data?.type === 'EXTRAS') event.waitUntil(keepAll(EXTRA_CACHE, extraFiles).then(tell('EXTRAS')).catch(() => undefined));
	if (data?.type === 'CARRY') event.waitUntil(carry());
	if (data?.type === 'REMOVE') event.waitUntil(removeItself());
});

/** The way out when a worker must go: it forgets the shell and unregisters. Her work and her downloads are not its to touch. */
async function removeItself(): Promise<void> {
	for (const name of await caches.keys()) if (name !== PACKS_CACHE) await caches.delete(name);
	await self.registration.unregister();
}
