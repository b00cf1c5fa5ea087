// What a facilitator's phone is shown of her group, and what it is not.
import { expect, test } from 'vitest';
import { leaveGroup, turnAway } from '../../../src/lib/device/actions.ts';
import { board as boardOf } from '../../../src/lib/device/board.ts';
import { memberships } from '../../../src/lib/device/queries.ts';
import { womanKey, type WomanRow } from '../../../src/lib/domain/cohort/board.ts';
import { putRows, buildWoman } from '../../../src/lib/server/board-rows.ts';
import { rebuildChanged } from '../../../src/lib/server/read-models.ts';
import {
	aCohort,
	aFacilitator,
	aPhone,
	answered,
	aServer,
	aWomanIn,
	aWomanWhoAsked,
	bring,
	finish,
	seen,
	step,
	type Cohort,
	type Phone
} from '../../people.ts';
import { openSession } from '../../../src/lib/device/session.ts';

async function aGroup() {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server));
	return { server, cohort };
}

const rowOf = async ({ server, id }: Cohort, { person }: Phone): Promise<WomanRow | undefined> => {
	const row = await server.world.db
		.selectFrom('board_row')
		.select('body')
		.where('cohort', '=', id)
		.where('key', '=', womanKey(person))
		.executeTakeFirst();
	return row?.body ? (JSON.parse(row.body) as WomanRow) : undefined;
};

test('before the yes, the facilitator sees who asks and nothing of what she did', async () => {
	const { cohort } = await aGroup();
	const woman = await aPhone(cohort.server);
	await woman.record(step('l1', 3), answered('l1', 'q', 0), finish('l1'));
	await aWomanWhoAsked(cohort, 1, woman);
	await woman.record(step('l1', 4), answered('l1', 'q', 0, 'again'));
	await woman.exchange();
	expect(await seen(cohort, woman)).toMatchObject({
		state: 'pending',
		name: 'Nickname 1',
		verified: true,
		lessons: {},
		items: {}
	});
	expect(JSON.stringify(await rowOf(cohort, woman))).not.toContain('m03/l1');
	expect((await rowOf(cohort, woman))!.studied).toBeUndefined();
});

test('the yes shows what she did before it, and from then on each event as it comes', async () => {
	const { server, cohort } = await aGroup();
	const woman = await aWomanWhoAsked(cohort, 1);
	await woman.record(step('l1', 1));
	await woman.exchange();
	await aWomanIn(cohort, 1, woman);
	expect((await seen(cohort, woman))!.lessons).toEqual({ 'm03/l1': { reached: 2, of: 5 } });
	await woman.record(answered('l1', 'q', 0), answered('l1', 'q', 1, 'again'), finish('l1'));
	await woman.exchange();
	const row = await seen(cohort, woman);
	expect(row!.lessons).toEqual({ 'm03/l1': { reached: 2, of: 5, finished: server.now } });
	expect(row!.items).toMatchObject({ 'm03/l1': { q: { times: 2, first: 0, best: 1 } } });
	expect(await rowOf(cohort, woman)).toEqual(await buildWoman(server.world.db, cohort.id, woman.person));
});

test('rebuilding a board gives the same rows under a new generation, and her phone takes them in', async () => {
	const { server, cohort } = await aGroup();
	const woman = await aWomanIn(cohort);
	await woman.record(step('l1', 1), answered('l1', 'q', 0), finish('l2'));
	await woman.exchange();
	const before = await rowOf(cohort, woman);
	await seen(cohort, woman);
	await cohort.facilitator.db.rows.put({ cohort: cohort.id, key: 'woman/gone', revision: 1, body: {} });
	await server.world.db.updateTable('meta').set({ value: 'older' }).where('key', '=', 'read-model/board').execute();
	expect(await rebuildChanged(server.world.db)).toEqual(['board']);
	expect(await rebuildChanged(server.world.db)).toEqual([]);
	expect(await rowOf(cohort, woman)).toEqual(before);
	await cohort.facilitator.exchange();
	expect(await cohort.facilitator.db.rows.toArray()).toMatchObject([{ key: womanKey(woman.person), body: before }]);
	expect(await cohort.facilitator.db.boards.get(cohort.id)).toMatchObject({ generation: 2, revision: 1 });
});

test('she who leaves is gone from the board, there and on the facilitator’s phone; she keeps what she did', async () => {
	const { server, cohort } = await aGroup();
	const woman = await aWomanIn(cohort);
	await woman.record(finish('l1'));
	await woman.exchange();
	expect(await seen(cohort, woman)).toBeDefined();
	await leaveGroup(woman.opened, cohort.id);
	await woman.exchange();
	expect(await rowOf(cohort, woman)).toBeUndefined();
	expect(await seen(cohort, woman)).toBeUndefined();
	await woman.record(finish('l2'));
	await woman.exchange();
	expect(await rowOf(cohort, woman)).toBeUndefined();
	expect(Object.keys(await woman.views())).toEqual(expect.arrayContaining(['lesson/m03/l1', 'lesson/m03/l2']));
	// And she no longer reads the group's stream.
	const reply = await bring(server, { token: (await openSession(woman.profile))! }, [], { cursors: {} });
	expect(Object.keys(reply.heads)).toEqual([`u:${woman.person}`]);
});

test('she may come back with the same card, waits for a yes again, and is then seen with all she did', async () => {
	const { cohort } = await aGroup();
	const woman = await aWomanIn(cohort);
	await woman.record(finish('l1'));
	await leaveGroup(woman.opened, cohort.id);
	await woman.exchange();
	await aWomanWhoAsked(cohort, 1, woman);
	expect(await seen(cohort, woman)).toMatchObject({ state: 'pending', lessons: {} });
	await aWomanIn(cohort, 1, woman);
	expect(await seen(cohort, woman)).toMatchObject({
		state: 'active',
		lessons: { 'm03/l1': { finished: expect.any(Number) } }
	});
});

test('she who was turned away is gone, her seat is free, and she may ask again', async () => {
	const { cohort } = await aGroup();
	const woman = await aWomanWhoAsked(cohort, 1);
	await turnAway(cohort.facilitator.opened, cohort.id, (await seen(cohort, woman))!);
	expect(await seen(cohort, woman)).toBeUndefined();
	await woman.exchange();
	expect(await memberships(woman.profile)).toMatchObject([{ state: 'refused' }]);
	const other = await aWomanWhoAsked(cohort, 1);
	expect(await seen(cohort, other)).toMatchObject({ state: 'pending' });
});

test('a board is pulled by revision: what did not change does not come again', async () => {
	const { server, cohort } = await aGroup();
	const [anna, rina] = [await aWomanIn(cohort, 1), await aWomanIn(cohort, 2)];
	await seen(cohort, anna);
	const token = (await openSession(cohort.facilitator.profile))!;
	const { generation, revision } = (await cohort.facilitator.db.boards.get(cohort.id))!;
	const ask = async (has: object) => (await bring(server, { token }, [], { cursors: {}, boards: has })).boards[0]!;
	expect((await ask({ [cohort.id]: { generation, revision } })).rows).toEqual([]);
	await rina.record(finish('l1'));
	await rina.exchange();
	const news = await ask({ [cohort.id]: { generation, revision } });
	expect(news.rows.map(({ key }) => key)).toEqual([womanKey(rina.person)]);
	expect((await ask({})).rows).toHaveLength(2);
	// A revision this board never had: it starts again.
	expect((await ask({ [cohort.id]: { generation, revision: 10_000 } })).rows).toHaveLength(2);
	expect((await ask({ [cohort.id]: { generation: 99, revision } })).rows).toHaveLength(2);
});

test('a board of 450 women comes in pages, and arrives whole', async () => {
	const { server, cohort } = await aGroup();
	const rows = Array.from({ length: 450 }, (_, i): [string, unknown] => [`woman/${i}`, { i }]);
	await server.world.db.transaction().execute((tx) => putRows(tx, cohort.id, rows));
	await cohort.facilitator.exchange();
	expect(await cohort.facilitator.db.rows.count()).toBe(450);
	expect(await cohort.facilitator.db.boards.get(cohort.id)).toMatchObject({ revision: 450 });
});

test('a reply overtaken by a newer one does not bring back a row that is gone', async () => {
	const { server, cohort } = await aGroup();
	const woman = await aWomanIn(cohort);
	await seen(cohort, woman);
	const { apply } = await import('../../../src/lib/device/exchange.ts');
	const token = (await openSession(cohort.facilitator.profile))!;
	const old = await bring(server, { token }, [], { cursors: {}, boards: {} });
	await leaveGroup(woman.opened, cohort.id);
	await woman.exchange();
	expect(await seen(cohort, woman)).toBeUndefined();
	await apply(cohort.facilitator.profile, old);
	expect((await boardOf(cohort.id)(cohort.facilitator.profile))!.women).toEqual([]);
});

test('a facilitator of another group sees nothing of this one', async () => {
	const { server, cohort } = await aGroup();
	await aWomanIn(cohort);
	const other = await aCohort(await aFacilitator(server, 'other'));
	const token = (await openSession(other.facilitator.profile))!;
	const reply = await bring(server, { token }, [], {
		cursors: { [`c:${cohort.id}`]: 0 },
		boards: { [cohort.id]: { generation: 0, revision: 0 } }
	});
	expect(reply.boards.map(({ cohort }) => cohort)).toEqual([other.id]);
	expect(JSON.stringify(reply)).not.toContain(cohort.id);
});

test('a public key or nickname exchanged after she was seen as verified is looked at anew', async () => {
	const { cohort } = await aGroup();
	const woman = await aWomanWhoAsked(cohort, 1);
	expect(await seen(cohort, woman)).toMatchObject({ verified: true });
	const other = await (await aPhone(cohort.server)).vault.publicKey();
	const row = (await cohort.facilitator.db.rows.get([cohort.id, womanKey(woman.person)]))!;
	await cohort.facilitator.db.rows.put({ ...row, body: { ...(row.body as object), publicKey: other } });
	const [shown] = (await boardOf(cohort.id)(cohort.facilitator.profile))!.women;
	expect(shown).toMatchObject({ publicKey: other, verified: false });
});
