// How the phone speaks to the server: what it sends, and what it takes for an answer.
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { post } from '../../../src/lib/device/api.ts';
import { carryAll } from '../../../src/lib/device/courier.ts';
import { knownNow, status } from '../../../src/lib/device/queries.ts';
import { aPhone, aServer, anAgreedPhone, finish, NOW } from '../../people.ts';

async function sentBy(body: unknown, keepalive = false): Promise<{ init: RequestInit; path: string }> {
	const sent: { init: RequestInit; path: string }[] = [];
	const fetch: typeof globalThis.fetch = async (path, init) => {
		sent.push({ path: String(path), init: init! });
		return Response.json({});
	};
	await post({ fetch }, '/api/x', body, 'token', keepalive);
	return sent[0]!;
}

test('a small body goes plain, a large one compressed, a last one before the page goes always plain', async () => {
	const small = await sentBy({ a: 1 });
	expect(small.init).toMatchObject({ method: 'POST', body: '{"a":1}', credentials: 'omit', cache: 'no-store' });
	expect(small.init.headers).toEqual({ 'content-type': 'application/json', authorization: 'Bearer token' });
	const large = await sentBy({ text: 'x'.repeat(5000) });
	expect(large.init.headers).toMatchObject({ 'content-encoding': 'gzip' });
	const bytes = Buffer.from(await (large.init.body as Blob).arrayBuffer());
	expect(JSON.parse(gunzipSync(bytes).toString())).toEqual({ text: 'x'.repeat(5000) });
	expect(bytes.length).toBeLessThan(200);
	const last = await sentBy({ text: 'x'.repeat(5000) }, true);
	expect(last.init).toMatchObject({ keepalive: true, body: expect.any(String) });
});

test('a page of a captive portal is no answer of ours, whatever its status', async () => {
	const fetch = async () => new Response('<html>', { status: 200 });
	expect(await post({ fetch }, '/api/x', {})).toEqual({ status: 0, body: undefined });
	expect(await post({ fetch: async () => Response.json({ code: 'x' }, { status: 418 }) }, '/api/x', {})).toEqual({
		status: 418,
		body: { code: 'x' }
	});
});

test('saved, waiting, sent: said from what is stored only', async () => {
	const server = await aServer();
	const phone = await aPhone(server);
	await phone.record(finish('l1'));
	expect(await status(phone.profile)).toMatchObject({ waiting: 1, sent: 0, agreed: false, heard: undefined });
	await phone.agree();
	await phone.exchange();
	expect(await status(phone.profile)).toMatchObject({ waiting: 0, sent: 2, refused: 0, agreed: true, heard: NOW });
	await phone.record(finish('l2'));
	phone.network = () => Promise.reject(new TypeError('offline'));
	await phone.exchange();
	expect(await status(phone.profile)).toMatchObject({ waiting: 1, sent: 2 });
});

test('a time before the build is no time, until a server has said what it is', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	phone.skew = -3e11;
	expect(await knownNow(NOW - 1000)(phone.profile)).toBeNull();
	await phone.exchange();
	expect(await knownNow(NOW - 1000)(phone.profile)).toBe(NOW);
});

test('the worker carries every profile’s outbox, and only profiles', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	await phone.record(finish('l1'));
	globalThis.indexedDB = phone.factory;
	expect(await carryAll(phone.world, ['other-database', phone.name])).toBe(true);
	expect(await phone.waiting()).toBe(0);
	expect((await phone.factory.databases()).map(({ name }) => name)).toEqual([phone.name]);
	// A name the browser still lists but which holds nothing of ours.
	expect(await carryAll(phone.world, ['p-empty'])).toBe(true);
});
