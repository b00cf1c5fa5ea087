// What is asked again, from her database: kept at once, the same on both her phones, and never by a clock that cannot be right.
import { expect, test } from 'vitest';
import { BUILT } from '../../../src/lib/device/built.ts';
import { reviewLog } from '../../../src/lib/device/review.svelte.ts';
import { NotSaved } from '../../../src/lib/device/record.ts';
import reviewAnswered from '../../../src/lib/domain/learning/events/review-answered.ts';
import { learningDay } from '../../../src/lib/domain/learning/learner.ts';
import { memoryOf, todaysSet } from '../../../src/lib/domain/learning/review.ts';
import { aPhone, aSecondPhone, aServer, anAgreedPhone, answered, MODULE, type Phone } from '../../people.ts';

const DAY = 86_400_000;
const reviewed = (lesson: string, item: string, score: number) =>
	reviewAnswered({
		module: MODULE,
		lesson,
		item,
		kind: 'single',
		asked: { options: ['b', 'a'], right: ['a'], source: 'source' },
		answer: [score === 1 ? 'a' : 'b'],
		score
	});

async function todayOf(phone: Phone) {
	const log = await reviewLog(phone.profile);
	const items = (cards: typeof log.cards) => cards.map(({ lesson, item }) => `${lesson}/${item}`).sort();
	const { left, done } = todaysSet(log.cards, log.day);
	return {
		day: log.day,
		sure: log.sure,
		left: items(left),
		done: items(done),
		memories: log.cards.map((card) => [card.item, memoryOf(card, log.day)])
	};
}

async function aServerOfToday() {
	const server = await aServer();
	server.now = Math.max(server.now, BUILT + DAY);
	return server;
}

test('what she answered in a lesson comes back the next day, and not again once she has reviewed it', async () => {
	const server = await aServerOfToday();
	const phone = await aPhone(server);
	await phone.record(answered('l1', 'q1', 1), answered('l1', 'q2', 0), answered('test-pre', 'q3', 0));
	expect(await todayOf(phone)).toMatchObject({ sure: true, left: [], done: [], day: learningDay(server.now) });
	server.now += DAY;
	expect(await todayOf(phone)).toMatchObject({ left: ['l1/q1', 'l1/q2'], done: [] });
	await phone.record(reviewed('l1', 'q2', 0));
	expect(await todayOf(phone)).toMatchObject({ left: ['l1/q1'], done: ['l1/q2'] });
	// Killed, and opened again from what is on the disk.
	phone.close();
	await phone.open();
	expect(await todayOf(phone)).toMatchObject({ left: ['l1/q1'], done: ['l1/q2'] });
});

test('two phones that reviewed apart agree once they have exchanged', async () => {
	const server = await aServerOfToday();
	const phone = await anAgreedPhone(server);
	await phone.record(answered('l1', 'q1', 1), answered('l1', 'q2', 0), answered('l1', 'q3', 0.5));
	await phone.exchange();
	const second = await aSecondPhone(phone);
	await second.exchange();
	server.now += DAY;
	await phone.record(reviewed('l1', 'q1', 1));
	server.now += 60_000;
	await second.record(reviewed('l1', 'q1', 0), reviewed('l1', 'q2', 1));
	for (const one of [second, phone, second]) await one.exchange();
	const told = await todayOf(phone);
	expect(told).toMatchObject({ left: ['l1/q3'], done: ['l1/q1', 'l1/q2'] });
	expect(await todayOf(second)).toEqual(told);
	// The earlier of the two answers of a day is the one that counts.
	expect((await reviewLog(phone.profile)).cards.find(({ item }) => item === 'q1')!.days[told.day]).toMatchObject({
		score: 1
	});
});

test('a clock that fell back before this build is said to be unsure, and an answer still counts once', async () => {
	const server = await aServerOfToday();
	const phone = await aPhone(server);
	await phone.record(answered('l1', 'q1', 1));
	server.now += 2 * DAY;
	await phone.record(answered('l2', 'q2', 1));
	const before = await todayOf(phone);
	phone.skew = -20 * 365 * DAY;
	expect(await todayOf(phone)).toMatchObject({ sure: false, day: before.day, left: ['l1/q1'] });
	await phone.record(reviewed('l1', 'q1', 1));
	// Nothing lies in the past of what she had done, and the card does not come round and round.
	expect(await todayOf(phone)).toMatchObject({ sure: false, day: before.day, left: [], done: ['l1/q1'] });
	expect((await phone.db.events.toArray()).every(({ at }) => at[0] >= server.now - 2 * DAY)).toBe(true);
});

test('a clock that ran years ahead and was set right: an answer counts once, and nothing is said of days', async () => {
	const server = await aServerOfToday();
	const phone = await aPhone(server);
	await phone.record(answered('l1', 'q1', 1));
	phone.skew = 3650 * DAY;
	await phone.record(answered('l1', 'q2', 1));
	phone.skew = 0;
	server.now += 2 * DAY;
	expect(await todayOf(phone)).toMatchObject({ sure: false, left: ['l1/q1'] });
	await phone.record(reviewed('l1', 'q1', 1));
	expect(await todayOf(phone)).toMatchObject({ sure: false, left: [], done: ['l1/q1'] });
});

test('an answer that could not be kept is asked again', async () => {
	const server = await aServerOfToday();
	const phone = await aPhone(server);
	await phone.record(answered('l1', 'q1', 1));
	server.now += DAY;
	const add = IDBObjectStore.prototype.add;
	IDBObjectStore.prototype.add = () => {
		throw new DOMException('the disk is full', 'QuotaExceededError');
	};
	try {
		await expect(phone.record(reviewed('l1', 'q1', 1))).rejects.toBeInstanceOf(NotSaved);
	} finally {
		IDBObjectStore.prototype.add = add;
	}
	expect(await todayOf(phone)).toMatchObject({ left: ['l1/q1'], done: [] });
});
