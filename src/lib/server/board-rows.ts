// Rows of facilitators' boards: numbered by a revision under the board's row lock, pulled by it, rebuilt under a new generation.
import { withEvent, womanKey, onBoard, type MemberState, type WomanRow } from '../domain/cohort/board.ts';
import { BATCH_EVENTS, type BoardPage } from '../domain/log/exchange.ts';
import type { Tx } from './database.ts';
import { fromRow } from './log.ts';

/** Writes rows under the next revisions. `undefined` removes one; it is kept as a mark, so that phones learn of it. */
export async function putRows(tx: Tx, cohort: string, rows: [key: string, body: unknown][]): Promise<void> {
	if (!rows.length) return;
	const { revision } = await tx
		.updateTable('board')
		.set((eb) => ({ revision: eb('revision', '+', rows.length) }))
		.where('cohort', '=', cohort)
		.returning('revision')
		.executeTakeFirstOrThrow();
	let next = Number(revision) - rows.length;
	for (const [key, value] of rows) {
		const body = value === undefined ? null : JSON.stringify(value);
		const row = { cohort, key, revision: ++next, body };
		await tx
			.insertInto('board_row')
			.values(row)
			.onConflict((conflict) => conflict.columns(['cohort', 'key']).doUpdateSet({ revision: row.revision, body }))
			.execute();
	}
}

export async function readWoman(tx: Tx, cohort: string, person: string): Promise<WomanRow | undefined> {
	const row = await tx
		.selectFrom('board_row')
		.select('body')
		.where('cohort', '=', cohort)
		.where('key', '=', womanKey(person))
		.executeTakeFirst();
	return row?.body ? (JSON.parse(row.body) as WomanRow) : undefined;
}

/** Her row from the log alone, or undefined when she is not (any more) to be seen there. */
export async function buildWoman(tx: Tx, cohort: string, person: string): Promise<WomanRow | undefined> {
	const member = await tx
		.selectFrom('member')
		.innerJoin('person', 'person.id', 'member.person')
		.leftJoin('seat', 'seat.id', 'member.seat')
		.select(['member.role', 'member.state', 'member.asked', 'member.seat', 'seat.number', 'person.heard'])
		.where('member.cohort', '=', cohort)
		.where('member.person', '=', person)
		.executeTakeFirst();
	if (!member || member.role !== 'participant' || !['pending', 'active'].includes(member.state)) return undefined;
	const stream = `u:${person}`;
	const asked = await tx.selectFrom('event').selectAll().where('stream', '=', stream).where('seq', '=', member.asked).executeTakeFirst();
	if (!asked) throw new Error(`member ${person} of ${cohort} has no request in the log`);
	const { publicKey, proof, nickname } = JSON.parse(asked.body ?? '{}') as Pick<WomanRow, 'publicKey' | 'proof' | 'nickname'>;
	let row: WomanRow = {
		person,
		state: member.state as MemberState,
		asked: Number(asked.at_ms),
		seat: member.seat ?? '',
		seatNumber: member.number ?? 0,
		publicKey,
		proof,
		nickname,
		lessons: {},
		items: {},
		heard: Number(member.heard)
	};
	// Before the yes, the facilitator sees who asks and nothing else.
	if (member.state !== 'active') return row;
	const events = await tx
		.selectFrom('event')
		.selectAll()
		.where('stream', '=', stream)
		.where('type', 'in', [...onBoard])
		.orderBy('seq')
		.execute();
	for (const event of events) row = withEvent(row, fromRow(event));
	return row;
}

/** One page of what changed since `from`; a phone of another generation starts at 0 and forgets the rows it had. */
export async function boardPage(tx: Tx, cohort: string, has: { generation: number; revision: number } | undefined): Promise<BoardPage | undefined> {
	const board = await tx.selectFrom('board').selectAll().where('cohort', '=', cohort).executeTakeFirst();
	if (!board) return undefined;
	const head = Number(board.revision);
	const from = has?.generation === board.generation && has.revision <= head ? has.revision : 0;
	const rows = await tx
		.selectFrom('board_row')
		.select(['key', 'revision', 'body'])
		.where('cohort', '=', cohort)
		.where('revision', '>', from)
		.where('revision', '<=', head)
		.orderBy('revision')
		.limit(BATCH_EVENTS)
		.execute();
	const full = rows.length === BATCH_EVENTS;
	const to = full ? Number(rows.at(-1)!.revision) : head;
	return {
		cohort,
		generation: board.generation,
		from,
		to,
		more: to < head,
		rows: rows.map(({ key, revision, body }) => ({ key, revision: Number(revision), ...(body && { body: JSON.parse(body) as unknown }) }))
	};
}
