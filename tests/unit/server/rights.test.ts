// Who may write what, as one table: each row an event, each column someone with a token.
import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../../src/lib/domain/log/event-types.ts';
import { makeFounderLink, useFounderLink } from '../../../src/lib/server/people.ts';
import type { Actor } from '../../../src/lib/server/access.ts';
import { anActor, anEvent, aServer, bring, idOf, MODULE, NOW } from '../../people.ts';

const key = 'k'.repeat(87);
const hpke = { to: key, enc: key, text: 'text' };
const sealed = { key: 'k', iv: 'iv', text: 'text' };

/** A body the server takes, of each type. */
const bodies: Record<string, object> = {
	'copy-agreed': { words: '1', language: 'en' },
	'reader-introduced': { age: '18-29' },
	'lesson-finished': { visit: idOf('v'), module: MODULE, lesson: 'l1', seconds: 1 },
	'step-reached': { visit: idOf('v'), module: MODULE, lesson: 'l1', screen: 's', index: 0, of: 3, seconds: 1 },
	'try-started': {
		try: idOf('t'),
		visit: idOf('v'),
		module: MODULE,
		lesson: 'l1',
		rule: { kind: 'm-of-n', m: 1, n: 1 }
	},
	'quiz-answered': {
		try: idOf('t'),
		module: MODULE,
		lesson: 'l1',
		item: 'q',
		kind: 'single',
		asked: { options: ['a', 'b'], right: ['a'], source: 's' },
		answer: ['a'],
		score: 1
	},
	'review-answered': {
		module: MODULE,
		lesson: 'l1',
		item: 'q',
		kind: 'single',
		asked: { options: ['a', 'b'], right: ['a'], source: 's' },
		answer: ['a'],
		score: 1
	},
	'group-answered': {
		module: MODULE,
		lesson: 'l1',
		item: 'q',
		kind: 'single',
		asked: { options: ['a', 'b'], right: ['a'], source: 's' },
		answer: ['a'],
		score: 1,
		women: 5
	},
	'reflection-spoken': { module: MODULE, lesson: 'l1', step: 's', hash: 'h', bytes: 3, seconds: 1 },
	'activity-placed': { visit: idOf('v'), module: MODULE, lesson: 'l1', step: 's', card: 'c', bin: 'b' },
	'reflection-written': { module: MODULE, lesson: 'l1', step: 's', text: 'words' },
	'screen-kept': { module: MODULE, lesson: 'l1', screen: 's', kept: true },
	'note-written': { module: MODULE, lesson: 'l1', screen: 's', text: 'words' },
	'task-done': { module: MODULE, task: 'task', done: true },
	'task-told': { module: MODULE, lesson: 'l1', task: 'try', text: 'words' },
	'people-told': { id: idOf('told'), module: MODULE, task: 'task', women: 3, men: 1, disability: 1 },
	'certificate-kept': { level: 1, jws: 'a.b.c', salt: 's'.repeat(16), name: 'words' },
	'cohort-made': { identity: key, encryption: key, signature: key, name: sealed, minors: false },
	'seat-opened': { seat: idOf('new-seat'), number: 9, name: sealed, secret: hpke, expires: NOW + 86_400_000 },
	'cohort-keys-kept': { cohort: idOf('group'), keys: hpke },
	'join-asked': {
		cohort: idOf('group'),
		seat: idOf('free-seat'),
		publicKey: key,
		proof: 'p',
		nickname: hpke,
		words: '1'
	},
	'member-admitted': { cohort: idOf('group'), keys: hpke },
	'member-refused': { cohort: idOf('group') },
	'cohort-left': { cohort: idOf('group') }
};

/** Two groups with a facilitator each; in the first a member (`member`), one who asked (`asker`) and one who left (`gone`). */
async function aWorld() {
	const server = await aServer();
	const actors: Record<string, Actor & { token: string }> = {};
	for (const name of ['facilitator', 'stranger-facilitator', 'member', 'asker', 'gone', 'nobody', 'founder']) {
		actors[name] = await anActor(server, name);
		actors[`${name}, deliver`] = await anActor(server, name, 'deliver');
	}
	for (const name of ['facilitator', 'stranger-facilitator', 'founder']) {
		await useFounderLink(server.world, actors[name]!, await makeFounderLink(server.world.db));
	}
	const write = async (who: string, type: string, stream: string, change: object = {}) => {
		const { results } = await bring(server, actors[who]!, [
			anEvent(actors[who]!, { type, stream, body: { ...bodies[type], ...change } })
		]);
		if (!('seq' in results[0]!)) throw new Error(`${who} ${type}: ${JSON.stringify(results)}`);
	};
	const group = `c:${idOf('group')}`;
	await write('facilitator', 'cohort-made', group);
	await write('stranger-facilitator', 'cohort-made', `c:${idOf('other-group')}`);
	for (const [i, name] of ['member', 'asker', 'gone', 'free'].entries())
		await write('facilitator', 'seat-opened', group, { seat: idOf(`${name}-seat`), number: i + 1 });
	for (const name of ['member', 'asker', 'gone'])
		await write(name, 'join-asked', `u:${idOf(name)}`, { seat: idOf(`${name}-seat`) });
	for (const name of ['member', 'gone']) await write('facilitator', 'member-admitted', `u:${idOf(name)}`);
	await write('gone', 'cohort-left', `u:${idOf('gone')}`);
	return { server, actors, group };
}

type Answer = 'ok' | 'not-allowed' | 'needs-session' | 'not-asked' | 'seat-taken' | 'bad-body';
const table: [type: string, stream: string, answers: Record<string, Answer>][] = [
	[
		'lesson-finished',
		'u:member',
		{
			member: 'ok',
			'member, deliver': 'ok',
			asker: 'not-allowed',
			facilitator: 'not-allowed',
			'stranger-facilitator': 'not-allowed',
			nobody: 'not-allowed'
		}
	],
	[
		'step-reached',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'try-started',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'quiz-answered',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', asker: 'not-allowed', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'review-answered',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'group-answered',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'activity-placed',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'reader-introduced',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'screen-kept',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'task-done',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'people-told',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	// A private type in plain text is a mistake of whoever sent it.
	[
		'reflection-written',
		'u:member',
		{ member: 'bad-body', 'member, deliver': 'bad-body', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'reflection-spoken',
		'u:member',
		{ member: 'bad-body', 'member, deliver': 'bad-body', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'note-written',
		'u:member',
		{ member: 'bad-body', 'member, deliver': 'bad-body', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'task-told',
		'u:member',
		{ member: 'bad-body', 'member, deliver': 'bad-body', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'certificate-kept',
		'u:member',
		{ member: 'bad-body', 'member, deliver': 'bad-body', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'copy-agreed',
		'u:member',
		{ member: 'ok', 'member, deliver': 'needs-session', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'cohort-left',
		'u:member',
		{
			member: 'ok',
			'member, deliver': 'needs-session',
			facilitator: 'not-allowed',
			'stranger-facilitator': 'not-allowed',
			nobody: 'not-allowed'
		}
	],
	['cohort-left', 'u:nobody', { nobody: 'not-asked' }],
	[
		'join-asked',
		'u:nobody',
		{ nobody: 'ok', 'nobody, deliver': 'needs-session', facilitator: 'not-allowed', member: 'not-allowed' }
	],
	['join-asked', 'u:facilitator', { facilitator: 'not-allowed' }],
	[
		'member-admitted',
		'u:asker',
		{
			facilitator: 'ok',
			'facilitator, deliver': 'needs-session',
			'stranger-facilitator': 'not-allowed',
			asker: 'not-allowed',
			member: 'not-allowed',
			nobody: 'not-allowed'
		}
	],
	['member-admitted', 'u:member', { facilitator: 'ok', member: 'not-allowed', 'stranger-facilitator': 'not-allowed' }],
	['member-admitted', 'u:gone', { facilitator: 'not-allowed', gone: 'not-allowed' }],
	['member-admitted', 'u:nobody', { facilitator: 'not-allowed', nobody: 'not-allowed' }],
	[
		'member-refused',
		'u:asker',
		{
			facilitator: 'ok',
			'facilitator, deliver': 'needs-session',
			'stranger-facilitator': 'not-allowed',
			asker: 'not-allowed',
			member: 'not-allowed'
		}
	],
	[
		'cohort-keys-kept',
		'u:facilitator',
		{
			facilitator: 'ok',
			'facilitator, deliver': 'needs-session',
			'stranger-facilitator': 'not-allowed',
			member: 'not-allowed'
		}
	],
	['cohort-keys-kept', 'u:member', { facilitator: 'ok', 'stranger-facilitator': 'not-allowed', nobody: 'not-allowed' }],
	[
		'seat-opened',
		'c:group',
		{
			facilitator: 'ok',
			'facilitator, deliver': 'needs-session',
			'stranger-facilitator': 'not-allowed',
			member: 'not-allowed',
			asker: 'not-allowed',
			gone: 'not-allowed',
			nobody: 'not-allowed',
			founder: 'not-allowed'
		}
	],
	[
		'cohort-made',
		'c:new',
		{
			founder: 'ok',
			'founder, deliver': 'needs-session',
			facilitator: 'ok',
			member: 'not-allowed',
			nobody: 'not-allowed'
		}
	],
	// Nobody founds a group that is there.
	['cohort-made', 'c:group', { founder: 'not-allowed', facilitator: 'not-allowed', member: 'not-allowed' }],
	[
		'sealed',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', asker: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'sealed',
		'c:group',
		{
			facilitator: 'ok',
			member: 'ok',
			asker: 'not-allowed',
			gone: 'not-allowed',
			nobody: 'not-allowed',
			'stranger-facilitator': 'not-allowed'
		}
	],
	[
		'dream-dreamt',
		'u:member',
		{ member: 'ok', 'member, deliver': 'ok', facilitator: 'not-allowed', nobody: 'not-allowed' }
	],
	[
		'dream-dreamt',
		'c:group',
		{ facilitator: 'ok', member: 'ok', asker: 'not-allowed', gone: 'not-allowed', nobody: 'not-allowed' }
	],
	// Plans have no members yet; a group's name in a plan's place opens nothing.
	['dream-dreamt', 'p:group', { facilitator: 'not-allowed', member: 'not-allowed', nobody: 'not-allowed' }],
	['sealed', 'p:group', { facilitator: 'not-allowed', member: 'not-allowed', nobody: 'not-allowed' }],
	// The right type in the wrong kind of stream.
	['lesson-finished', 'c:group', { facilitator: 'not-allowed', member: 'not-allowed' }],
	['seat-opened', 'u:facilitator', { facilitator: 'not-allowed' }],
	['cohort-made', 'u:founder', { founder: 'not-allowed' }],
	// A version nobody has declared opens no door either.
	['seat-opened@2', 'c:group', { asker: 'not-allowed', nobody: 'not-allowed' }]
];

test('the table speaks of every event type there is', () => {
	const known = eventTypes.map(({ type }) => type);
	expect([...new Set(table.map(([type]) => type))]).toEqual(expect.arrayContaining(known));
	expect(Object.keys(bodies).sort()).toEqual([...known].sort());
});

describe.each(table)('%s in %s', (named, place, answers) => {
	const [type, v = '1'] = named.split('@') as [string, string?];
	test.each(Object.entries(answers))('%s: %s', async (who, expected) => {
		const { server, actors } = await aWorld();
		const stream = `${place.slice(0, 2)}${idOf(place.slice(2))}`;
		const event = anEvent(actors[who]!, {
			type,
			v: Number(v),
			stream,
			...((type === 'sealed' ? { body: undefined, sealed } : { body: bodies[type] ?? {} }) as object)
		});
		const [result] = (await bring(server, actors[who]!, [event])).results;
		expect('refused' in result! ? result.refused : 'ok').toBe(expected);
		const stored = await server.world.db.selectFrom('event').select('by').where('id', '=', event.id).execute();
		expect(stored).toEqual(expected === 'ok' ? [{ by: actors[who]!.person }] : []);
	});
});

test('a member’s later version of a facilitator’s event changes nobody’s rights', async () => {
	const { server, actors, group } = await aWorld();
	const seats = () => server.world.db.selectFrom('seat').select('id').execute();
	const before = await seats();
	await bring(server, actors.member!, [
		anEvent(actors.member!, { type: 'seat-opened', v: 2, stream: group, body: bodies['seat-opened'] as never })
	]);
	expect(await seats()).toEqual(before);
});

test('a deliver token cannot leave a group for her by calling the event another version', async () => {
	const { server, actors } = await aWorld();
	const deliver = actors['member, deliver']!;
	await bring(server, deliver, [anEvent(deliver, { type: 'cohort-left', v: 2, body: bodies['cohort-left'] as never })]);
	const member = await server.world.db
		.selectFrom('member')
		.select('state')
		.where('person', '=', deliver.person)
		.executeTakeFirstOrThrow();
	expect(member.state).toBe('active');
});

test('a deliver token reads nothing, a session only what is hers and her groups’', async () => {
	const { server, actors, group } = await aWorld();
	const everything = Object.fromEntries(
		[group, `u:${idOf('facilitator')}`, `u:${idOf('asker')}`].map((stream) => [stream, 0])
	);
	const deliver = await bring(server, actors['member, deliver']!, [], { cursors: everything, boards: {} });
	expect(deliver).toMatchObject({ pages: [], boards: [], heads: {} });
	const member = await bring(server, actors.member!, [], {
		cursors: everything,
		boards: { [idOf('group')]: { generation: 0, revision: 0 } }
	});
	expect(Object.keys(member.heads).sort()).toEqual([group, `u:${idOf('member')}`].sort());
	expect(member.boards).toEqual([]);
	const asker = await bring(server, actors.asker!, [], { cursors: everything, boards: {} });
	expect(Object.keys(asker.heads)).toEqual([`u:${idOf('asker')}`]);
	const gone = await bring(server, actors.gone!, [], { cursors: everything, boards: {} });
	expect(Object.keys(gone.heads)).toEqual([`u:${idOf('gone')}`]);
	const facilitator = await bring(server, actors.facilitator!, [], { cursors: everything, boards: {} });
	expect(Object.keys(facilitator.heads).sort()).toEqual([group, `u:${idOf('facilitator')}`].sort());
	expect(facilitator.boards).toHaveLength(1);
});
