// The server's side of the exchange, invariant by invariant, spoken to directly.
import { expect, test } from 'vitest';
import { EVENT_LIMIT } from '../../../src/lib/domain/log/event.ts';
import { LEAD } from '../../../src/lib/domain/log/clock.ts';
import { rebuildChanged } from '../../../src/lib/server/read-models.ts';
import { anActor, anEvent, aServer, bring, call, idOf, MODULE, NOW, type ServerInMemory } from '../../people.ts';

const YEARS = 10 * 365.25 * 86_400_000;
const DAY = 86_400_000;

const seqs = async (server: ServerInMemory, stream: string) =>
	(await server.world.db.selectFrom('event').select('seq').where('stream', '=', stream).orderBy('seq').execute()).map(
		({ seq }) => seq
	);
const keptAside = (server: ServerInMemory) => server.world.db.selectFrom('refused').selectAll().orderBy('id').execute();

test('4: each event has its own answer, in the order sent, and a bad one never costs a good one', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const bad: unknown[] = [
		null,
		7,
		'event',
		[],
		{},
		{ id: 'no-uuid' },
		anEvent(anna, { stream: 'u:short' }),
		anEvent(anna, { extra: 1 }),
		anEvent(anna, { at: [NOW] as never }),
		anEvent(anna, { n: 0 }),
		anEvent(anna, { body: { visit: 'v' } }),
		anEvent(anna, { body: undefined }),
		anEvent(anna, { body: { visit: idOf('v'), module: MODULE, lesson: 'l1', seconds: 5, name: 'Anna' } }),
		anEvent(anna, { type: 'sealed', body: { plain: true } }),
		anEvent(anna, { type: 'sealed', body: undefined }),
		anEvent(anna, { stream: `u:${idOf('somebody')}` }),
		anEvent(anna, { stream: `c:${idOf('nowhere')}` }),
		anEvent(anna, { body: { text: 'x'.repeat(EVENT_LIMIT) } })
	];
	const good = bad.map(() => anEvent(anna));
	const { results } = await bring(
		server,
		anna,
		bad.flatMap((event, i) => [event, good[i]])
	);
	expect(results).toHaveLength(bad.length * 2);
	expect(results.filter((_, i) => i % 2 === 1).map((result) => 'seq' in result && result.seq)).toEqual(
		good.map((_, i) => i + 1)
	);
	expect(results.filter((_, i) => i % 2 === 0).map((result) => 'refused' in result && result.refused)).toEqual([
		...Array(10).fill('malformed'),
		...Array(5).fill('bad-body'),
		'not-allowed',
		'not-allowed',
		'too-large'
	]);
	expect(results.map(({ id }) => id)).toEqual(
		bad.flatMap((event, i) => [(event as { id?: string } | null)?.id ?? '', good[i]!.id])
	);
});

test('4: what was refused is kept for ninety days, with its reason', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const bad = anEvent(anna, { body: { wrong: true } });
	await bring(server, anna, [bad]);
	expect(await keptAside(server)).toMatchObject([
		{ id: bad.id, code: 'bad-body', event: JSON.stringify(bad), device: anna.device, at: NOW }
	]);
	server.now += 89 * DAY;
	const other = anEvent(anna, { body: { wrong: true } });
	await bring(server, anna, [other]);
	expect((await keptAside(server)).map(({ id }) => id).sort()).toEqual([bad.id, other.id].sort());
	server.now += 2 * DAY;
	await bring(server, anna, [other]);
	expect((await keptAside(server)).map(({ id }) => id)).toEqual([other.id]);
});

test('4: at most 32 KiB of one refused event and 5 MiB of a device are kept; the reason always', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const large = anEvent(anna, { body: { text: 'x'.repeat(EVENT_LIMIT) } });
	await bring(server, anna, [large]);
	expect(await keptAside(server)).toMatchObject([{ id: large.id, code: 'too-large', event: null, bytes: 0 }]);
	const events = Array.from({ length: 180 }, () => anEvent(anna, { body: { text: 'x'.repeat(32_000) } }));
	for (let i = 0; i < events.length; i += 20) await bring(server, anna, events.slice(i, i + 20));
	const kept = await keptAside(server);
	expect(kept).toHaveLength(181);
	const bytes = kept.reduce((sum, row) => sum + row.bytes, 0);
	expect(bytes).toBeLessThanOrEqual(5 * 1024 * 1024);
	expect(bytes).toBeGreaterThan(4.9 * 1024 * 1024);
	const rina = await anActor(server, 'rina');
	const hers = anEvent(rina, { body: {} });
	await bring(server, rina, [hers]);
	expect((await keptAside(server)).find(({ id }) => id === hers.id)!.event).not.toBeNull();
});

test('4: from someone who may not write there only the id and the reason are kept', async () => {
	const server = await aServer();
	const [anna, rina] = [await anActor(server, 'anna'), await anActor(server, 'rina')];
	const event = anEvent(rina, { stream: `u:${anna.person}` });
	await bring(server, rina, [event]);
	expect(await keptAside(server)).toMatchObject([{ id: event.id, code: 'not-allowed', event: null, bytes: 0 }]);
});

test('5: a clock ten years ahead or behind is never refused; too far ahead comes back as just after the last', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const ahead = anEvent(anna, { at: [NOW + YEARS, 3] });
	const behind = anEvent(anna, { at: [NOW - YEARS, 9] });
	const beginning = anEvent(anna, { at: [0, 0] });
	const nearly = anEvent(anna, { at: [NOW + LEAD, 0] });
	const over = anEvent(anna, { at: [NOW + LEAD + 1, 0] });
	const { results } = await bring(server, anna, [ahead, behind, beginning, nearly, over]);
	expect(results.map((result) => 'at' in result && result.at)).toEqual([
		[NOW, 0],
		[NOW - YEARS, 9],
		[0, 0],
		[NOW + LEAD, 0],
		[NOW + LEAD, 1]
	]);
	const { pages } = await bring(server, anna, [], { cursors: {} });
	expect(pages[0]!.events.map(({ said }) => said)).toEqual([ahead.at, undefined, undefined, undefined, over.at]);
});

test('5: unknown types and versions are kept as they came, and known ones of a module nobody has are taken', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const unknown = [
		anEvent(anna, { type: 'dream-dreamt', body: { deep: { er: [1, null, { x: 'y' }] } } }),
		anEvent(anna, { v: 99, body: { anything: 'at all' } }),
		anEvent(anna, { type: 'dream-dreamt', body: undefined, field: 'dream/1' }),
		anEvent(anna, { body: { visit: idOf('v'), module: 'm99', lesson: 'never-written', seconds: 1 } })
	];
	const { results } = await bring(server, anna, unknown);
	expect(results.every((result) => 'seq' in result)).toBe(true);
	const { pages } = await bring(server, anna, [], { cursors: {} });
	expect(pages[0]!.events).toMatchObject(JSON.parse(JSON.stringify(unknown)) as object[]);
});

test('6: sequences are per stream, without gaps, also when many write at once', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const deliver = await anActor(server, 'anna', 'deliver');
	const rina = await anActor(server, 'rina');
	await Promise.all(
		Array.from({ length: 10 }, (_, i) =>
			bring(server, [anna, deliver, rina][i % 3]!, [
				anEvent([anna, deliver, rina][i % 3]!),
				anEvent([anna, deliver, rina][i % 3]!)
			])
		)
	);
	expect(await seqs(server, `u:${anna.person}`)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
	expect(await seqs(server, `u:${rina.person}`)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('6: an event that is refused takes no number', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	await bring(server, anna, [anEvent(anna), anEvent(anna, { body: {} }), anEvent(anna)]);
	expect(await seqs(server, `u:${anna.person}`)).toEqual([1, 2]);
	const { heads } = await bring(server, anna, [], { cursors: {} });
	expect(heads).toEqual({ [`u:${anna.person}`]: 2 });
});

test('7: every reply names the epoch and the heads of what she may read', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const reply = await bring(server, anna, [anEvent(anna)], { cursors: {} });
	expect(reply).toMatchObject({ epoch: '1.first', now: NOW, durable: {}, heads: { [`u:${anna.person}`]: 1 } });
});

test('8: sending twice gives the same answer and stands once, in one request and in two', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const event = anEvent(anna, { at: [NOW + YEARS, 0] });
	const [first, twin] = (await bring(server, anna, [event, event])).results;
	server.now += DAY;
	const [again] = (await bring(server, anna, [event])).results;
	expect(twin).toEqual(first);
	expect(again).toEqual(first);
	expect(await seqs(server, `u:${anna.person}`)).toEqual([1]);
	const reordered = { ...event, body: Object.fromEntries(Object.entries(event.body!).reverse()) };
	expect((await bring(server, anna, [reordered])).results[0]).toEqual(first);
});

test.each([
	['another body', { body: { visit: idOf('other'), module: MODULE, lesson: 'l1', seconds: 5 } }],
	['another time', { at: [NOW - 1, 0] }],
	['another count', { n: 77_777 }],
	['another device', { device: 'another' }],
	['another base', { base: ['01a20b7e-f780-70b1-af06-51723de84e0e'] }],
	['another field', { field: 'f' }],
	['another type', { type: 'dream-dreamt' }],
	['another version', { v: 2 }]
])('8: an id already taken by %s is refused, never acknowledged', async (_, change) => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const event = anEvent(anna);
	await bring(server, anna, [event]);
	expect((await bring(server, anna, [{ ...event, ...change }])).results).toEqual([
		{ id: event.id, refused: 'id-taken' }
	]);
	expect(await seqs(server, `u:${anna.person}`)).toEqual([1]);
});

test('`by` is the token’s person, whatever the event says; a receipt is only this server’s, for this event', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const forged = anEvent(anna, { by: idOf('rina'), seq: 9, receipt: 'x' });
	expect((await bring(server, anna, [forged])).results).toMatchObject([{ refused: 'malformed' }]);
	await bring(server, anna, [anEvent(anna, { device: idOf('rinas-device') }), anEvent(anna)]);
	const [first, second] = (await bring(server, anna, [], { cursors: {} })).pages[0]!.events;
	expect(first).toMatchObject({ by: anna.person, device: idOf('rinas-device') });
	expect(first!.receipt).not.toBe(second!.receipt);
	server.world.receiptKey = new Uint8Array(32).fill(8);
	const other = anEvent(anna);
	const [before] = (await bring(server, anna, [other])).results;
	server.world.receiptKey = new Uint8Array(32).fill(9);
	const [after] = (await bring(server, anna, [other])).results;
	expect(after).toEqual(before);
});

test('a page holds at most 200 events, and `more` leads to the last', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	for (let i = 0; i < 3; i++)
		await bring(
			server,
			anna,
			Array.from({ length: 150 }, () => anEvent(anna))
		);
	const stream = `u:${anna.person}`;
	const sizes: number[] = [];
	let cursor = 0;
	for (let more = true; more;) {
		const page = (await bring(server, anna, [], { cursors: { [stream]: cursor } })).pages[0]!;
		expect(page.from).toBe(cursor);
		expect(page.events.map(({ seq }) => seq)).toEqual(page.events.map((_, i) => cursor + i + 1));
		sizes.push(page.events.length);
		({ more, to: cursor } = page);
	}
	expect(sizes).toEqual([200, 200, 50]);
	expect((await bring(server, anna, [], { cursors: { [stream]: cursor } })).pages).toEqual([]);
	expect((await bring(server, anna, [], { cursors: { [stream]: cursor + 1000 } })).pages).toEqual([]);
});

test('a page weighs at most 128 KiB, but one event always fits', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	for (let i = 0; i < 8; i++)
		await bring(server, anna, [anEvent(anna, { type: 'dream-dreamt', body: { text: 'x'.repeat(30_000) } })]);
	const stream = `u:${anna.person}`;
	const [page] = (await bring(server, anna, [], { cursors: {} })).pages;
	expect(JSON.stringify(page).length).toBeLessThan(128 * 1024);
	expect(page).toMatchObject({ from: 0, to: 4, more: true });
	expect((await bring(server, anna, [], { cursors: { [stream]: 4 } })).pages).toMatchObject([
		{ from: 4, to: 8, more: false }
	]);
});

test('more than 200 events in one request are refused as a whole, and nothing of it is kept', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const events = Array.from({ length: 201 }, () => anEvent(anna));
	expect(await call(server, '/api/exchange', { protocol: 1, version: '', events }, anna.token)).toMatchObject({
		status: 400
	});
	expect(await seqs(server, `u:${anna.person}`)).toEqual([]);
	await bring(server, anna, events.slice(1));
	expect(await seqs(server, `u:${anna.person}`)).toHaveLength(200);
});

test('a type whose name is known, in a version that is not, has no effect and breaks nothing', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna', 'deliver');
	for (const type of ['join-asked', 'member-admitted', 'member-refused', 'cohort-left', 'cohort-keys-kept']) {
		for (const body of [undefined, {}, { cohort: 5, seat: null }]) {
			const { results } = await bring(server, anna, [anEvent(anna, { type, v: 2, body })]);
			expect(results).toMatchObject([{ seq: expect.any(Number) }]);
		}
	}
	expect(await server.world.db.selectFrom('member').selectAll().execute()).toEqual([]);
});

test('a lesson’s question may have any name', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const stream = `u:${anna.person}`;
	await server.world.db
		.insertInto('board')
		.values({ cohort: idOf('c'), generation: 1, revision: 0 })
		.execute();
	const { db } = server.world;
	const request = anEvent(anna, { type: 'dream-dreamt', body: { publicKey: 'k', proof: 'p', nickname: {} } });
	await bring(server, anna, [request]);
	await db
		.insertInto('member')
		.values({ cohort: idOf('c'), person: anna.person, role: 'participant', state: 'active', seat: null, asked: 1 })
		.execute();
	await db
		.insertInto('meta')
		.values({ key: 'read-model/board', value: 'old' })
		.onConflict((c) => c.column('key').doUpdateSet({ value: 'old' }))
		.execute();
	await rebuildChanged(db);
	const answer = (item: string) =>
		anEvent(anna, {
			type: 'quiz-answered',
			body: {
				try: idOf('t'),
				module: MODULE,
				lesson: 'l1',
				item,
				kind: 'single',
				asked: { options: ['a', 'b'], right: ['a'], source: 's' },
				answer: ['a'],
				score: 1
			}
		});
	const { results } = await bring(server, anna, [answer('any'), answer('constructor'), answer('constructor')]);
	expect(results.map((result) => 'seq' in result)).toEqual([true, true, true]);
	expect(await seqs(server, stream)).toEqual([1, 2, 3, 4]);
	const { body } = await db.selectFrom('board_row').select('body').executeTakeFirstOrThrow();
	expect(JSON.parse(body!).items['m03/l1']).toMatchObject({ constructor: { times: 2, best: 1 } });
});
