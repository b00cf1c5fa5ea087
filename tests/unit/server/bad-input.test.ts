// Whatever arrives at an address of ours: an answer with a code, never a fault; and what is good among it is taken.
// RUNS=n tries n cases instead.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anActor, anEvent, aServer, idOf, NOW, type ServerInMemory } from '../../people.ts';
import { apiPaths } from '../../server-in-memory.ts';

const numRuns = Number(process.env.RUNS ?? 3200);
const seed = 20261124;

async function send(server: ServerInMemory, path: string, body: BodyInit | null, headers: Record<string, string> = {}) {
	const response = await server.answer(new Request(`http://server${path}`, { method: 'POST', body, headers }));
	const answer = (await response.json()) as {
		code?: string;
		results?: { id: string; seq?: number; refused?: string }[];
	};
	if (response.status !== 200) {
		expect(response.status).toBeGreaterThanOrEqual(400);
		expect(response.status).toBeLessThan(500);
		expect(answer.code).toMatch(/^[a-z-]+$/);
	}
	return { status: response.status, answer };
}

const nasty: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		true,
		'',
		0,
		-1,
		1e300,
		-0,
		2 ** 53,
		0.5,
		[],
		{},
		[[]],
		'\u0000',
		'\ud800',
		'__proto__',
		'constructor',
		'u:',
		'💧'
	),
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.integer({ min: 1, max: 40_000 }).map((length) => 'x'.repeat(length)),
	fc.integer({ min: 1, max: 3000 }).map((depth) => nested(depth)),
	fc.jsonValue({ maxDepth: 3 }),
	fc.constant(JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}'))
);

function nested(depth: number): unknown {
	let value: unknown = 'bottom';
	for (let i = 0; i < depth; i++) value = i % 2 ? { deeper: value } : [value];
	return value;
}

/** Puts something else at a random place of a good request. */
function mutate(value: unknown, path: number[], change: unknown): unknown {
	if (typeof value !== 'object' || value === null || !path.length) return change;
	const keys = Object.keys(value);
	const [first, ...rest] = path;
	// One past the last key: something is added, or taken away.
	const place = first! % (keys.length + 2);
	const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
	if (place === keys.length)
		Object.defineProperty(copy, String(change).slice(0, 20), {
			value: change,
			enumerable: true,
			configurable: true,
			writable: true
		});
	else if (place > keys.length && keys.length) delete copy[keys[first! % keys.length]!];
	else if (keys.length) copy[keys[place]!] = mutate(copy[keys[place]!], rest, change);
	// Not with the list's own methods: what was put there may be its `constructor`.
	return Array.isArray(copy) ? Object.entries(copy).flatMap(([key, one]) => (/^\d+$/.test(key) ? [one] : [])) : copy;
}

const registration = {
	person: idOf('fuzzed'),
	signIn: 'f'.repeat(43),
	wrap: { key: 'k', iv: 'i', text: 't' },
	device: idOf('fuzzed-device'),
	deliver: 'e'.repeat(43),
	session: 'g'.repeat(43)
};
const key = 'k'.repeat(87);
const hpke = { to: key, enc: key, text: 't' };

test(
	'random and mangled requests to every address are answered with a code, and a good event among them is taken',
	{ timeout: 120_000 + numRuns * 20 },
	async () => {
		const server = await aServer();
		const anna = await anActor(server, 'anna');
		const auth = { authorization: `Bearer ${anna.token}` };
		const stream = `u:${anna.person}`;
		const bodies: [string, unknown][] = [
			['lesson-finished', { visit: idOf('v'), module: 'm03', lesson: 'l1', seconds: 1 }],
			[
				'quiz-answered',
				{
					try: idOf('t'),
					module: 'm03',
					lesson: 'l1',
					item: 'q',
					kind: 'single',
					asked: { options: ['a', 'b'], right: ['a'], source: 's' },
					answer: ['a'],
					score: 1
				}
			],
			['join-asked', { cohort: idOf('c'), seat: idOf('s'), publicKey: key, proof: 'p', nickname: hpke, words: '1' }],
			['cohort-left', { cohort: idOf('c') }],
			['member-admitted', { cohort: idOf('c'), keys: hpke }],
			[
				'cohort-made',
				{ identity: key, encryption: key, signature: key, name: { key: 'k', iv: 'i', text: 't' }, minors: false }
			],
			['dream-dreamt', { any: ['thing'] }]
		];
		let parsed = 0;
		const mutation = fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }), nasty);
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...apiPaths, '/api/exchange', '/api/exchange', '/api/exchange'),
				fc.oneof(
					{ weight: 1, arbitrary: nasty.map((random) => ({ random })) },
					{ weight: 5, arbitrary: fc.array(mutation, { maxLength: 3 }).map((changes) => ({ changes })) }
				),
				fc.nat(bodies.length - 1),
				fc.constantFrom<'plain' | 'gzip' | 'cut' | 'lies' | 'unknown'>(
					'plain',
					'plain',
					'plain',
					'plain',
					'gzip',
					'gzip',
					'cut',
					'lies',
					'unknown'
				),
				async (path, what, kind, encoding) => {
					const [type, body] = bodies[kind]!;
					const place = type === 'cohort-made' ? `c:${idOf('fuzz')}` : stream;
					const good = anEvent(anna);
					const requests: Record<string, unknown> = {
						'/api/exchange': {
							protocol: 1,
							version: 'v',
							epoch: '1.first',
							types: { a: 1 },
							events: [anEvent(anna, { type, body: body as never, stream: place })],
							cursors: { [stream]: 0 },
							boards: { [idOf('c')]: { generation: 1, revision: 1 } }
						},
						'/api/devices': registration,
						'/api/seat': { seat: idOf('seat') },
						'/api/founder': { token: idOf('token') },
						'/api/sign-in': { signIn: 'a'.repeat(43) },
						'/api/certificate': { level: 1, nameHash: 'h'.repeat(43) }
					};
					let request: any =
						'random' in what
							? what.random
							: what.changes.reduce((value, [at, change]) => mutate(value, at, change), requests[path]);
					// The good event rides along wherever there is still a list for it.
					const rides = path === '/api/exchange' && Array.isArray(request?.events);
					if (rides) request = { ...request, events: [...request.events.slice(0, 199), good] };
					const json = Buffer.from(JSON.stringify(request));
					const zipped = gzipSync(json);
					const sent = {
						plain: json,
						gzip: zipped,
						cut: zipped.subarray(0, zipped.length - 9),
						lies: json,
						unknown: json
					}[encoding];
					const headers = {
						...auth,
						...(encoding === 'plain' ? {} : { 'content-encoding': encoding === 'unknown' ? 'br' : 'gzip' })
					};
					const { status, answer } = await send(server, path, sent as BodyInit, headers as Record<string, string>);
					if (encoding === 'unknown') expect(status).toBe(415);
					if (encoding === 'cut' || encoding === 'lies') expect(status).toBe(400);
					if (rides && status === 200) {
						parsed++;
						expect(answer.results!.at(-1)).toMatchObject({ id: good.id, seq: expect.any(Number) });
					}
				}
			),
			{ seed, numRuns }
		);
		expect(parsed).toBeGreaterThan(numRuns / 20);
	}
);

test.each([
	['nothing', null, {}, 400],
	['empty gzip', new Uint8Array(0), { 'content-encoding': 'gzip' }, 400],
	['an empty gzip member', gzipSync(''), { 'content-encoding': 'gzip' }, 400],
	['no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), {}, 400],
	['a bomb of 50 MiB', gzipSync(Buffer.alloc(50 * 1024 * 1024, 0x20)), { 'content-encoding': 'gzip' }, 413],
	['just over 1 MiB inflated', gzipSync(`"${'x'.repeat(1024 * 1024)}"`), { 'content-encoding': 'gzip' }, 413],
	['two encodings', gzipSync(gzipSync('{}')), { 'content-encoding': 'gzip, gzip' }, 415],
	['deflate', '{}', { 'content-encoding': 'deflate' }, 415],
	['500,000 brackets', '['.repeat(500_000), {}, 400]
] as [string, BodyInit | null, Record<string, string>, number][])('%s', async (_, body, headers, expected) => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	for (const path of apiPaths) {
		const { status } = await send(server, path, body, { authorization: `Bearer ${anna.token}`, ...headers });
		expect(status, path).toBe(expected);
	}
});

test.each([20, 100, 1_000, 15_000, 100_000])('an event nested %d deep costs its neighbour nothing', async (depth) => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
	const [inside, good] = [anEvent(anna, { type: 'dream-dreamt', body: { deep: 'HERE' } }), anEvent(anna)];
	const text = JSON.stringify({ protocol: 1, version: '', events: [inside, 'HERE', good] }).replaceAll('"HERE"', deep);
	const { status, answer } = await send(server, '/api/exchange', text, { authorization: `Bearer ${anna.token}` });
	expect(status).toBe(200);
	expect(answer.results).toMatchObject([
		depth === 20 ? { seq: 1 } : { id: inside.id, refused: 'malformed' },
		{ refused: 'malformed' },
		{ id: good.id, seq: expect.any(Number) }
	]);
});

test('nothing that was sent changed what objects are', async () => {
	const server = await aServer();
	const anna = await anActor(server, 'anna');
	const event = JSON.stringify(anEvent(anna, { type: 'dream-dreamt', body: { a: 1 }, at: [NOW, 0] })).replace(
		'"a":1',
		'"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
	);
	await send(
		server,
		'/api/exchange',
		`{"__proto__":{"polluted":1},"protocol":1,"version":"","events":[${event}],"cursors":{"__proto__":1}}`,
		{ authorization: `Bearer ${anna.token}` }
	);
	expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
