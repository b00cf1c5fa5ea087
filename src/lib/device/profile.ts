// One woman on this phone: her database, her ids and her keys, together.
import { randomId } from '../domain/log/id.ts';
import { Db } from './db.ts';
import { foldAgainIfChanged } from './views.ts';
import type { VaultApi } from './vault/vault.ts';
import type { World } from './world.ts';

export interface Profile {
	world: World;
	db: Db;
	person: string;
	device: string;
	/** Absent where the browser has no private file system: she studies on this phone only, and writes nothing private. */
	vault?: VaultApi;
}

/** Opens the profile in database `name`, making the person and the device the first time. Nothing leaves the phone. */
export async function openProfile(world: World, name: string, vault?: VaultApi): Promise<Profile> {
	const db = new Db(name, world);
	await db.open();
	let person = await db.read('person');
	if (!person) {
		const made = (await vault?.profileOf(name)) ?? (await vault?.make(name)) ?? randomId(world.random);
		await db.transaction('rw', db.meta, async () => {
			// Another tab may have been first.
			person = await db.read('person');
			if (person) return;
			person = made;
			await db.write('person', made);
			await db.write('device', randomId(world.random));
		});
	}
	const device = await db.read('device');
	if (!person || !device) throw new Error('profile without person or device');
	await foldAgainIfChanged(db);
	return { world, db, person, device, vault: (await vault?.use(person)) ? vault : undefined };
}
