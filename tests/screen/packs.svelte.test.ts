// What is downloaded is what its name says, or it is not there.
import { afterEach, expect, test, vi } from 'vitest';
import { PACKS_CACHE } from '#lib/device/names.ts';
import { fetchFile, NotHere } from '#lib/device/packs.ts';

const words = '{"title":"A lesson"}';
const file = async (text: string) => {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return { path: `/packs/f/${[...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}.json`, bytes: text.length };
};
const served = (text: string, status = 200) => vi.stubGlobal('fetch', async () => new Response(text, { status }));
const held = async (path: string) => (await caches.open(PACKS_CACHE)).match(path);

afterEach(async () => {
	vi.unstubAllGlobals();
	await caches.delete(PACKS_CACHE);
});

test('a whole file is kept and read', async () => {
	const wanted = await file(words);
	served(words);
	expect(await (await fetchFile(wanted)).text()).toBe(words);
	expect(await (await held(wanted.path))!.text()).toBe(words);
});

test.each([
	['cut off', words.slice(0, -4), 200],
	['changed by a letter', words.replace('lesson', 'Lesson'), 200],
	["a hotspot's own page", '<!doctype html><title>Sign in</title>', 200],
	['gone', '', 404]
])('%s: not here, and nothing of it is kept', async (_, text, status) => {
	const wanted = await file(words);
	served(text, status);
	await expect(fetchFile(wanted)).rejects.toThrow(NotHere);
	expect(await held(wanted.path)).toBeUndefined();
});
