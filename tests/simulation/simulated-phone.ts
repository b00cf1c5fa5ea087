// A phone of the simulation: up to two tabs and a worker over one database, and what it has said was saved or sent.
import { IDBFactory } from 'fake-indexeddb';
import { carry } from '../../src/lib/device/courier.ts';
import type { Profile } from '../../src/lib/device/profile.ts';
import { record } from '../../src/lib/device/record.ts';
import { openProfile } from '../../src/lib/device/profile.ts';
import { memorySlots } from '../../src/lib/device/vault/key-file.ts';
import { Vault, type VaultApi } from '../../src/lib/device/vault/vault.ts';
import type { World } from '../../src/lib/device/world.ts';
import type { Draft } from '../../src/lib/domain/log/define-event.ts';
import { seeded } from '../server-in-memory.ts';
import type { Simulation } from './simulate.ts';

export class SimulatedPhone {
	factory = new IDBFactory();
	slots = memorySlots();
	name: string;
	skew = 0;
	tabs: Profile[] = [];
	world: World;
	/** Ids of events of which the app said "saved on this phone". */
	saved = new Set<string>();
	/** Ids the server's replies, as they reached this phone, called taken. */
	acknowledged = new Set<string>();
	label: string;
	sim: Simulation;

	/** `seed`: no other phone of the simulation has it. */
	constructor(sim: Simulation, label: string, seed: number) {
		this.sim = sim;
		this.label = label;
		this.name = `p-simulated-${seed}`;
		this.world = {
			indexedDB: this.factory,
			IDBKeyRange: globalThis.IDBKeyRange,
			fetch: (input, init) => sim.network(this, input, init),
			now: () => sim.server.now + this.skew,
			random: seeded(seed)
		};
	}

	async openTab(): Promise<void> {
		this.tabs.push(
			await openProfile(this.world, this.name, new Vault(this.slots, this.world.random) as unknown as VaultApi)
		);
	}

	get profile(): Profile {
		return this.tabs[0]!;
	}

	opened(profile = this.profile) {
		return {
			profile,
			triggers: { soon: () => {}, now: async () => 'later' as const, watch: () => () => {}, stop: () => {} },
			record: (...drafts: Draft[]) => this.record(profile, ...drafts),
			subscribe: () => () => {}
		};
	}

	async record(profile: Profile, ...drafts: Draft[]): Promise<void> {
		for (const { id } of await record(profile, ...drafts)) this.saved.add(id);
	}

	carry(): Promise<boolean> {
		globalThis.indexedDB = this.factory;
		return carry(this.world, this.name);
	}
}
