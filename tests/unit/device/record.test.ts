// The only write: everything or nothing, and never her private words in the open.
import { afterEach, expect, test } from 'vitest';
import { keepDraft, readDraft, readField } from '../../../src/lib/device/private.ts';
import { openProfile } from '../../../src/lib/device/profile.ts';
import { NotSaved, record } from '../../../src/lib/device/record.ts';
import { Db } from '../../../src/lib/device/db.ts';
import reflectionWritten from '../../../src/lib/domain/learning/events/reflection-written.ts';
import { LONGEST } from '../../../src/lib/domain/learning/limits.ts';
import seatOpened from '../../../src/lib/domain/cohort/events/seat-opened.ts';
import memberAdmitted from '../../../src/lib/domain/cohort/events/member-admitted.ts';
import cohortLeft from '../../../src/lib/domain/cohort/events/cohort-left.ts';
import { eventSchema } from '../../../src/lib/domain/log/event.ts';
import { asMade } from '../../../src/lib/device/as-made.ts';
import { is } from 'valibot';
import {
	aPhone,
	aSecondPhone,
	aServer,
	anAgreedPhone,
	answered,
	finish,
	idOf,
	NOW,
	Phone,
	step
} from '../../people.ts';

const originals = {
	put: IDBObjectStore.prototype.put,
	add: IDBObjectStore.prototype.add,
	delete: IDBObjectStore.prototype.delete
};

/** From the given write on, none fits on the disk. Says how many there were. */
function failAt(nth: number): { count: number } {
	const writes = { count: 0 };
	for (const method of ['put', 'add', 'delete'] as const) {
		IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args: never[]) {
			if (writes.count++ === nth) throw new DOMException('the disk is full', 'QuotaExceededError');
			return (originals[method] as (...args: never[]) => IDBRequest).apply(this, args);
		} as never;
	}
	return writes;
}
const enoughRoom = () => Object.assign(IDBObjectStore.prototype, originals);
afterEach(() => void enoughRoom());

const hpke = { to: 'a', enc: 'b', text: 'c' };
const seat = { seat: 's', number: 1, name: { key: 'k', iv: 'i', text: 't' }, secret: hpke, expires: 1 };
const reflection = (text: string, step = 's') => reflectionWritten({ module: 'm03', lesson: 'l1', step, text });

test('one record is an event, a waiting row, a count, a clock and a view', async () => {
	const phone = await aPhone(await aServer());
	const [event] = await phone.record(finish('l1'));
	expect(event).toMatchObject({
		stream: `u:${phone.person}`,
		type: 'lesson-finished',
		v: 1,
		device: phone.profile.device,
		n: 1,
		at: [NOW, 0]
	});
	expect(is(eventSchema, asMade(event!))).toBe(true);
	expect(await phone.db.events.toArray()).toEqual([event]);
	expect(await phone.db.outbox.toArray()).toEqual([{ id: event!.id, n: 1, needs: 'deliver', since: NOW }]);
	expect([await phone.db.read('n'), await phone.db.read('clock')]).toEqual([1, [NOW, 0]]);
	expect(await phone.views()).toMatchObject({ 'lesson/m03/l1': { finished: NOW } });
});

test('whichever write the disk has no room for, nothing at all is changed, and it says so', async () => {
	const phone = await anAgreedPhone(await aServer());
	await phone.record(step('l1', 0));
	await keepDraft(phone.profile, 'reflection/m03/l1/s', 'what I was writing');
	const before = await phone.dump();
	let nth = 0;
	for (; ; nth++) {
		const writes = failAt(nth);
		const saved = await phone.record(finish('l1'), answered('l1', 'q', 1), reflection('words')).then(
			() => true,
			(error: unknown) => {
				expect(error).toBeInstanceOf(NotSaved);
				return false;
			}
		);
		enoughRoom();
		if (saved) {
			// The failing write was one past the last.
			expect(writes.count).toBe(nth);
			break;
		}
		expect(await phone.dump(), `write ${nth}`).toBe(before);
	}
	// Three events, three rows, five views, one draft, count and clock.
	expect(nth).toBeGreaterThanOrEqual(12);
	expect(await phone.dump()).not.toBe(before);
	expect((await phone.db.events.toArray()).map(({ n }) => n).sort()).toEqual([1, 2, 3, 4, 5]);
});

test('a closed database is "not saved", also when private words are to be sealed', async () => {
	const phone = await aPhone(await aServer());
	const { vault, ...rest } = phone.profile;
	const broken = {
		...rest,
		vault: { ...vault, fieldName: () => Promise.reject(new Error('the key worker stopped')) } as never
	};
	await expect(record(broken, reflection('words'))).rejects.toBeInstanceOf(NotSaved);
	await phone.db.close({ disableAutoOpen: true });
	await expect(phone.record(finish('l1'))).rejects.toBeInstanceOf(NotSaved);
	await expect(phone.record(reflection('words'))).rejects.toBeInstanceOf(NotSaved);
});

test('the transaction asks for the disk, not for its cache', async () => {
	const phone = await aPhone(await aServer());
	const { add } = originals;
	const asked: string[] = [];
	IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args) {
		asked.push(this.transaction.durability);
		return add.apply(this, args);
	};
	await phone.record(finish('l1'));
	enoughRoom();
	expect(new Set(asked)).toEqual(new Set(['strict']));
});

test('what does not fit is refused before anything is written', async () => {
	const phone = await aPhone(await aServer());
	expect(() => finish('NOT A NAME')).toThrow();
	await expect(
		phone.record(memberAdmitted({ cohort: 'c', keys: { to: 'a', enc: 'b', text: 'x'.repeat(40_000) } }))
	).rejects.toMatchObject({ name: 'NotSaved', cause: { message: 'member-admitted is too large' } });
	await expect(phone.record(seatOpened(seat))).rejects.toThrow('does not belong');
	await expect(phone.record(cohortLeft({ cohort: 'c' }, `c:${idOf('x')}`))).rejects.toThrow('does not belong');
	expect(await phone.waiting()).toBe(0);
	expect(await phone.db.read('n')).toBeUndefined();
});

test('the longest text she may write, in Khmer, fits what the server takes; one that does not stays with her', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(reflection('ខ'.repeat(LONGEST)));
	await phone.record(reflection('ខ'.repeat(LONGEST)));
	await phone.exchange();
	expect(await phone.db.refused.toArray()).toEqual([]);
	// Characters that take six bytes each as JSON.
	await expect(phone.record(reflection('\u0001'.repeat(LONGEST)))).rejects.toBeInstanceOf(NotSaved);
	expect(await phone.waiting()).toBe(0);
	expect(() => reflection('x'.repeat(LONGEST + 1))).toThrow();
});

test('counts and stamps only grow, whatever the phone’s clock does', async () => {
	const phone = await aPhone(await aServer());
	const made = [];
	for (const skew of [0, 5000, -3e11, -3e11, 4e11, 0, -1e13]) {
		phone.skew = skew;
		made.push(...(await phone.record(step('l1', 0), finish('l1'))));
	}
	expect(made.map(({ n }) => n)).toEqual(made.map((_, i) => i + 1));
	for (const [i, { at }] of made.entries()) {
		if (i) expect(at[0] - made[i - 1]!.at[0] || at[1] - made[i - 1]!.at[1]).toBeGreaterThan(0);
	}
	expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
});

// Private words ---------------------------------------------------------------

const secretWords = ['I was afraid of the chief', 'ខ្ញុំខ្លាច', 'half a thought'];

test('her words stand nowhere in the database, neither written nor half written, nor what they are about', async () => {
	const phone = await aPhone(await aServer());
	await phone.record(reflection(secretWords[0]!), reflection(secretWords[1]!, 'other-step'));
	await keepDraft(phone.profile, 'reflection/m03/l9/draft-step', secretWords[2]!);
	// The list of event types this build folds is no secret.
	await phone.db.meta.delete('folded');
	const dump = await phone.dump();
	for (const words of [...secretWords, 'reflection', 'other-step', 'draft-step', 'm03/l1'])
		expect(dump, words).not.toContain(words);
	const { root } = JSON.parse(new TextDecoder().decode(phone.slots.bytes).match(/\{"profiles":\[(\{.*?\})/)![1]!) as {
		root: string;
	};
	expect(dump).not.toContain(root);
	expect(dump).not.toContain(await phone.vault.secret());
	expect((await phone.db.events.toArray()).map(({ type, body }) => [type, body])).toEqual([
		['sealed', undefined],
		['sealed', undefined]
	]);
	const read = await readField<{ text: string }>(phone.profile, 'reflection/m03/l1/s');
	expect(read).toMatchObject([{ type: 'reflection-written', body: { text: secretWords[0] }, ms: NOW }]);
});

test('nor anywhere on the server', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(reflection(secretWords[0]!));
	await phone.exchange();
	const rows = JSON.stringify(await server.world.db.selectFrom('event').selectAll().execute());
	expect(rows).toContain('sealed');
	for (const words of [secretWords[0]!, 'reflection', 'm03/l1']) expect(rows).not.toContain(words);
});

test('a draft survives the tab, is there for its field only, and goes when it becomes an event', async () => {
	const phone = await aPhone(await aServer());
	await keepDraft(phone.profile, 'reflection/m03/l1/s', 'one');
	await keepDraft(phone.profile, 'reflection/m03/l1/s', 'two');
	await keepDraft(phone.profile, 'reflection/m03/l1/t', 'three');
	phone.profile = await phone.tab();
	expect(await readDraft(phone.profile, 'reflection/m03/l1/s')).toBe('two');
	expect(await readDraft(phone.profile, 'reflection/m03/l1/never')).toBeUndefined();
	await phone.record(reflection('two, and done'));
	expect(await readDraft(phone.profile, 'reflection/m03/l1/s')).toBeUndefined();
	expect(await readDraft(phone.profile, 'reflection/m03/l1/t')).toBe('three');
	// A draft put in another's place is not read there.
	const rows = await phone.db.drafts.toArray();
	await phone.db.drafts.put({ field: await phone.vault.fieldName('reflection/m03/l1/u'), sealed: rows[0]!.sealed });
	expect(await readDraft(phone.profile, 'reflection/m03/l1/u')).toBeUndefined();
});

test('a later version replaces what its writer had seen; two that did not see each other both stay', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.exchange();
	const second = await aSecondPhone(phone);
	const texts = async (from: Phone) =>
		(await readField<{ text: string }>(from.profile, 'reflection/m03/l1/s')).map(({ body }) => body.text);
	await phone.record(reflection('one'));
	await phone.record(reflection('two'));
	expect(await texts(phone)).toEqual(['two']);
	await phone.exchange();
	await second.exchange();
	expect(await texts(second)).toEqual(['two']);
	server.now += 1000;
	await phone.record(reflection('three, here'));
	server.now += 1000;
	await second.record(reflection('three, there'));
	for (const each of [phone, second, phone]) await each.exchange();
	expect(await texts(phone)).toEqual(['three, there', 'three, here']);
	expect(await texts(second)).toEqual(await texts(phone));
	await second.record(reflection('both'));
	await second.exchange();
	await phone.exchange();
	expect(await texts(phone)).toEqual(['both']);
});

test('an edit this phone cannot open overwrites nothing here, and a new one does not claim to have seen it', async () => {
	const phone = await aPhone(await aServer());
	const texts = async () =>
		(await readField<{ text: string }>(phone.profile, 'reflection/m03/l1/s')).map(({ body }) => body.text);
	const [first] = await phone.record(reflection('mine'));
	// A newer build on her other phone wrote a version of the type that this one does not know.
	const bound = {
		id: '01a20b7e-f780-70b1-af06-51723de84e0e',
		stream: first!.stream,
		type: 'sealed',
		v: 1,
		device: 'newer',
		field: first!.field!,
		base: [first!.id]
	};
	const sealed = await phone.vault.seal(
		bound,
		JSON.stringify({ type: 'reflection-written', v: 2, body: { words: ['new'] } })
	);
	await phone.db.events.add({ ...bound, sealed, n: 1, at: [NOW + 5, 0] });
	expect(await texts()).toEqual(['mine']);
	// And one came damaged.
	await phone.db.events.add({
		...bound,
		id: '01a20b7e-f780-70b1-af06-51723de84e0f',
		sealed: { ...sealed, text: sealed.text.replace(/^./, '_') },
		n: 2,
		at: [NOW + 6, 0]
	});
	expect(await texts()).toEqual(['mine']);
	const [next] = await phone.record(reflection('mine, again'));
	expect(next!.base).toEqual([first!.id]);
	expect(await texts()).toEqual(['mine, again']);
	expect(await phone.db.events.count()).toBe(4);
});

test('without keys she studies all the same, and private words are "not saved"', async () => {
	const phone = new Phone(await aServer(), 'old-browser', 77);
	phone.profile = await openProfile(phone.world, phone.name);
	await phone.record(finish('l1'));
	expect(await phone.views()).toMatchObject({ 'lesson/m03/l1': {} });
	await expect(phone.record(reflection('words'))).rejects.toBeInstanceOf(NotSaved);
	expect(await readField(phone.profile, 'reflection/m03/l1/s')).toEqual([]);
	await keepDraft(phone.profile, 'x', 'y');
	expect(await readDraft(phone.profile, 'x')).toBeUndefined();
	phone.close();
});

test('an older build with its database open gives way to a newer one', async () => {
	const phone = await aPhone(await aServer());
	await phone.record(finish('l1'));
	const newer = new Db(phone.name, phone.world);
	newer.version(99).stores({ later: 'id' });
	await newer.open();
	expect(await newer.events.count()).toBe(1);
	newer.close();
});
