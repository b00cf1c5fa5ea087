// What must hold once every phone has been heard and nothing is on its way any more.
import type { StoredEvent } from '../../src/lib/device/db.ts';
import { readField } from '../../src/lib/device/private.ts';
import { womanKey } from '../../src/lib/domain/cohort/board.ts';
import { fold } from '../../src/lib/domain/learning/learner.ts';
import { buildWoman } from '../../src/lib/server/board-rows.ts';
import { fromRow } from '../../src/lib/server/log.ts';
import { MODULE } from '../people.ts';
import type { Simulation } from './simulate.ts';
import type { SimulatedPhone } from './simulated-phone.ts';

/** Types the server may refuse for good reasons after a restore; everything else must arrive. */
const MAY_BE_REFUSED = ['join-asked', 'member-admitted', 'member-refused', 'cohort-left'];

/** Nothing lost, nothing doubled, everywhere the same. */
export async function check(sim: Simulation): Promise<void> {
	const { db } = sim.server.world;
	const fail = (what: string) => sim.failures.push(what);
	const log = (await db.selectFrom('event').selectAll().orderBy('seq').execute()).map(fromRow);
	const byStream = Map.groupBy(log, ({ stream }) => stream);
	const onServer = new Map(log.map((event) => [event.id, event]));
	sim.counts.events = log.length;

	for (const [stream, events] of byStream) {
		if (events.some(({ seq }, i) => seq !== i + 1)) fail(`${stream}: sequence has gaps`);
		if (new Set(events.map(({ id }) => id)).size !== events.length) fail(`${stream}: an event stands twice`);
		const { head } = await db.selectFrom('stream').select('head').where('id', '=', stream).executeTakeFirstOrThrow();
		if (head !== events.length) fail(`${stream}: head ${head} of ${events.length}`);
	}

	for (const phone of sim.allPhones) {
		const { db: own } = phone.profile;
		const held = new Map((await own.events.toArray()).map((event) => [event.id, event]));
		const refused = new Map((await own.refused.toArray()).map(({ id, code }) => [id, code]));
		for (const { id } of await own.outbox.toArray()) fail(`${phone.label}: still waiting: ${held.get(id)?.type}`);
		for (const id of phone.saved) {
			const event = held.get(id);
			if (!event) fail(`${phone.label}: an event saved on the phone is gone from it`);
			else if (refused.has(id)) {
				if (!MAY_BE_REFUSED.includes(event.type))
					fail(`${phone.label}: ${event.type} was refused: ${refused.get(id)}`);
			} else if (!onServer.has(id)) {
				fail(
					`${phone.label}: ${event.type}${phone.acknowledged.has(id) ? ', acknowledged,' : ''} is not on the server`
				);
			}
		}
		sim.counts.acknowledged += phone.acknowledged.size;
		for (const [stream, events] of byStream) {
			if (stream !== `u:${phone.profile.person}`) continue;
			for (const event of events) sameEvent(sim, phone, event, held.get(event.id));
			const stray = [...held.values()].filter(
				(event) =>
					event.stream === stream &&
					!onServer.has(event.id) &&
					!refused.has(event.id) &&
					// Another phone's, of the server's former life; offered again, it was refused there.
					!(event.device !== phone.profile.device && event.seq === undefined && MAY_BE_REFUSED.includes(event.type))
			);
			if (stray.length)
				fail(
					`${phone.label}: holds what the server does not: ${stray.map(({ type, device }) => `${type} of ${device === phone.profile.device ? 'this phone' : 'another'}`).join(', ')}`
				);
			const views = new Map((await own.views.toArray()).map(({ key, value }) => [key, value]));
			const expected = fold([...held.values()].filter((event) => event.stream === stream));
			if (plain(views) !== plain(expected)) fail(`${phone.label}: views are not the fold of her events`);
			const own0 = fold(events);
			// A refused join changes no view, so the server's log alone must give the same.
			if (plain(views) !== plain(own0)) fail(`${phone.label}: views are not the fold of the server's log`);
		}
	}

	for (const woman of sim.women) {
		const fields = await Promise.all(
			woman.map(async ({ profile }) =>
				JSON.stringify(
					await Promise.all([0, 1, 2].map(async (lesson) => readField(profile, `reflection/${MODULE}/l${lesson}/s`)))
				)
			)
		);
		if (new Set(fields).size !== 1) fail(`${woman[0]!.label}: her phones show different words`);
	}

	const rows = await db.selectFrom('board_row').selectAll().where('cohort', '=', sim.cohort).execute();
	for (const [phone] of sim.women) {
		const { person } = phone!.profile;
		const row = rows.find(({ key }) => key === womanKey(person));
		const built = await buildWoman(db, sim.cohort, person);
		if (built && Object.keys(built.lessons).length) sim.counts.onBoard++;
		if (sorted(row?.body ? JSON.parse(row.body) : undefined) !== sorted(built))
			fail(`${phone!.label}: her row is not the fold of her log`);
	}
	const shown = await sim.facilitator.profile.db.rows.toArray();
	const expected = rows.filter(({ body }) => body !== null).map(({ key, body }) => [key, JSON.parse(body!)] as const);
	if (
		sorted(Object.fromEntries(shown.map(({ key, body }) => [key, body]))) !== sorted(Object.fromEntries(expected))
	) {
		fail('the facilitator sees another board than the server has');
	}
}

function sameEvent(sim: Simulation, phone: SimulatedPhone, served: StoredEvent, held: StoredEvent | undefined): void {
	if (!held) {
		sim.failures.push(`${phone.label}: lacks ${served.type} of the server's log`);
		return;
	}
	if (served.said) sim.counts.corrected++;
	for (const key of ['at', 'seq', 'by', 'receipt', 'device', 'n', 'type', 'body', 'sealed'] as const) {
		if (sorted(held[key]) !== sorted(served[key]))
			sim.failures.push(`${phone.label}: ${served.type}.${key} differs from the server's`);
	}
}

/** The same text for the same content, whatever the order of keys. */
function sorted(value: unknown): string {
	return JSON.stringify(value, (_, item: unknown) =>
		item !== null && typeof item === 'object' && !Array.isArray(item)
			? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
			: item
	);
}

const plain = (views: Map<string, unknown>): string => sorted(Object.fromEntries(views));
