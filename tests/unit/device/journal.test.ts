// Her journal: everything she wrote, from both her phones, opened in memory and nowhere else.
import { expect, test } from 'vitest';
import { isDone, isKept, journal, keptScreens, told, toldIn } from '../../../src/lib/device/journal.ts';
import { dropDraft, keepDraft, readDraft } from '../../../src/lib/device/private.ts';
import { openProfile } from '../../../src/lib/device/profile.ts';
import noteWritten from '../../../src/lib/domain/learning/events/note-written.ts';
import peopleTold from '../../../src/lib/domain/learning/events/people-told.ts';
import reflectionSpoken from '../../../src/lib/domain/learning/events/reflection-spoken.ts';
import reflectionWritten from '../../../src/lib/domain/learning/events/reflection-written.ts';
import screenKept from '../../../src/lib/domain/learning/events/screen-kept.ts';
import taskDone from '../../../src/lib/domain/learning/events/task-done.ts';
import taskTold from '../../../src/lib/domain/learning/events/task-told.ts';
import { aPhone, aSecondPhone, aServer, anAgreedPhone, finish, idOf, MODULE, NOW, Phone } from '../../people.ts';

const note = (text: string, screen = 's1') => noteWritten({ module: MODULE, lesson: 'l1', screen, text });
const reflection = (text: string) => reflectionWritten({ module: MODULE, lesson: 'l1', step: 'think', text });
const task = { module: MODULE, task: 'task' };
const texts = async ({ profile }: Phone) => (await journal(profile)).written.map(({ text }) => text);

test('reflections, notes and what happened, newest first, each with its place', async () => {
	const server = await aServer();
	const phone = await aPhone(server);
	await phone.record(reflection('I was quiet'));
	server.now += 1000;
	await phone.record(note('Ask my aunt'));
	server.now += 1000;
	await phone.record(taskTold({ ...task, text: 'We sat under the house' }), finish('l1'));
	expect(await journal(phone.profile)).toEqual({
		private: true,
		written: [
			{
				type: 'task-told',
				module: MODULE,
				lesson: undefined,
				place: 'task',
				text: 'We sat under the house',
				ms: NOW + 2000,
				others: []
			},
			{
				type: 'note-written',
				module: MODULE,
				lesson: 'l1',
				place: 's1',
				text: 'Ask my aunt',
				ms: NOW + 1000,
				others: []
			},
			{
				type: 'reflection-written',
				module: MODULE,
				lesson: 'l1',
				place: 'think',
				text: 'I was quiet',
				ms: NOW,
				others: []
			}
		].map((one) => ({ id: expect.any(String) as string, ...one }))
	});
});

test('an edit shows once, what she took back not at all, and comes again when she writes again', async () => {
	const phone = await aPhone(await aServer());
	await phone.record(note('one'));
	await phone.record(note('two'));
	await phone.record(note('other', 's2'));
	expect((await texts(phone)).sort()).toEqual(['other', 'two']);
	await phone.record(note(' \n'));
	expect(await texts(phone)).toEqual(['other']);
	await phone.record(note('three'));
	expect((await texts(phone)).sort()).toEqual(['other', 'three']);
});

test('two phones: what each wrote is on both; two versions that did not see each other are both shown', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(note('first'));
	await phone.exchange();
	const second = await aSecondPhone(phone);
	await second.exchange();
	expect(await texts(second)).toEqual(['first']);
	server.now += 1000;
	await phone.record(note('here'));
	server.now += 1000;
	await second.record(note('there'));
	for (const each of [phone, second, phone]) await each.exchange();
	for (const each of [phone, second]) {
		const { written } = await journal(each.profile);
		expect(written).toHaveLength(1);
		expect(written[0]).toMatchObject({ text: 'there', others: [{ text: 'here', ms: NOW + 1000 }] });
	}
	// Having seen both, she makes one of them, and takes that back: nothing is left on either phone.
	await phone.record(note('both'));
	await phone.record(note(''));
	for (const each of [phone, second]) await each.exchange();
	expect(await texts(second)).toEqual([]);
});

test('one taken back on this phone while the other wrote: what she wrote is shown', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(note('first'));
	await phone.exchange();
	const second = await aSecondPhone(phone);
	await second.exchange();
	server.now += 1000;
	await second.record(note('there'));
	server.now += 1000;
	await phone.record(note(''));
	for (const each of [second, phone]) await each.exchange();
	expect((await journal(phone.profile)).written).toMatchObject([{ text: 'there', others: [] }]);
});

test('nothing of it can be read in the database, neither words nor where she wrote them; counts and ticks can', async () => {
	const phone = await aPhone(await aServer());
	await phone.record(
		note('I fear my uncle', 'the-screen'),
		taskTold({ ...task, task: 'the-task', text: 'He shouted' })
	);
	await keepDraft(phone.profile, 'note/m03/l1/half-screen', 'half a thought');
	await phone.record(peopleTold({ id: idOf('x'), ...task, women: 3, men: 0, disability: 0 }));
	// The list of event types this build folds is no secret.
	await phone.db.meta.delete('folded');
	const dump = await phone.dump();
	for (const words of [
		'I fear my uncle',
		'the-screen',
		'He shouted',
		'the-task',
		'half a thought',
		'half-screen',
		'note'
	])
		expect(dump, words).not.toContain(words);
	expect(dump).toContain('people-told');
});

test('a draft that came to nothing can be dropped, and only it', async () => {
	const { profile } = await aPhone(await aServer());
	await keepDraft(profile, 'note/m03/l1/a', 'one');
	await keepDraft(profile, 'note/m03/l1/b', 'two');
	await dropDraft(profile, 'note/m03/l1/a');
	expect([await readDraft(profile, 'note/m03/l1/a'), await readDraft(profile, 'note/m03/l1/b')]).toEqual([
		undefined,
		'two'
	]);
});

test('without keys the journal says that it cannot be private, and kept screens work', async () => {
	const phone = new Phone(await aServer(), 'old-browser', 91);
	phone.profile = await openProfile(phone.world, phone.name);
	await phone.record(screenKept({ module: MODULE, lesson: 'l1', screen: 's', kept: true }));
	expect(await journal(phone.profile)).toEqual({ private: false, written: [] });
	expect(await keptScreens(phone.profile)).toHaveLength(1);
	phone.close();
});

test('kept screens, done tasks and told people come from both phones', async () => {
	const server = await aServer();
	const phone = await anAgreedPhone(server);
	await phone.record(
		screenKept({ module: MODULE, lesson: 'l1', screen: 'a', kept: true }),
		taskDone({ ...task, done: true })
	);
	await phone.record(peopleTold({ id: idOf('here'), ...task, women: 2, men: 1, disability: 1 }));
	await phone.exchange();
	const second = await aSecondPhone(phone);
	await second.exchange();
	server.now += 1000;
	await second.record(screenKept({ module: MODULE, lesson: 'l1', screen: 'a', kept: false }));
	await second.record(screenKept({ module: MODULE, lesson: 'l1', screen: 'b', kept: true }));
	await second.record(peopleTold({ id: idOf('there'), ...task, lesson: 'l1', women: 9, men: 2, disability: 0 }));
	await second.record(peopleTold({ id: idOf('nobody'), ...task, women: 0, men: 0, disability: 0 }));
	for (const each of [second, phone]) await each.exchange();
	for (const { profile } of [phone, second]) {
		expect((await keptScreens(profile)).map(({ screen }) => screen)).toEqual(['b']);
		expect([await isKept(MODULE, 'l1', 'a')(profile), await isKept(MODULE, 'l1', 'b')(profile)]).toEqual([false, true]);
		expect([await isDone(task)(profile), await isDone({ ...task, lesson: 'l1' })(profile)]).toEqual([true, false]);
		expect((await told(profile)).map(({ women, men }) => women + men)).toEqual([11, 3]);
		expect(await toldIn(task)(profile)).toMatchObject([{ women: 2, men: 1, disability: 1 }]);
	}
});

test('what she said is listed by its length, also on her other phone, until she takes it back', async () => {
	const server = await aServer();
	const first = await anAgreedPhone(server);
	const spoken = (bytes: number, seconds: number) => reflectionSpoken({ module: MODULE, lesson: 'l1', step: 'think', hash: bytes ? 'h'.repeat(43) : '', bytes, seconds });
	await first.record(spoken(900, 7));
	await first.exchange();
	const second = await aSecondPhone(first);
	await second.exchange();
	for (const phone of [first, second]) expect((await journal(phone.profile)).written).toMatchObject([{ type: 'reflection-spoken', place: 'think', text: '', seconds: 7 }]);
	await first.record(spoken(0, 0));
	expect((await journal(first.profile)).written).toEqual([]);
});
