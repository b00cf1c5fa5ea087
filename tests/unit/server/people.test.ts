// Letting people and devices in, seats, and the founder's link.
import { expect, test } from 'vitest';
import { admit, becomeFounder, foundGroup, lookAtCard } from '../../../src/lib/device/actions.ts';
import { forgetSession } from '../../../src/lib/device/session.ts';
import { memberships } from '../../../src/lib/device/queries.ts';
import { randomId } from '../../../src/lib/domain/log/id.ts';
import { actorOf, firstFounderLink, makeFounderLink, register } from '../../../src/lib/server/people.ts';
import {
	aCohort,
	aFacilitator,
	anActor,
	anAgreedPhone,
	anEvent,
	aPhone,
	aSecondPhone,
	aServer,
	aWomanIn,
	aWomanWhoAsked,
	bring,
	call,
	cardFor,
	finish,
	idOf,
	NOW,
	seeded,
	seen
} from '../../people.ts';

const DAY = 86_400_000;
const registration = (change: object = {}) => ({
	person: idOf('anna'),
	signIn: 'a'.repeat(43),
	wrap: { key: 'k', iv: 'i', text: 't' },
	device: idOf('device'),
	deliver: 'd'.repeat(43),
	session: 's'.repeat(43),
	...change
});

test('the same person with the same secret may register as often as she likes', async () => {
	const server = await aServer();
	for (let i = 0; i < 3; i++)
		expect(await call(server, '/api/devices', registration())).toEqual({ status: 200, body: { founder: false } });
	expect(await server.world.db.selectFrom('device').select('id').execute()).toHaveLength(1);
});

test.each([
	['another secret', { signIn: 'b'.repeat(43) }],
	['her secret for another person', { person: idOf('rina') }],
	['another person’s device', { person: idOf('rina'), signIn: 'b'.repeat(43) }],
	['another device’s token', { device: idOf('other'), session: 'x'.repeat(43) }],
	[
		'another device’s token in the other place',
		{ device: idOf('other'), deliver: 's'.repeat(43), session: 'x'.repeat(43) }
	],
	['one token for both uses', { device: idOf('other'), deliver: 'x'.repeat(43), session: 'x'.repeat(43) }]
])('%s: 403, and nothing changes', async (_, change) => {
	const server = await aServer();
	await register(server.world, registration());
	const devices = () => server.world.db.selectFrom('device').selectAll().execute();
	const before = await devices();
	expect(await call(server, '/api/devices', registration(change))).toEqual({
		status: 403,
		body: { code: 'other-secret' }
	});
	expect(await devices()).toEqual(before);
});

test('a new session replaces the old one; hashes only are kept', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	expect(JSON.stringify(await server.world.db.selectFrom('device').selectAll().execute())).not.toContain(anna.token);
	expect(JSON.stringify(await server.world.db.selectFrom('person').selectAll().execute())).not.toContain(
		idOf('anna-sign-in')
	);
	const device = await server.world.db.selectFrom('device').selectAll().executeTakeFirstOrThrow();
	await server.world.db
		.updateTable('device')
		.set({ session: 'n'.repeat(43) })
		.execute();
	expect(await actorOf(server.world, anna.token)).toBeUndefined();
	await server.world.db.updateTable('device').set({ session: device.session }).execute();
	expect(await actorOf(server.world, anna.token)).toMatchObject({ rights: 'session' });
});

test('an ended device is told so, may not register again, and keeps its outbox', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	await server.world.db.updateTable('device').set({ ended: 1 }).execute();
	await phone.record(finish('l1'));
	expect(await phone.exchange()).toBe('stopped');
	expect(await phone.db.read('stopped')).toBe('ended');
	expect(await phone.carry()).toBe(true);
	forgetSession(phone.profile);
	await phone.db.meta.delete('stopped');
	expect(await phone.exchange()).toBe('stopped');
	expect(await phone.db.read('stopped')).toBe('other-secret');
	expect(await phone.waiting()).toBe(1);
});

test.each([[undefined], ['short'], ['x'.repeat(43)], ['x'.repeat(44)], ['é'.repeat(43)]])(
	'token %s is nobody’s: 401',
	async (token) => {
		const server = await aServer();
		await anActor(server, 'anna');
		const body = { protocol: 1, version: '', events: [] };
		const request = new Request('http://server/api/exchange', {
			method: 'POST',
			headers: token ? { authorization: `Bearer ${encodeURIComponent(token)}` } : {},
			body: JSON.stringify(body)
		});
		const response = await server.answer(request);
		expect(response.status).toBe(401);
		expect(await response.json()).toEqual({ code: 'unknown-token' });
	}
);

test('a second phone is given the same woman by her secret, and no secret gives nobody', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(finish('l1'));
	await phone.exchange();
	const second = await aSecondPhone(phone);
	expect(second.person).toBe(phone.person);
	expect(second.profile.device).not.toBe(phone.profile.device);
	await second.exchange();
	expect(await second.views()).toEqual(await phone.views());
	expect(await second.vault.publicKey()).toBe(await phone.vault.publicKey());
	expect(await call(server, '/api/sign-in', { signIn: 'z'.repeat(43) })).toEqual({
		status: 404,
		body: { code: 'not-found' }
	});
});

test('the founder’s link works once, for one person, however often she uses it', async () => {
	const server = await aServer();
	const link = await makeFounderLink(server.world.db);
	const [anna, rina] = [await aPhone(server), await aPhone(server)];
	expect(await becomeFounder(anna.opened, link, 'en')).toBe('ok');
	expect(await becomeFounder(rina.opened, link, 'en')).toBe('used');
	expect(await becomeFounder(anna.opened, link, 'en')).toBe('ok');
	expect(await becomeFounder(rina.opened, 'never-made', 'en')).toBe('used');
	await foundGroup(rina.opened, 'Not hers', false);
	await rina.db.write('agreed', 'x');
	await rina.exchange();
	expect((await rina.db.refused.toArray()).map(({ code }) => code)).toContain('not-allowed');
	expect(await server.world.db.selectFrom('cohort').select('id').execute()).toEqual([]);
});

test('a deliver token cannot use the founder’s link', async () => {
	const server = await aServer();
	const link = await makeFounderLink(server.world.db);
	const deliver = await anActor(server, 'anna', 'deliver');
	expect(await call(server, '/api/founder', { token: link }, deliver.token)).toEqual({
		status: 403,
		body: { code: 'needs-session' }
	});
	expect(await call(server, '/api/founder', { token: link })).toMatchObject({ status: 401 });
});

test('the first link stays the same from start to start until somebody has used one', async () => {
	const server = await aServer();
	const { db } = server.world;
	const first = await firstFounderLink(db);
	expect(await firstFounderLink(db)).toBe(first);
	const phone = await aPhone(server);
	expect(await becomeFounder(phone.opened, first!, 'en')).toBe('ok');
	expect(await firstFounderLink(db)).toBeUndefined();
});

test('a seat is taken once: the second woman with the same card is refused, and told when she looks', async () => {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server));
	const early = await cardFor(cohort, 1);
	const rina = await aPhone(server, 'rina');
	const seat = await lookAtCard({ profile: rina.profile }, early);
	expect(seat).toMatchObject({ state: 'open', groupName: 'Lotus group', number: 1, minors: false });
	await aWomanWhoAsked(cohort, 1);
	expect(await lookAtCard({ profile: rina.profile }, early)).toMatchObject({ state: 'taken' });
	const { askToJoin } = await import('../../../src/lib/device/actions.ts');
	await askToJoin(rina.opened, early, seat as never, 'Rina', 'en');
	expect((await rina.db.refused.toArray()).map(({ code }) => code)).toEqual(['seat-taken']);
	// Her agreement went through all the same.
	expect((await rina.db.events.toArray()).filter(({ seq }) => seq).map(({ type }) => type)).toEqual(['copy-agreed']);
});

test('a seat opened twice is one seat', async () => {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server), 1);
	const actor = (await actorOf(
		server.world,
		(await import('../../../src/lib/device/session.ts').then(({ openSession }) =>
			openSession(cohort.facilitator.profile)
		))!
	)) as never as { person: string; device: string };
	const token = (await import('../../../src/lib/device/session.ts').then(({ openSession }) =>
		openSession(cohort.facilitator.profile)
	))!;
	const [made] = await cohort.facilitator.db.events
		.where('[stream+type]')
		.equals([`c:${cohort.id}`, 'seat-opened'])
		.toArray();
	const copy = anEvent(actor, { stream: `c:${cohort.id}`, type: 'seat-opened', body: made!.body });
	expect((await bring(server, { token }, [copy])).results).toEqual([{ id: copy.id, refused: 'seat-taken' }]);
});

test('what counts is when she asked, not when it arrived: a card shown in time is good weeks later', async () => {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server));
	const inTime = await aPhone(server, 'in-time');
	const card = await cardFor(cohort, 1);
	const seat = await lookAtCard({ profile: inTime.profile }, card);
	inTime.network = () => Promise.reject(new TypeError('offline'));
	const { askToJoin } = await import('../../../src/lib/device/actions.ts');
	await askToJoin(inTime.opened, card, seat as never, 'Anna', 'en');
	server.now += 20 * DAY;
	inTime.network = (input, init) => server.fetch(input, init);
	await inTime.exchange();
	expect(await inTime.db.refused.count()).toBe(0);
	expect(await seen(cohort, inTime)).toMatchObject({ state: 'pending', asked: NOW });

	const late = await aPhone(server, 'late');
	const second = await cardFor(cohort, 2);
	expect(await lookAtCard({ profile: late.profile }, second)).toMatchObject({ state: 'expired' });
	await askToJoin(
		late.opened,
		second,
		{ ...(seat as object), ...((await lookAtCard({ profile: late.profile }, second)) as object) } as never,
		'Late',
		'en'
	);
	expect((await late.db.refused.toArray()).map(({ code }) => code)).toEqual(['seat-expired']);
});

test('a seat that lasts longer than numbers do is refused, and looking at any seat still works', async () => {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server), 1);
	const { openSession } = await import('../../../src/lib/device/session.ts');
	const token = (await openSession(cohort.facilitator.profile))!;
	const [made] = await cohort.facilitator.db.events
		.where('[stream+type]')
		.equals([`c:${cohort.id}`, 'seat-opened'])
		.toArray();
	const seat = randomId(seeded(5));
	const forever = anEvent(
		{ person: cohort.facilitator.person, device: 'd' },
		{ stream: `c:${cohort.id}`, type: 'seat-opened', body: { ...made!.body, seat, expires: 2 ** 60 } }
	);
	expect((await bring(server, { token }, [forever])).results).toEqual([{ id: forever.id, refused: 'bad-body' }]);
	expect(await call(server, '/api/seat', { seat })).toMatchObject({ status: 404 });
});

test('an unknown seat is not there, and a seat says only what its card’s holder may know', async () => {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server), 1);
	expect(await call(server, '/api/seat', { seat: idOf('guess') })).toEqual({
		status: 404,
		body: { code: 'not-found' }
	});
	const { id } = await server.world.db.selectFrom('seat').select('id').executeTakeFirstOrThrow();
	const { body } = await call(server, '/api/seat', { seat: id });
	expect(Object.keys(body).sort()).toEqual([
		'cohort',
		'encryption',
		'identity',
		'minors',
		'name',
		'number',
		'signature',
		'state'
	]);
	expect(JSON.stringify(body)).not.toContain('Lotus');
	expect(body.cohort).toBe(cohort.id);
});

test('the group’s name reaches a woman with the yes, on each of her phones, and not before', async () => {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server));
	const woman = await aWomanWhoAsked(cohort, 1);
	expect(await memberships(woman.profile)).toEqual([
		{ cohort: cohort.id, role: 'participant', state: 'asked', name: undefined }
	]);
	await admit(cohort.facilitator.opened, cohort.id, (await seen(cohort, woman))!);
	await woman.exchange();
	expect(await memberships(woman.profile)).toEqual([
		{ cohort: cohort.id, role: 'participant', state: 'active', name: 'Lotus group' }
	]);
	const second = await aSecondPhone(woman);
	await second.exchange();
	expect(await memberships(second.profile)).toEqual(await memberships(woman.profile));
	expect(await memberships(cohort.facilitator.profile)).toMatchObject([
		{ role: 'facilitator', state: 'active', name: 'Lotus group' }
	]);
});

test('"last heard from" moves with any phone of hers, at most each ten minutes', async () => {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server));
	const woman = await aWomanIn(cohort);
	server.now += 5 * 60_000;
	await woman.exchange();
	expect((await seen(cohort, woman))!.heard).toBe(NOW);
	server.now += 6 * 60_000;
	await woman.record(finish('l1'));
	await woman.carry();
	expect((await seen(cohort, woman))!.heard).toBe(server.now);
});
