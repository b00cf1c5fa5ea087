// Clock, ids, encoding and the canonical form: what every device must agree on to the bit.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, compareOrder, compareStamps, effective, LEAD, type Stamp } from '../../../src/lib/domain/log/clock.ts';
import { equalText, fromBase64Url, sha256, toBase64Url, utf8 } from '../../../src/lib/domain/log/encoding.ts';
import { canonical, contentHash, eventSchema, type Event } from '../../../src/lib/domain/log/event.ts';
import { eventType, eventTypes } from '../../../src/lib/domain/log/event-types.ts';
import { batch, BATCH_BYTES, epochNumber } from '../../../src/lib/domain/log/exchange.ts';
import { randomId, uuidv7 } from '../../../src/lib/domain/log/id.ts';
import * as v from 'valibot';
import { anEvent, idOf, NOW, seeded } from '../../people.ts';

const seed = 7;
const anna = { person: idOf('anna'), device: idOf('device') };
const stamps = fc.tuple(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 65_535 })) as fc.Arbitrary<Stamp>;

test('a stamp after another is always greater, never before now, and its counter fits sixteen bits', () => {
	fc.assert(
		fc.property(stamps, fc.integer({ min: 0, max: 4e12 }), (last, now) => {
			const next = after(last, now);
			expect(compareStamps(next, last)).toBeGreaterThan(0);
			expect(next[0]).toBeGreaterThanOrEqual(now);
			expect(next[1]).toBeLessThan(65_536);
		}),
		{ seed }
	);
	expect(after(undefined, NOW)).toEqual([NOW, 0]);
	expect(after([NOW, 4], NOW)).toEqual([NOW, 5]);
	expect(after([NOW, 65_535], NOW - 1)).toEqual([NOW + 1, 0]);
});

test('a time up to five minutes ahead stands; beyond, it becomes one just after the stream’s last', () => {
	expect(effective([NOW + LEAD, 7], NOW, [NOW - 1, 0])).toEqual([NOW + LEAD, 7]);
	expect(effective([NOW + LEAD + 1, 7], NOW, [NOW - 1, 0])).toEqual([NOW, 0]);
	expect(effective([NOW + LEAD + 1, 7], NOW, [NOW + 9, 3])).toEqual([NOW + 9, 4]);
	expect(effective([NOW + 1e12, 0], NOW, undefined)).toEqual([NOW, 0]);
	expect(effective([0, 0], NOW, [NOW, 0])).toEqual([0, 0]);
});

test('two events are ordered by time, then device, then count, and the order is total', () => {
	const orders = fc.record({
		at: stamps.map(([ms, counter]): Stamp => [ms % 3, counter % 3]),
		device: fc.constantFrom('a', 'b', 'B'),
		n: fc.integer({ min: 1, max: 3 })
	});
	fc.assert(
		fc.property(orders, orders, orders, (a, b, c) => {
			expect(Math.sign(compareOrder(a, b))).toBe(-Math.sign(compareOrder(b, a)) + 0);
			if (compareOrder(a, b) <= 0 && compareOrder(b, c) <= 0) expect(compareOrder(a, c)).toBeLessThanOrEqual(0);
			expect(compareOrder(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
		}),
		{ seed, numRuns: 2000 }
	);
	expect(compareOrder({ at: [1, 0], device: 'z', n: 9 }, { at: [1, 1], device: 'a', n: 1 })).toBeLessThan(0);
	expect(compareOrder({ at: [1, 1], device: 'a', n: 9 }, { at: [1, 1], device: 'b', n: 1 })).toBeLessThan(0);
});

test('an id is a version 7 UUID whose first 48 bits are the time', () => {
	const ids = new Set<string>();
	const random = seeded(1);
	for (const now of [0, -5, 1.9, NOW, 2 ** 48 - 1, NOW, NOW]) {
		const id = uuidv7(now, random);
		expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Math.max(0, Math.floor(now)));
		ids.add(id);
	}
	expect(ids.size).toBe(7);
	// RFC 9562, appendix A.6.
	const example = Uint8Array.from([0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
	expect(uuidv7(0x017f22e279b0, (bytes) => (bytes.set(example), bytes))).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
	expect(randomId(random)).toMatch(/^[\w-]{22}$/);
});

test('base64url is RFC 4648 §5 without padding, back and forth, and nothing else', () => {
	for (const [text, encoded] of [
		['', ''],
		['f', 'Zg'],
		['fo', 'Zm8'],
		['foo', 'Zm9v'],
		['foobar', 'Zm9vYmFy'],
		['ÿþ>', 'w7_Dvj4']
	] as const) {
		expect(toBase64Url(utf8(text))).toBe(encoded);
	}
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
			expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
		}),
		{ seed }
	);
	expect(toBase64Url(new Uint8Array(100_000))).toHaveLength(133_334);
	for (const wrong of ['Zg==', 'a+b', 'a/b', 'a b', 'é', 'a\n']) expect(() => fromBase64Url(wrong)).toThrow();
});

test('texts are compared whole', () => {
	expect(equalText('abc', 'abc')).toBe(true);
	for (const [a, b] of [
		['abc', 'abd'],
		['abc', 'ab'],
		['', 'a'],
		['a', ''],
		['abc', 'Abc']
	] as const)
		expect(equalText(a, b)).toBe(false);
});

test('SHA-256 of "abc" is FIPS 180’s', async () => {
	expect(Buffer.from(await sha256(utf8('abc'))).toString('hex')).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
	);
});

test('the same content has the same hash whatever the order of its keys, and any other content another', async () => {
	const event = anEvent(anna, { body: { b: 1, a: [1, { d: 4, c: 3 }] }, field: 'f', base: ['x'] });
	const shuffled = Object.fromEntries(
		Object.entries({ ...event, body: { a: [1, { c: 3, d: 4 }], b: 1 } }).reverse()
	) as unknown as Event;
	expect(canonical(shuffled)).toBe(canonical(event));
	const hash = await contentHash(event);
	expect(hash).toMatch(/^[\w-]{43}$/);
	expect(await contentHash({ ...event, body: { ...event.body, c: undefined } })).toBe(hash);
	const others: Partial<Event>[] = [
		{ id: anEvent(anna).id },
		{ stream: `u:${idOf('rina')}` },
		{ type: 'other' },
		{ v: 2 },
		{ device: 'x' },
		{ n: 1 + event.n },
		{ at: [event.at[0], event.at[1] + 1] },
		{ base: [] },
		{ base: undefined },
		{ field: '' },
		{ field: undefined },
		{ body: undefined },
		{ body: { b: 1, a: [{ d: 4, c: 3 }, 1] } },
		{ body: { b: '1', a: [1, { d: 4, c: 3 }] } },
		{ sealed: { key: 'k', iv: 'i', text: 't' } }
	];
	const hashes = await Promise.all(others.map((change) => contentHash({ ...event, ...change })));
	expect(new Set([hash, ...hashes]).size).toBe(others.length + 1);
});

test('what an event may look like, field by field', () => {
	const good = anEvent(anna);
	expect(v.is(eventSchema, good)).toBe(true);
	const wrong: object[] = [
		{ id: good.id.toUpperCase() },
		{ id: good.id.replace(/-7/, '-4') },
		{ stream: 'u:short' },
		{ stream: `f:${idOf('x')}` },
		{ type: 'Upper' },
		{ type: '9nine' },
		{ v: 0 },
		{ v: 1.5 },
		{ device: '' },
		{ device: 'a b' },
		{ n: -1 },
		{ at: [NOW, 70_000] },
		{ at: [-1, 0] },
		{ at: [9e15, 0] },
		{ base: ['not-an-id'] },
		{ base: Array(65).fill(good.id) },
		{ field: 'x'.repeat(121) },
		{ body: 'text' },
		{ sealed: { key: 'k', iv: 'i' } },
		{ sealed: { key: 'k', iv: 'i', text: 't', extra: 1 } },
		{ by: idOf('anna') },
		{ seq: 1 }
	];
	for (const change of wrong) expect(v.is(eventSchema, { ...good, ...change }), JSON.stringify(change)).toBe(false);
});

test('every event type is found by its name and version, belongs somewhere, and takes no key it does not know', () => {
	expect(eventTypes.length).toBeGreaterThanOrEqual(15);
	for (const type of eventTypes) {
		expect(eventType(type.type, type.v)).toBe(type);
		expect(eventType(type.type, type.v + 1)).toBeUndefined();
		expect(v.is(type.body, { unknown: 1 })).toBe(false);
		// Design §4: what changes who may do what, or what others see, needs a session.
		const changesRights = /^(copy-agreed|cohort-|seat-|join-|member-)/.test(type.type);
		expect(type.needs, type.type).toBe(changesRights ? 'session' : 'deliver');
	}
	expect(eventType('constructor', 1)).toBeUndefined();
});

test('a batch keeps the order, stops at 200 events or 256 KiB, and always takes the first', () => {
	const small = Array.from({ length: 300 }, () => anEvent(anna));
	expect(batch(small)).toEqual(small.slice(0, 200));
	const large = Array.from({ length: 20 }, () => anEvent(anna, { body: { text: 'ខ'.repeat(10_000) } }));
	const chosen = batch(large);
	expect(chosen).toEqual(large.slice(0, 8));
	expect(Buffer.byteLength(JSON.stringify(chosen))).toBeLessThanOrEqual(BATCH_BYTES);
	const huge = anEvent(anna, { body: { text: 'x'.repeat(300_000) } });
	expect(batch([huge, small[0]!])).toEqual([huge]);
	expect(batch([])).toEqual([]);
});

test('the number of an epoch', () => {
	expect([undefined, '', 'x', '3', '12.abc', '9999.', '-1.x'].map(epochNumber)).toEqual([0, 0, 0, 0, 12, 9999, 0]);
});
