// The key file and whoever holds the keys: what a torn write, a forged card or a curious neighbour gets.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openProfile } from '../../../src/lib/device/profile.ts';
import { memorySlots, readKeyFile, writeKeyFile, type KeyFileContent } from '../../../src/lib/device/vault/key-file.ts';
import { Vault, type VaultApi } from '../../../src/lib/device/vault/vault.ts';
import { lookAtCard } from '../../../src/lib/device/actions.ts';
import { fromBase64Url, toBase64Url } from '../../../src/lib/domain/log/encoding.ts';
import {
	aCohort,
	aFacilitator,
	aPhone,
	aServer,
	aWomanWhoAsked,
	cardFor,
	idOf,
	Phone,
	seeded,
	seen
} from '../../people.ts';

const profile = (name: string): KeyFileContent['profiles'][number] => ({
	person: idOf(name),
	db: `p-${name}`,
	root: 'r'.repeat(43),
	secret: 's'.repeat(22)
});
const SLOT = 8192;

/** A storage of which a write stops after so many bytes, as when the battery dies. */
function tearing(bytes: Uint8Array) {
	const slots = memorySlots();
	slots.bytes = bytes.slice();
	return {
		slots,
		torn(after: number) {
			return {
				read: slots.read,
				write: (data: Uint8Array, offset: number) => slots.write(data.subarray(0, after), offset)
			};
		}
	};
}

const cuts = [0, 1, 4, 8, 11, 12, 13, 60, 200, 1000, 4096, SLOT - 33, SLOT - 32, SLOT - 1];

test.each(cuts)('the very first write cut off after %i bytes leaves a new file, not a damaged one', async (after) => {
	const { slots, torn } = tearing(new Uint8Array(0));
	await writeKeyFile(torn(after), { profiles: [profile('anna')] }, 1);
	expect(await readKeyFile(slots)).toEqual({ content: { profiles: [] }, counter: 0 });
	await writeKeyFile(slots, { profiles: [profile('anna')] }, 1);
	expect((await readKeyFile(slots)).content.profiles).toEqual([profile('anna')]);
});

test('a later write cut off anywhere loses nothing that was there, whichever slot it went to', async () => {
	const slots = memorySlots();
	const content: KeyFileContent = { profiles: [] };
	for (const [round, name] of ['anna', 'rina', 'sophea', 'mealea'].entries()) {
		const next = { profiles: [...content.profiles, profile(name)] };
		if (round > 0) {
			for (const after of cuts) {
				const { slots: copy, torn } = tearing(slots.bytes);
				await writeKeyFile(torn(after), next, round + 1);
				expect((await readKeyFile(copy)).content, `round ${round}, ${after} bytes`).toEqual(content);
				// And the next write over the torn one is whole again.
				await writeKeyFile(copy, next, round + 1);
				expect((await readKeyFile(copy)).content).toEqual(next);
			}
		}
		await writeKeyFile(slots, next, round + 1);
		expect(await readKeyFile(slots)).toEqual({ content: next, counter: round + 1 });
		content.profiles = next.profiles;
	}
});

test('one bit turned anywhere in the newer slot gives the older one; in both, an error and never an empty file', async () => {
	const slots = memorySlots();
	await writeKeyFile(slots, { profiles: [profile('anna')] }, 1);
	await writeKeyFile(slots, { profiles: [profile('anna'), profile('rina')] }, 2);
	const whole = slots.bytes.slice();
	const newest = (await readKeyFile(slots)).content;
	await fc.assert(
		fc.asyncProperty(fc.nat(SLOT * 8 - 1), fc.nat(SLOT * 8 - 1), async (first, second) => {
			const [a, b] = [whole.slice(), whole.slice()];
			a[first >> 3]! ^= 1 << (first & 7);
			b[SLOT + (second >> 3)]! ^= 1 << (second & 7);
			const found = [a, b].map(
				async (bytes) => (await readKeyFile({ ...slots, read: async () => bytes })).content.profiles.length
			);
			expect((await Promise.all(found)).sort()).toEqual([1, 2]);
			a[SLOT + (second >> 3)]! ^= 1 << (second & 7);
			await expect(readKeyFile({ ...slots, read: async () => a })).rejects.toThrow('damaged');
		}),
		{ seed: 29, numRuns: 100 }
	);
	expect(newest.profiles).toHaveLength(2);
});

test('a file fuller than its slot is refused before anything is written', async () => {
	const slots = memorySlots();
	await writeKeyFile(slots, { profiles: [profile('anna')] }, 1);
	const before = slots.bytes.slice();
	await expect(
		writeKeyFile(slots, { profiles: Array.from({ length: 80 }, (_, i) => profile(`p${i}`)) }, 2)
	).rejects.toThrow('full');
	expect(slots.bytes).toEqual(before);
	await writeKeyFile(slots, { profiles: Array.from({ length: 7 }, (_, i) => profile(`p${i}`)) }, 2);
});

test('keys are in the file before the person is in the database', async () => {
	const server = await aServer();
	const phone = new Phone(server, 'first', 99);
	const vault = new Vault(
		{ ...phone.slots, write: () => Promise.reject(new Error('no room')) },
		phone.world.random
	) as unknown as VaultApi;
	await expect(openProfile(phone.world, phone.name, vault)).rejects.toThrow('no room');
	await phone.open();
	expect((await readKeyFile(phone.slots)).content.profiles.map(({ person }) => person)).toEqual([phone.person]);
	expect(phone.profile.vault).toBeDefined();
	phone.close();
});

test('two tabs that open a new phone at once are one woman with one set of keys', async () => {
	const server = await aServer();
	for (let round = 0; round < 5; round++) {
		const phone = new Phone(server, `twice-${round}`, 300 + round);
		const tabs = await Promise.all([phone.tab(), phone.tab(), phone.tab()]);
		expect(new Set(tabs.map(({ person }) => person)).size).toBe(1);
		expect(new Set(tabs.map(({ device }) => device)).size).toBe(1);
		expect(tabs.every(({ vault }) => vault)).toBe(true);
		expect((await readKeyFile(phone.slots)).content.profiles.map(({ person }) => person)).toEqual([tabs[0]!.person]);
		for (const { db } of tabs) db.close();
	}
});

test('two women made on one phone at once both have keys', async () => {
	const slots = memorySlots();
	await Promise.all([new Vault(slots, seeded(1)).make('p-anna'), new Vault(slots, seeded(2)).make('p-rina')]);
	expect((await readKeyFile(slots)).content.profiles.map(({ db }) => db).sort()).toEqual(['p-anna', 'p-rina']);
});

test('another woman of the same phone opens nothing of hers', async () => {
	const slots = memorySlots();
	const [anna, rina] = [new Vault(slots, seeded(1)), new Vault(slots, seeded(2))];
	const [a, r] = [await anna.make('p-anna'), await rina.make('p-rina')];
	expect([await anna.use(a), await rina.use(r), await rina.use(idOf('nobody'))]).toEqual([true, true, false]);
	await rina.use(r);
	const bound = { id: 'i', stream: `u:${a}`, type: 'sealed', v: 1, device: 'd' };
	const sealed = await anna.seal(bound, 'words');
	expect(await anna.open(bound, sealed)).toBe('words');
	expect(await rina.open(bound, sealed)).toBeUndefined();
	expect(await rina.open(bound, { ...sealed, key: (await rina.seal(bound, '')).key })).toBeUndefined();
	expect(await anna.open({ ...bound, id: 'j' }, sealed)).toBeUndefined();
});

test('a wrong secret restores nobody and leaves the file as it was', async () => {
	const server = await aServer();
	const phone = await aPhone(server);
	const { wrap } = await phone.vault.signIn();
	const slots = memorySlots();
	const vault = new Vault(slots, seeded(3));
	await expect(vault.restore('p-x', phone.person, toBase64Url(new Uint8Array(16)), wrap)).rejects.toThrow();
	expect(slots.bytes).toHaveLength(0);
	await vault.restore('p-x', phone.person, await phone.vault.secret(), wrap);
	expect(await vault.use(phone.person)).toBe(true);
	expect(await vault.publicKey()).toBe(await phone.vault.publicKey());
});

// The join card -----------------------------------------------------------------

async function aSeat() {
	const server = await aServer();
	const cohort = await aCohort(await aFacilitator(server), 1);
	const woman = await aPhone(server, 'woman');
	return { server, cohort, woman, card: await cardFor(cohort, 1) };
}

test.each(['identity', 'encryption', 'signature', 'name', 'all of another group'] as const)(
	'a server that puts in another %s is found out by her phone',
	async (forged) => {
		const { server, cohort, woman, card } = await aSeat();
		expect(await lookAtCard({ profile: woman.profile }, card)).toMatchObject({ groupName: 'Lotus group' });
		const other = await aCohort(await aFacilitator(server, 'other'), 1);
		const theirs = await server.world.db
			.selectFrom('cohort')
			.selectAll()
			.where('id', '=', other.id)
			.executeTakeFirstOrThrow();
		const { db } = server.world;
		if (forged === 'name')
			await db
				.updateTable('seat')
				.set({
					name: (await db.selectFrom('seat').select('name').where('cohort', '=', other.id).executeTakeFirstOrThrow())
						.name
				})
				.where('cohort', '=', cohort.id)
				.execute();
		else {
			const { identity, encryption, signature } = theirs;
			const change =
				forged === 'all of another group' ? { identity, encryption, signature } : { [forged]: theirs[forged] };
			await db.updateTable('cohort').set(change).where('id', '=', cohort.id).execute();
		}
		expect(await lookAtCard({ profile: woman.profile }, card)).toBe('forged');
	}
);

test('a card with one bit of its identity turned is refused', async () => {
	const { woman, card } = await aSeat();
	for (let byte = 0; byte < 16; byte++) {
		const identityHash = card.identityHash.slice();
		identityHash[byte]! ^= 0x80;
		expect(await lookAtCard({ profile: woman.profile }, { ...card, identityHash })).toBe('forged');
	}
});

test('a public key put in her place is shown as not verified; her own is', async () => {
	const { server, cohort, woman } = await aSeat();
	await aWomanWhoAsked(cohort, 1, woman);
	expect(await seen(cohort, woman)).toMatchObject({ verified: true, name: 'Nickname 1' });
	const row = (await seen(cohort, woman))!;
	const seat = (await cohort.facilitator.db.events
		.where('[stream+type]')
		.equals([`c:${cohort.id}`, 'seat-opened'])
		.first())!;
	const secret = seat.body!.secret as never;
	const other = await (await aPhone(server)).vault.publicKey();
	const read = (change: object) => cohort.facilitator.vault.readRequest(cohort.id, { ...row, ...change }, secret);
	expect(await read({})).toEqual({ nickname: 'Nickname 1', verified: true });
	expect(await read({ publicKey: other })).toMatchObject({ verified: false });
	expect(await read({ proof: row.proof.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) })).toMatchObject({
		verified: false
	});
	await expect(read({ person: idOf('rina') })).rejects.toThrow();
	await expect(
		read({ nickname: { ...row.nickname, text: toBase64Url(fromBase64Url(row.nickname.text).reverse()) } })
	).rejects.toThrow();
});

test('what is sealed to the facilitators or to her is opened by nobody else', async () => {
	const { server, cohort, woman } = await aSeat();
	await aWomanWhoAsked(cohort, 1, woman);
	const row = (await seen(cohort, woman))!;
	const stranger = await aCohort(await aFacilitator(server, 'stranger'), 1);
	await expect(stranger.facilitator.vault.readRequest(cohort.id, row, undefined)).rejects.toThrow();
	await expect(woman.vault.readRequest(cohort.id, row, undefined)).rejects.toThrow('not a facilitator');
	const keys = await cohort.facilitator.vault.admit(cohort.id, woman.person, row.publicKey);
	expect(await woman.vault.loadCohort(cohort.id, keys, 'member')).toBe('Lotus group');
	await expect(stranger.facilitator.vault.loadCohort(cohort.id, keys, 'member')).rejects.toThrow();
	// Not even taken for what it is not.
	await expect(woman.vault.loadCohort(cohort.id, keys, 'facilitator')).rejects.toThrow();
	await expect(woman.vault.makeSeat(cohort.id)).rejects.toThrow('not a facilitator');
});
