import { expect, test } from 'vitest';
import { aCohort, aFacilitator, aSecondPhone, aServer, aWomanIn, finish, seen, step } from '../../people.ts';

test('a woman joins, studies on two phones, and her facilitator sees it', async () => {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server));
	const woman = await aWomanIn(cohort);
	const second = await aSecondPhone(woman);
	await second.exchange();
	await woman.record(step('l1', 2));
	await second.record(finish('l1', 'b'));
	expect(await woman.exchange()).toBe('done');
	expect(await second.exchange()).toBe('done');
	expect(await woman.exchange()).toBe('done');
	expect(await second.views()).toEqual(await woman.views());
	expect(await woman.waiting()).toBe(0);
	const row = await seen(cohort, woman);
	expect(row).toMatchObject({
		state: 'active',
		name: 'Nickname 1',
		verified: true,
		lessons: { 'm03/l1': { reached: 3 } }
	});
	expect(row!.lessons['m03/l1']!.finished).toBe(server.now);
	expect(server.requests.every(({ status }) => status === 200)).toBe(true);
});
