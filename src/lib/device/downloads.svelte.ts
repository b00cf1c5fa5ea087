// Downloads under way, with their progress, for the screens that show them.
import type { CatalogueModule } from '../content/pack.ts';
import { download, NoRoom, packStates, remove, type PackState } from './download.ts';
import { NotHere } from './packs.ts';

export class Downloads {
	#language: () => string;
	#stops = new Map<string, AbortController>();
	states: Record<string, PackState>;
	running = $state<Record<string, { done: number; of: number }>>({});
	/** What stopped the last one: no network, or no room on the phone. */
	trouble = $state<'network' | 'room' | undefined>();

	/** `states`: what was found on this phone when the page loaded. */
	constructor(language: () => string, states: Record<string, PackState> = {}) {
		this.#language = language;
		this.states = $state.raw(states);
	}

	async look(modules: CatalogueModule[]): Promise<void> {
		this.states = await packStates(this.#language(), modules);
	}

	/** True when the module is whole on this phone. */
	async get(module: CatalogueModule): Promise<boolean> {
		const stop = new AbortController();
		this.#stops.set(module.module, stop);
		this.trouble = undefined;
		this.running[module.module] = { done: 0, of: module.bytes };
		try {
			await download(this.#language(), module, (done, of) => (this.running[module.module] = { done, of }), stop.signal);
			this.states = { ...this.states, [module.module]: 'here' };
			return true;
		} catch (error) {
			if (!stop.signal.aborted) this.trouble = error instanceof NoRoom ? 'room' : error instanceof NotHere ? 'network' : 'room';
			return false;
		} finally {
			delete this.running[module.module];
			this.#stops.delete(module.module);
		}
	}

	/** One after the other, until all are here or one cannot be had. */
	async getAll(modules: CatalogueModule[]): Promise<void> {
		for (const module of modules) if (this.states[module.module] !== 'here' && !(await this.get(module))) return;
	}

	stop(module: CatalogueModule): void {
		this.#stops.get(module.module)?.abort();
	}

	async drop(module: CatalogueModule): Promise<void> {
		await remove(this.#language(), module);
		this.states = { ...this.states, [module.module]: 'absent' };
	}
}
