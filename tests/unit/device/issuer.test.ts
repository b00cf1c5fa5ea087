// The list a phone checks certificates by: the newest it ever heard, whatever the network and the storage do.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshIssuer, heldIssuer } from '../../../src/lib/device/issuer.ts';

const list = (asOf: number, revoked: string[] = []) => ({ keys: [{ kid: 'k', x: 'x'.repeat(43) }], revoked, asOf });
const answers = (body: unknown, status = 200) => (async () => Response.json(body, { status })) as typeof fetch;
const taken = 'r'.repeat(22);
let kept: Map<string, string>;

beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) });
});
afterEach(() => vi.unstubAllGlobals());

test('what was heard is kept, and used when nobody answers', async () => {
	expect(heldIssuer()).toBeUndefined();
	expect(await freshIssuer(() => Promise.reject(new TypeError('Failed to fetch')))).toBeUndefined();
	expect(await freshIssuer(answers(list(1, [taken])))).toEqual(list(1, [taken]));
	expect(await freshIssuer(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual(list(1, [taken]));
	expect(heldIssuer()).toEqual(list(1, [taken]));
});

test('an older list from a cache or a twin does not bring back what was taken', async () => {
	await freshIssuer(answers(list(2, [taken])));
	expect(await freshIssuer(answers(list(1)))).toEqual(list(2, [taken]));
	expect(await freshIssuer(answers(list(3)))).toEqual(list(3));
});

test.each([
	['a captive portal', (async () => new Response('<html>')) as typeof fetch],
	['trouble of the server', answers({ code: 'x' }, 500)],
	['no list at all', answers({})],
	['a key that is none', answers({ ...list(9), keys: [{ kid: 'k', x: 'short' }] })],
	['numbers that are none', answers({ ...list(9), revoked: [1] })]
])('%s changes nothing', async (_, fetch) => {
	expect(await freshIssuer(fetch)).toBeUndefined();
	await freshIssuer(answers(list(2)));
	expect(await freshIssuer(fetch)).toEqual(list(2));
	expect(heldIssuer()).toEqual(list(2));
});

test('a phone that may keep nothing checks by what it just heard', async () => {
	vi.stubGlobal('localStorage', {
		getItem() {
			throw new Error('forbidden');
		},
		setItem() {
			throw new Error('full');
		}
	});
	expect(await freshIssuer(answers(list(1)))).toEqual(list(1));
	expect(heldIssuer()).toBeUndefined();
	vi.stubGlobal('localStorage', { getItem: () => '{broken', setItem() {} });
	expect(heldIssuer()).toBeUndefined();
});
