// Certificates: issued on what the log says she did, never on what her phone says of itself, and taken back by number.
import { createPrivateKey, sign } from 'node:crypto';
import { signingInput, type Issuer, type Statement } from '../domain/learning/certificate.ts';
import { fold, learningDay } from '../domain/learning/learner.ts';
import { coursesOf, missing, type Missing } from '../domain/learning/level.ts';
import { randomId } from '../domain/log/id.ts';
import type { Actor } from './access.ts';
import type { Database, Tx } from './database.ts';
import type { IssuerKey, LedgerEntry, LedgerLog } from './ledger.ts';
import { fromRow, lockStream } from './log.ts';
import type { World } from './world.ts';

/** Names she may try on one level: each makes the list that every checking phone downloads longer. */
const MOST = 10;

export type Issued = { jws: string } | { missing: Missing[] } | { refused: 'no-level' | 'taken-back' | 'too-many' };

/**
 * The certificate of a level for whoever has done all it asks for. Asked again with the same name: the same one; with another
 * name: a new one, and the former holds no more. One that the programme took back is not issued again.
 */
export async function issueCertificate(world: World, actor: Actor, asked: { level: number; nameHash: string }, origin: string): Promise<Issued> {
	const { level, nameHash } = asked;
	const { programme, courses } = await world.taught();
	const asks = coursesOf(courses, level);
	if (!asks.length) return { refused: 'no-level' };
	return world.db.transaction().execute(async (tx): Promise<Issued> => {
		await lockStream(tx, `u:${actor.person}`);
		const held = await tx
			.selectFrom('certificate')
			.leftJoin('revoked_certificate', 'revoked_certificate.id', 'certificate.id')
			.select(['certificate.id', 'certificate.name_hash', 'certificate.jws', 'revoked_certificate.why'])
			.where('certificate.person', '=', actor.person)
			.where('certificate.level', '=', level)
			.execute();
		if (held.some(({ why }) => why === 'taken-back')) return { refused: 'taken-back' };
		const good = held.filter(({ why }) => why === null);
		const same = good.find(({ name_hash }) => name_hash === nameHash);
		if (same) return { jws: same.jws };
		const left = missing(asks, await viewsOf(tx, actor.person));
		if (left.length) return { missing: left };
		if (held.length >= MOST) return { refused: 'too-many' };
		for (const { id } of good) await revoke(tx, world.ledger, id, 'replaced', world.now());
		const issued = learningDay(world.now());
		const id = randomId(world.random);
		const jws = signed(world.issuer, { i: id, p: programme, l: level, d: issued, h: nameHash, o: origin });
		await tx.insertInto('certificate').values({ id, person: actor.person, level, name_hash: nameHash, issued, expires: null, jws }).execute();
		return { jws };
	});
}

/** What she did, from the log alone. */
async function viewsOf(tx: Tx, person: string): Promise<ReturnType<typeof fold>> {
	const rows = await tx
		.selectFrom('event')
		.selectAll()
		.where('stream', '=', `u:${person}`)
		.where('type', 'in', ['lesson-finished', 'try-started', 'quiz-answered'])
		.orderBy('seq')
		.execute();
	return fold(rows.map(fromRow));
}

/** A compact JWS, EdDSA (RFC 8037). */
function signed({ kid, x, d }: IssuerKey, statement: Statement): string {
	const input = signingInput(kid, statement);
	const key = createPrivateKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x, d } });
	return `${input}.${sign(null, Buffer.from(input), key).toString('base64url')}`;
}

/** The ledger has it before the database does: a restored one must not make it hold again. */
async function revoke(tx: Tx, ledger: LedgerLog, id: string, why: LedgerEntry['why'], at: number): Promise<void> {
	ledger.append({ at, kind: 'certificate-revoked', certificate: id, why });
	await note(tx, id, why, at);
}

const note = (tx: Tx, id: string, why: LedgerEntry['why'], at: number) =>
	tx
		.insertInto('revoked_certificate')
		.values({ id, why, at })
		.onConflict((conflict) => conflict.column('id').doUpdateSet({ why, at }))
		.execute();

/**
 * Taken back by the programme, and with it every certificate she has of the level: the number may be of a name she has changed since.
 * False when this database does not know the number (it may be older): it is taken back all the same.
 */
export async function takeBack(db: Database, ledger: LedgerLog, id: string, now: number): Promise<boolean> {
	return db.transaction().execute(async (tx) => {
		await revoke(tx, ledger, id, 'taken-back', now);
		const known = await tx.selectFrom('certificate').select(['person', 'level']).where('id', '=', id).executeTakeFirst();
		if (!known) return false;
		const others = await tx
			.selectFrom('certificate')
			.select('id')
			.where('person', '=', known.person)
			.where('level', '=', known.level)
			.where('id', '!=', id)
			.execute();
		for (const other of others) await revoke(tx, ledger, other.id, 'taken-back', now);
		return true;
	});
}

/** At start: what the ledger says, over whatever the database says. */
export async function replayRevocations(db: Database, ledger: LedgerLog): Promise<void> {
	const entries = ledger.entries().filter(({ kind }) => kind === 'certificate-revoked');
	if (!entries.length) return;
	await db.transaction().execute(async (tx) => {
		for (const { certificate, why, at } of entries) await note(tx, certificate, why, at);
	});
}

/** What anybody needs to check a certificate without a network later. */
export async function issuerList(world: World): Promise<Issuer> {
	const rows = await world.db.selectFrom('revoked_certificate').select('id').orderBy('id').execute();
	const { kid, x } = world.issuer;
	return { keys: [{ kid, x }], revoked: rows.map(({ id }) => id), asOf: world.now() };
}
