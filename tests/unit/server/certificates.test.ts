// Issuing on what the log says, the same again, a new name, taking back, and what a restored database must not bring back.
import { mkdtempSync, rmSync, statSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { askForCertificate, certificates, progress } from '../../../src/lib/device/certificate.ts';
import { checkCertificate, certificateFragment, readJws, type Issuer } from '../../../src/lib/domain/learning/certificate.ts';
import quizAnswered from '../../../src/lib/domain/learning/events/quiz-answered.ts';
import tryStarted from '../../../src/lib/domain/learning/events/try-started.ts';
import { learningDay } from '../../../src/lib/domain/learning/learner.ts';
import { coursesOf, missing } from '../../../src/lib/domain/learning/level.ts';
import type { Draft } from '../../../src/lib/domain/log/define-event.ts';
import { takeBack } from '../../../src/lib/server/certificates.ts';
import { openLedger, openLedgerLog } from '../../../src/lib/server/ledger.ts';
import { anActor, anAgreedPhone, anEvent, aPhone, aSecondPhone, aServer, bring, call, finish, idOf, MODULE, NOW, type ServerInMemory } from '../../people.ts';

const hashOf = (letter: string) => letter.repeat(42) + 'A';
const asked = { try: idOf('t'), module: MODULE, lesson: 'test-post' };
const everything = (): Draft[] => [
	finish('l1'),
	finish('l2'),
	tryStarted({ ...asked, visit: idOf('v'), rule: { kind: 'm-of-n', m: 1, n: 2 } }),
	...['q1', 'q2'].map((item) => quizAnswered({ ...asked, item, kind: 'single', asked: { options: ['a', 'b'], right: ['a'], source: 's' }, answer: ['b'], score: 0 }))
];
const eventsOf = (actor: { person: string; device: string }) => everything().map(({ type, body }) => anEvent(actor, { type: type.type, body }));

async function aWomanWhoDidItAll(server: ServerInMemory, name = 'anna') {
	const actor = await anActor(server, name);
	await bring(server, actor, eventsOf(actor));
	return actor;
}
const ask = (server: ServerInMemory, token: string | undefined, nameHash = hashOf('a'), level: unknown = 1) => call(server, '/api/certificate', { level, nameHash }, token);
const list = async (server: ServerInMemory) => (await (await server.answer(new Request('http://server/api/issuer'))).json()) as Issuer;

test('not complete: refused with what is missing, and nothing is issued', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	expect(await ask(server, anna.token)).toEqual({ status: 409, body: { code: 'not-complete', missing: [{ module: MODULE, lessons: ['l1', 'l2'], test: true }] } });
	const events = eventsOf(anna);
	// Each but the last; then the last.
	for (const event of events) {
		expect((await ask(server, anna.token)).status).toBe(409);
		await bring(server, anna, [event]);
	}
	expect((await ask(server, anna.token)).status).toBe(200);
	expect(await server.world.db.selectFrom('certificate').selectAll().execute()).toHaveLength(1);
});

test('complete: signed by the published key, over the hash, the day, the level and the address that was asked', async () => {
	const server = await aServer();
	const anna = await aWomanWhoDidItAll(server);
	const { body } = await ask(server, anna.token);
	const { statement, kid } = readJws(body.jws)!;
	expect(statement).toEqual({ i: expect.stringMatching(/^[\w-]{22}$/), p: 'She Leads', l: 1, d: learningDay(NOW), h: hashOf('a'), o: 'http://server' });
	const { keys, revoked, asOf } = await list(server);
	// A browser says which address it is at; it is the one that goes on the certificate.
	const headers = { authorization: `Bearer ${anna.token}`, origin: 'https://learn.example.org' };
	const other = await server.answer(new Request('http://server/api/certificate', { method: 'POST', headers, body: JSON.stringify({ level: 1, nameHash: hashOf('o') }) }));
	expect(readJws((await other.json()).jws)!.statement.o).toBe('https://learn.example.org');
	expect({ keys, revoked, asOf }).toEqual({ keys: [{ kid, x: server.world.issuer.x }], revoked: [], asOf: NOW });
	expect(JSON.stringify(await list(server))).not.toContain(server.world.issuer.d);
});

test('asked again with the same name: the same; with another: a new one, and the former is taken back in the ledger too', async () => {
	const server = await aServer();
	const anna = await aWomanWhoDidItAll(server);
	const first = (await ask(server, anna.token)).body.jws as string;
	server.now += 40 * 86_400_000;
	expect((await ask(server, anna.token)).body.jws).toBe(first);
	const second = (await ask(server, anna.token, hashOf('b'))).body.jws as string;
	const [a, b] = [first, second].map((jws) => readJws(jws)!.statement.i) as [string, string];
	expect(a).not.toBe(b);
	expect((await list(server)).revoked).toEqual([a]);
	expect(server.ledger).toEqual([{ at: server.now, kind: 'certificate-revoked', certificate: a, why: 'replaced' }]);
	// The name she had first is another certificate now.
	expect(readJws((await ask(server, anna.token)).body.jws)!.statement.i).not.toBe(a);
});

test('two phones of hers ask at once: one holds, the other does not', async () => {
	const server = await aServer();
	const anna = await aWomanWhoDidItAll(server);
	const answers = await Promise.all(['a', 'b', 'a', 'c'].map((letter) => ask(server, anna.token, hashOf(letter))));
	expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
	const all = await server.world.db.selectFrom('certificate').select('id').execute();
	expect((await list(server)).revoked).toHaveLength(all.length - 1);
});

test('nobody but she herself: no token, a token of another, a deliver token', async () => {
	const server = await aServer();
	const anna = await aWomanWhoDidItAll(server);
	const rina = await anActor(server, 'rina');
	const deliver = await anActor(server, 'anna', 'deliver');
	expect(await ask(server, undefined)).toEqual({ status: 401, body: { code: 'unknown-token' } });
	expect((await ask(server, rina.token)).status).toBe(409);
	expect(await ask(server, deliver.token)).toEqual({ status: 403, body: { code: 'needs-session' } });
	// What another writes about her lessons does not stand in her stream.
	await bring(server, rina, eventsOf(rina).map((event) => ({ ...event, stream: `u:${idOf('mali')}` })));
	expect((await ask(server, (await anActor(server, 'mali')).token)).body.missing).toHaveLength(1);
	expect((await ask(server, anna.token)).status).toBe(200);
});

test.each([
	['no level of ours', hashOf('a'), 2, 404],
	['no level', hashOf('a'), 0, 400],
	['a level in words', hashOf('a'), 'one', 400],
	['a short hash', 'a'.repeat(42), 1, 400],
	['a name instead of a hash', 'Sok Chanthy', 1, 400]
])('%s is refused with a code', async (_, nameHash, level, status) => {
	const server = await aServer();
	const anna = await aWomanWhoDidItAll(server);
	const answer = await ask(server, anna.token, nameHash, level);
	expect(answer).toEqual({ status, body: { code: expect.any(String) } });
	expect((await call(server, '/api/certificate', { level: 1, nameHash: hashOf('a'), name: 'Sok Chanthy' }, anna.token)).status).toBe(400);
});

test('taken back by the programme: on the list, and not issued again under any name', async () => {
	const server = await aServer();
	const anna = await aWomanWhoDidItAll(server);
	const former = readJws((await ask(server, anna.token, hashOf('a'))).body.jws)!.statement.i;
	const { i } = readJws((await ask(server, anna.token, hashOf('b'))).body.jws)!.statement;
	// The number of the name before is enough.
	expect(await takeBack(server.world.db, server.world.ledger, former, server.now)).toBe(true);
	expect((await list(server)).revoked.sort()).toEqual([former, i].sort());
	for (const letter of ['a', 'b', 'c']) expect(await ask(server, anna.token, hashOf(letter))).toEqual({ status: 403, body: { code: 'taken-back' } });
	const rina = await aWomanWhoDidItAll(server, 'rina');
	expect((await ask(server, rina.token)).status).toBe(200);
});

test('names cannot be tried without end: each makes the list longer', async () => {
	const server = await aServer();
	const anna = await aWomanWhoDidItAll(server);
	const answers = [];
	for (const letter of 'abcdefghijkl') answers.push((await ask(server, anna.token, hashOf(letter))).status);
	expect(answers).toEqual([...Array(10).fill(200), 403, 403]);
	expect((await ask(server, anna.token, hashOf('j'))).status).toBe(200);
});

test('a restored database brings back no certificate: neither one taken back, nor one it never knew', async () => {
	const server = await aServer();
	const anna = await aWomanWhoDidItAll(server);
	const { i } = readJws((await ask(server, anna.token)).body.jws)!.statement;
	const before = await server.backup();
	const rina = await aWomanWhoDidItAll(server, 'rina');
	const later = readJws((await ask(server, rina.token)).body.jws)!.statement.i;
	for (const id of [i, later]) await takeBack(server.world.db, server.world.ledger, id, server.now);
	await server.restore(before);
	expect((await list(server)).revoked.sort()).toEqual([i, later].sort());
	expect(await ask(server, anna.token)).toEqual({ status: 403, body: { code: 'taken-back' } });
});

test('where the ledger cannot be written, nothing is taken back and nothing is replaced', async () => {
	const server = await aServer();
	const anna = await aWomanWhoDidItAll(server);
	const { jws } = (await ask(server, anna.token)).body as { jws: string };
	server.world.ledger = {
		...server.world.ledger,
		append() {
			throw new Error('the disk is full');
		}
	};
	await expect(ask(server, anna.token, hashOf('b'))).rejects.toThrow('full');
	expect((await list(server)).revoked).toEqual([]);
	expect((await ask(server, anna.token)).body.jws).toBe(jws);
});

test('the ledger: one issuer key for good, readable by nobody else, and a line cut off by a power cut spoils no other', () => {
	const folder = mkdtempSync(join(tmpdir(), 'she-leads-ledger-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const first = openLedger(folder);
	expect(openLedger(folder).issuer).toEqual(first.issuer);
	expect(statSync(join(folder, 'issuer.json')).mode & 0o777).toBe(0o600);
	const log = openLedgerLog(folder);
	expect(log.entries()).toEqual([]);
	const entry = (certificate: string) => ({ at: 1, kind: 'certificate-revoked' as const, certificate, why: 'replaced' as const });
	log.append(entry('one'));
	appendFileSync(join(folder, 'ledger.jsonl'), '\n{"at":1,"kind":"certif');
	openLedgerLog(folder).append(entry('two'));
	expect(log.entries().map(({ certificate }) => certificate)).toEqual(['one', 'two']);
	expect(statSync(join(folder, 'ledger.jsonl')).mode & 0o777).toBe(0o600);
});

test('from her phone: name and salt stay sealed on it, her second phone has the certificate, and it is valid anywhere', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	const NAME = 'ស្រីនាង ចាន់ធី';
	expect(await askForCertificate(phone.opened, 1, NAME)).toEqual({ missing: [{ module: MODULE, lessons: ['l1', 'l2'], test: true }] });
	await phone.record(...everything());
	expect(missing(coursesOf(server.courses, 1), await progress(phone.profile))).toEqual([]);
	const sent: string[] = [];
	phone.network = (input, init) => {
		sent.push(String(init?.body));
		return server.fetch(input, init);
	};
	// Sends what waits first, then asks.
	expect(await askForCertificate(phone.opened, 1, ` ${NAME.normalize('NFD')} `)).toBe('ok');
	const [mine] = await certificates(1)(phone.profile);
	expect(mine).toMatchObject({ name: NAME });
	expect(await checkCertificate(certificateFragment(mine!), await list(server), undefined)).toMatchObject({ kind: 'valid', name: NAME });
	expect(sent.join()).not.toContain('ចាន់ធី');
	expect(await phone.dump()).not.toContain('ចាន់ធី');
	expect(await phone.dump()).not.toContain(mine!.jws.slice(60, 120));
	await phone.exchange();

	const second = await aSecondPhone(phone);
	await second.exchange();
	expect(await certificates(1)(second.profile)).toEqual([mine]);
	// The same name from the other phone is the same certificate; no second event is made of it.
	const before = await second.db.events.count();
	expect(await askForCertificate(second.opened, 1, NAME)).toBe('ok');
	expect(await second.db.events.count()).toBe(before);
	expect((await list(server)).revoked).toEqual([]);

	expect(await askForCertificate(second.opened, 1, 'Sok Chanthy')).toBe('ok');
	expect((await list(server)).revoked).toEqual([readJws(mine!.jws)!.statement.i]);
	await second.exchange();
	await phone.exchange();
	expect((await certificates(1)(phone.profile)).map(({ name }) => name)).toEqual(['Sok Chanthy']);
});

test('no network, no vault: said, and nothing is kept', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(...everything());
	phone.network = () => Promise.reject(new TypeError('Failed to fetch'));
	expect(await askForCertificate(phone.opened, 1, 'Sok')).toBe('no-answer');
	phone.network = async () => new Response('<html>', { status: 200 });
	expect(await askForCertificate(phone.opened, 1, 'Sok')).toBe('no-answer');
	expect(await certificates(1)(phone.profile)).toEqual([]);
	const old = await aPhone(server, 'old');
	old.profile.vault = undefined;
	expect(await askForCertificate(old.opened, 1, 'Sok')).toBe('old-browser');
});

test('the answer was lost, or could not be kept: asking again brings the same certificate, and none is taken back', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(...everything());
	phone.network = async (input, init) => {
		const answer = await server.fetch(input, init);
		if (String(input) === '/api/certificate') throw new TypeError('Failed to fetch');
		return answer;
	};
	expect(await askForCertificate(phone.opened, 1, 'Sok')).toBe('no-answer');
	phone.network = (input, init) => server.fetch(input, init);
	const full = { ...phone.opened, record: () => Promise.reject(new Error('the disk is full')) };
	await expect(askForCertificate(full, 1, 'Sok')).rejects.toThrow('full');
	expect(await askForCertificate(phone.opened, 1, 'Sok')).toBe('ok');
	expect(await server.world.db.selectFrom('certificate').select('id').execute()).toHaveLength(1);
	expect((await list(server)).revoked).toEqual([]);
	// A name another woman bears too is another hash.
	const other = await anAgreedPhone(server, 'other');
	await other.record(...everything());
	await askForCertificate(other.opened, 1, 'Sok');
	const hashes = await server.world.db.selectFrom('certificate').select('name_hash').execute();
	expect(new Set(hashes.map(({ name_hash }) => name_hash)).size).toBe(2);
});

test('a server that forgot the token (it was restored) still gives her the certificate', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(...everything());
	await phone.exchange();
	await server.world.db.updateTable('device').set({ session: 'x'.repeat(43) }).execute();
	// Not helped by an exchange, which would have registered again.
	const opened = { ...phone.opened, triggers: { ...phone.opened.triggers, now: () => Promise.resolve('done' as never) } };
	expect(await askForCertificate(opened, 1, 'Sok')).toBe('ok');
	expect(server.requests.map(({ path, status }) => `${path} ${status}`).slice(-3)).toEqual(['/api/certificate 401', '/api/devices 200', '/api/certificate 200']);
});
