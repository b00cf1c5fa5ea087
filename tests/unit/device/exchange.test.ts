// The phone's side of the exchange, invariant by invariant; the seventh, a restored server, in exchange-restored.test.ts.
import { expect, test } from 'vitest';
import { apply, exchange } from '../../../src/lib/device/exchange.ts';
import type { Event } from '../../../src/lib/domain/log/event.ts';
import { aCohort, aFacilitator, aPhone, aSecondPhone, aServer, aWomanIn, anAgreedPhone, anEvent, finish, NOW, step } from '../../people.ts';
import { heal, loseReplies, onServer } from './bad-network.ts';

const YEARS = 10 * 365.25 * 86_400_000;

test('before she agreed nothing leaves the phone', async () => {
	const server = await aServer();
	const phone = await aPhone(server);
	await phone.record(finish('l1'));
	expect(await phone.exchange()).toBe('not-agreed');
	expect(await phone.carry()).toBe(true);
	expect(server.requests).toEqual([]);
	expect(await phone.waiting()).toBe(1);
});

test('1: an outbox row goes only when an acknowledgement names its id, and the event itself stays', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	const [event] = await phone.record(finish('l1'));
	await phone.exchange();
	expect(await phone.waiting()).toBe(0);
	expect(await phone.db.events.get(event!.id)).toMatchObject({ id: event!.id, seq: 2, by: phone.person });
	expect((await phone.db.events.get(event!.id))!.receipt).toMatch(/^[\w-]{22}$/);

	const [other] = await phone.record(finish('l2'));
	phone.network = async (input, init) => {
		const reply = (await (await server.fetch(input, init)).json()) as object;
		// A server that took it all and names another id: nothing of hers may go.
		return Response.json({ ...reply, results: [{ id: event!.id, seq: 9, at: [NOW, 0], receipt: 'r' }], pages: [] });
	};
	await phone.exchange();
	expect(await phone.db.outbox.get(other!.id)).toBeDefined();
});

test.each([
	['a lost reply', async () => Promise.reject(new TypeError('no network'))],
	['a captive portal', async () => new Response('<html>Please pay</html>', { status: 200 })],
	['a server error', async () => Response.json({ message: 'no' }, { status: 500 })],
	['a full house', async () => Response.json({ code: 'slow-down' }, { status: 429 })],
	['a body too large', async () => Response.json({ code: 'too-large' }, { status: 413 })],
	['an ended device', async () => Response.json({ code: 'ended' }, { status: 410 })],
	['a refused secret', async () => Response.json({ code: 'other-secret' }, { status: 403 })]
])('1: %s removes nothing from the outbox', async (_, network) => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	await phone.record(finish('l1'), finish('l2'));
	phone.network = network;
	await phone.exchange();
	await phone.carry().catch(() => false);
	expect(await phone.waiting()).toBe(2);
});

test('1: a reply lost on the way costs nothing and makes nothing twice', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(finish('l1'));
	loseReplies(phone);
	expect(await phone.exchange()).toBe('no-answer');
	expect(await phone.waiting()).toBe(2);
	heal(phone);
	expect(await phone.exchange()).toBe('done');
	expect(await phone.waiting()).toBe(0);
	expect((await onServer(server, `u:${phone.person}`)).map(({ seq }) => seq)).toEqual([1, 2]);
});

test('2: leaving a group, being turned away and starting again leave the outbox alone', async () => {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server));
	const woman = await aWomanIn(cohort);
	const [event] = await woman.record(finish('l1'));
	await (await import('../../../src/lib/device/actions.ts')).leaveGroup(woman.opened, cohort.id);
	expect(await woman.waiting()).toBe(2);
	woman.profile = await woman.tab();
	expect(await woman.db.outbox.get(event!.id)).toBeDefined();
});

test('3: a page that starts after the cursor changes nothing', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const stream = `u:${phone.person}`;
	const event = { ...anEvent({ person: phone.person, device: 'other' }), by: phone.person, seq: 9, receipt: 'r' };
	const reply = {
		epoch: '1.first',
		now: NOW,
		results: [],
		boards: [],
		snapshots: [],
		heads: {},
		durable: {},
		minimum: '0'
	};
	await apply(phone.profile, { ...reply, pages: [{ stream, from: 8, to: 9, more: false, events: [event] }] });
	expect(await phone.db.events.get(event.id)).toBeUndefined();
	expect((await phone.db.cursors.get(stream))!.seq).toBe(1);
	await apply(phone.profile, { ...reply, pages: [{ stream, from: 1, to: 9, more: false, events: [event] }] });
	expect(await phone.db.events.get(event.id)).toBeDefined();
	expect((await phone.db.cursors.get(stream))!.seq).toBe(9);
});

test('3: page, cursor, clock and views are one transaction: when one cannot be written, none is', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const second = await aSecondPhone(phone);
	await second.exchange();
	server.now += 60_000;
	await second.record(step('l1', 0), finish('l1'));
	await second.exchange();
	const before = await phone.dump();
	const { put } = IDBObjectStore.prototype;
	let failed = 0;
	for (const name of ['events', 'views', 'meta', 'cursors']) {
		// The whole page must be undone, whichever of its writes the disk has no room for.
		IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
			const row = args[0] as { key?: string };
			if (this.name === name && (name !== 'meta' || row.key === 'clock')) {
				failed++;
				throw new DOMException('full', 'QuotaExceededError');
			}
			return put.apply(this, args);
		};
		await phone.exchange().catch(() => undefined);
		IDBObjectStore.prototype.put = put;
	}
	expect(failed).toBeGreaterThanOrEqual(4);
	const noTimes = (dump: string) => dump.replace(/\{"key":"(offset|heard)","value":-?\d+\},?/g, '');
	expect(noTimes(await phone.dump())).toBe(noTimes(before));
	await phone.exchange();
	expect(await phone.views()).toEqual(await second.views());
});

test('4: a refused event is put aside with its reason, and the rest goes through', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	const { default: cohortLeft } = await import('../../../src/lib/domain/cohort/events/cohort-left.ts');
	const [bad] = await phone.record(cohortLeft({ cohort: 'never-seen' }));
	const [good] = await phone.record(finish('l1'));
	await phone.exchange();
	expect(await phone.db.refused.toArray()).toEqual([{ id: bad!.id, code: 'not-asked', at: NOW }]);
	expect(await phone.db.events.get(bad!.id)).toBeDefined();
	expect((await phone.db.events.get(good!.id))!.seq).toBe(2);
	expect(await phone.waiting()).toBe(0);
});

test('8: two tabs and the worker at once send everything once', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const other = await phone.tab();
	for (let i = 0; i < 5; i++) await phone.record(step('l1', i), finish(`l${i}`));
	await Promise.all([phone.exchange(), exchange(other), phone.carry(), phone.exchange(), exchange(other)]);
	await phone.exchange();
	const rows = await onServer(server, `u:${phone.person}`);
	expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 11 }, (_, i) => i + 1));
	expect(new Set(rows.map(({ id }) => id)).size).toBe(11);
	expect(await phone.waiting()).toBe(0);
});

test('8: two tabs that record at once take different numbers', async () => {
	const phone = await aPhone(await aServer());
	const other = { profile: await phone.tab() };
	const { record } = await import('../../../src/lib/device/record.ts');
	await Promise.all(
		[0, 1, 2, 3].flatMap((i) => [record(phone.profile, step('l1', i)), record(other.profile, finish(`l${i}`))])
	);
	const events = await phone.db.events.toArray();
	expect(events.map(({ n }) => n).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	expect(new Set(events.map(({ at }) => at.join('.'))).size).toBe(8);
});

test('9: a clock ten years ahead is corrected by the server, and the phone starts again from the corrected time', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	phone.skew = YEARS;
	const [event] = await phone.record(finish('l1'));
	expect(event!.at[0]).toBe(NOW + YEARS);
	await phone.exchange();
	const kept = (await phone.db.events.get(event!.id))!;
	expect(kept.at[0]).toBe(NOW);
	expect(kept.said).toEqual(event!.at);
	const [next] = await phone.record(finish('l2'));
	expect(next!.at[0]).toBe(NOW);
	expect(next!.at[1]).toBeGreaterThan(kept.at[1]);
	expect(await phone.views()).toMatchObject({ 'lesson/m03/l1': { finished: NOW }, 'lesson/m03/l2': { finished: NOW } });
});

test('9: the same when the worker brought it', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	phone.skew = YEARS;
	await phone.record(finish('l1'));
	await phone.carry();
	await phone.exchange();
	const [next] = await phone.record(finish('l2'));
	expect(next!.at[0]).toBe(NOW);
	expect(await phone.views()).toMatchObject({ 'lesson/m03/l1': { finished: NOW }, 'lesson/m03/l2': { finished: NOW } });
});

test('9: a clock ten years behind is never a reason to refuse, and learns the difference', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	phone.skew = -YEARS;
	const [old] = await phone.record(finish('l1'));
	await phone.exchange();
	expect(await phone.db.refused.count()).toBe(0);
	expect((await phone.db.events.get(old!.id))!.seq).toBe(2);
	const [next] = await phone.record(finish('l2'));
	expect(next!.at[0]).toBe(NOW);
});

test('9: a time corrected anew after a restore reaches her other phone too', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const second = await aSecondPhone(phone);
	await second.exchange();
	const backup = await server.backup();
	phone.skew = YEARS;
	await phone.record(finish('l1'));
	await phone.exchange();
	await second.exchange();
	server.now += 3 * 86_400_000;
	await server.restore(backup);
	await phone.exchange();
	await second.exchange();
	expect(await second.views()).toEqual(await phone.views());
	expect(await second.views()).toMatchObject({ 'lesson/m03/l1': { finished: server.now } });
});

test('the page that went away after the correction and before the fold folds at its next opening', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	phone.skew = YEARS;
	await phone.record(finish('l1'));
	// The tab is killed between the two transactions: the second one never gets to run.
	const clear = IDBObjectStore.prototype.clear;
	IDBObjectStore.prototype.clear = function () {
		throw new DOMException('killed', 'AbortError');
	};
	await phone.exchange().catch(() => undefined);
	IDBObjectStore.prototype.clear = clear;
	phone.profile = await phone.tab();
	expect(await phone.views()).toMatchObject({ 'lesson/m03/l1': { finished: NOW } });
});

test('what needs a session is left by the worker and stays in the outbox', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const { default: copyAgreed } = await import('../../../src/lib/domain/identity/events/copy-agreed.ts');
	const [hers] = await phone.record(copyAgreed({ words: '2', language: 'km' }));
	await phone.record(finish('l1'));
	await phone.carry();
	expect((await phone.db.outbox.toArray()).map(({ id }) => id)).toEqual([hers!.id]);
	// Even if the worker took it along by mistake, the answer leaves it where it is.
	await phone.db.outbox.update(hers!.id, { needs: 'deliver' });
	await phone.carry();
	expect((await phone.db.outbox.toArray()).map(({ id }) => id)).toEqual([hers!.id]);
	expect(await phone.db.refused.count()).toBe(0);
});

test('a long absence comes home in many requests, and a second phone gets it in many pages', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	for (let i = 0; i < 9; i++)
		await phone.record(...Array.from({ length: 25 }, () => finish(`l${i}`)));
	expect(await phone.exchange()).toBe('done');
	expect(await phone.waiting()).toBe(0);
	expect(server.requests.filter(({ path }) => path === '/api/exchange').length).toBe(2);
	const second = await aSecondPhone(phone);
	expect(await second.exchange()).toBe('done');
	expect(await second.db.events.count()).toBe(226);
	expect(await second.views()).toEqual(await phone.views());
});

test('an event of a type this build does not know is kept as it came, and folded by the build that does', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const stream = `u:${phone.person}`;
	const later = anEvent({ person: phone.person, device: 'newer-phone' }, { type: 'lesson-finished', v: 2 }) as Event;
	const served = { ...later, by: phone.person, seq: 2, receipt: 'r' };
	const reply = {
		epoch: '1.first',
		now: NOW,
		results: [],
		boards: [],
		snapshots: [],
		heads: {},
		durable: {},
		minimum: '0'
	};
	await apply(phone.profile, { ...reply, pages: [{ stream, from: 1, to: 2, more: false, events: [served] }] });
	expect(await phone.db.events.get(later.id)).toEqual(served);
	expect(await phone.views()).toEqual({});
	// The "update": the same event is now of a version this build folds, and its list of types is another than before.
	await phone.db.events.update(later.id, { v: 1 });
	await phone.db.write('folded', 'an older list of types');
	phone.profile = await phone.tab();
	expect(await phone.views()).toMatchObject({ 'lesson/m03/l1': { finished: NOW } });
});

test('what the worker could not write whole it did not write at all', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	phone.skew = YEARS;
	await phone.record(finish('l1'));
	await phone.record(finish('l2'));
	const before = await phone.dump();
	const { put } = IDBObjectStore.prototype;
	for (const nth of [1, 2, 3, 4]) {
		let count = 0;
		IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
			if (count++ === nth) throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, args);
		};
		await expect(phone.carry()).rejects.toThrow('full');
		IDBObjectStore.prototype.put = put;
		expect(await phone.dump()).toBe(before);
	}
	await phone.carry();
	expect(await phone.waiting()).toBe(0);
});
