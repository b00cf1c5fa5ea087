// The phone and a server that was restored from an older copy (invariant 7).
import { expect, test } from 'vitest';
import { apply, exchange } from '../../../src/lib/device/exchange.ts';
import { aServer, anAgreedPhone, anEvent, finish, idOf, NOW } from '../../people.ts';
import { heal, holdReply, onServer } from './bad-network.ts';

test('7: a restored server gets back what it had acknowledged and lost', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(finish('l1'));
	await phone.exchange();
	const backup = await server.backup();
	const [lost] = await phone.record(finish('l2'));
	await phone.exchange();
	await server.restore(backup);
	expect(await onServer(server, `u:${phone.person}`)).toHaveLength(2);
	await phone.exchange();
	expect((await onServer(server, `u:${phone.person}`)).map(({ id }) => id)).toContain(lost!.id);
	expect(await phone.waiting()).toBe(0);
	expect(await phone.db.read('epoch')).toBe('2.restored');
});

test('7: a server restored to before it knew her makes her register again, with the same person and secret', async () => {
	const server = await aServer();
	const empty = await server.backup();
	const phone = await anAgreedPhone(server);
	await phone.record(finish('l1'));
	await phone.exchange();
	await server.restore(empty);
	expect(await phone.exchange()).toBe('done');
	expect(await onServer(server, `u:${phone.person}`)).toHaveLength(2);
	expect(await server.world.db.selectFrom('person').select('id').execute()).toEqual([{ id: phone.person }]);
});

test('7: the worker alone cannot re-offer, but it removes nothing under another epoch', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const backup = await server.backup();
	await phone.record(finish('l1'));
	await server.restore(backup);
	await phone.carry();
	expect(await phone.waiting()).toBe(1);
	await phone.exchange();
	expect(await phone.waiting()).toBe(0);
});

test('7: a reply of the old epoch that arrives after the new one acknowledges nothing (page)', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const backup = await server.backup();
	const [event] = await phone.record(finish('l1'));
	const held = holdReply(phone);
	const slow = phone.exchange();
	await held.arrived;
	await server.restore(backup);
	// Another tab meets the restored server and re-offers, but that request is cut off.
	const other = await phone.tab();
	let requests = 0;
	const through = phone.network;
	phone.network = async (input, init) => {
		if (String(input) === '/api/exchange' && ++requests > 1) throw new TypeError('cut off');
		return server.fetch(input, init);
	};
	expect(await exchange(other)).toBe('no-answer');
	phone.network = through;
	held.letGo();
	phone.network = () => Promise.reject(new TypeError('cut off'));
	await slow;
	expect(await phone.db.read('epoch')).toBe('2.restored');
	expect(await phone.db.outbox.get(event!.id)).toBeDefined();
	heal(phone);
	await phone.exchange();
	expect((await onServer(server, `u:${phone.person}`)).map(({ id }) => id)).toContain(event!.id);
});

test('7: a reply of the old epoch that arrives after the new one acknowledges nothing (worker)', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const backup = await server.backup();
	const [event] = await phone.record(finish('l1'));
	const held = holdReply(phone);
	const slow = phone.carry();
	await held.arrived;
	await server.restore(backup);
	let requests = 0;
	phone.network = async (input, init) => {
		if (String(input) === '/api/exchange' && ++requests > 1) throw new TypeError('cut off');
		return server.fetch(input, init);
	};
	expect(await phone.exchange()).toBe('no-answer');
	expect(await phone.db.read('epoch')).toBe('2.restored');
	held.letGo();
	phone.network = () => Promise.reject(new TypeError('cut off'));
	await slow.catch(() => undefined);
	expect(await phone.db.outbox.get(event!.id)).toBeDefined();
	heal(phone);
	await phone.exchange();
	expect((await onServer(server, `u:${phone.person}`)).map(({ id }) => id)).toContain(event!.id);
});

test('7: not even when the other tab started again while this one was taking the reply in', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const other = await phone.tab();
	const stream = `u:${phone.person}`;
	const news = { ...anEvent({ person: phone.person, device: 'other' }), by: phone.person, seq: 2, receipt: 'r' };
	const [event] = await phone.record(finish('l1'));
	const reply = {
		epoch: '1.first',
		now: NOW,
		results: [],
		pages: [],
		boards: [],
		snapshots: [],
		heads: {},
		durable: {},
		minimum: '0'
	};
	const { db } = phone.profile;
	const write = db.write.bind(db);
	db.write = async (key, value) => {
		await write(key, value);
		if (key !== 'heard') return;
		db.write = write;
		await apply(other, { ...reply, epoch: '2.restored' });
	};
	await apply(phone.profile, {
		...reply,
		results: [{ id: event!.id, seq: 3, at: event!.at, receipt: 'r' }],
		pages: [{ stream, from: 0, to: 2, more: false, events: [news] }],
		boards: [
			{ cohort: idOf('c'), generation: 1, from: 0, to: 1, more: false, rows: [{ key: 'k', revision: 1, body: {} }] }
		]
	});
	expect(await phone.db.outbox.get(event!.id)).toBeDefined();
	expect(await phone.db.events.get(news.id)).toBeUndefined();
	expect(await phone.db.cursors.toArray()).toEqual([]);
	expect(await phone.db.rows.count()).toBe(0);
});

test('7: what the worker brought while a request was on its way is no sign of a restored server', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const held = holdReply(phone);
	const slow = phone.exchange();
	await held.arrived;
	await phone.record(finish('l1'));
	await phone.carry();
	const requests = server.requests.length;
	held.letGo();
	await slow;
	expect(await phone.waiting()).toBe(0);
	expect(server.requests.length).toBe(requests);
});

test('7: a head below what was acknowledged is a new life of the server, even when the epoch was forgotten', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const backup = await server.backup();
	const [read] = await phone.record(finish('l1'));
	await phone.exchange();
	await server.restore(backup, { sameEpoch: true });
	await phone.exchange();
	expect((await onServer(server, `u:${phone.person}`)).map(({ id }) => id)).toContain(read!.id);
});

test('7: the same when only the worker saw the acknowledgement', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const backup = await server.backup();
	const [carried] = await phone.record(finish('l1'));
	expect(await phone.carry()).toBe(true);
	expect(await phone.waiting()).toBe(0);
	await server.restore(backup, { sameEpoch: true });
	expect(await phone.exchange()).toBe('done');
	expect((await onServer(server, `u:${phone.person}`)).map(({ id }) => id)).toContain(carried!.id);
	const requests = server.requests.length;
	await phone.exchange();
	// And then it is over: one quiet exchange is one request.
	expect(server.requests.length).toBe(requests + 1);
});

test('7: a lower epoch is old news and changes nothing', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	const backup = await server.backup();
	await server.restore(backup);
	await phone.exchange();
	await phone.record(finish('l1'));
	const before = await phone.dump();
	server.world.epoch = '1.first';
	await phone.exchange();
	await phone.carry();
	const sameButCarried = (dump: string) => dump.replace(/\{"key":"carried","value":\d+\},?/, '');
	expect(sameButCarried(await phone.dump())).toBe(sameButCarried(before));
});
