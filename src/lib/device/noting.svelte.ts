// One screen of a lesson as she keeps it: whether she wants to find it again, and her note beside it.
import { isKept } from './journal.ts';
import { noteWritten, screenKept } from './learning-events.ts';
import { OwnWords } from './own-words.svelte.ts';
import { live, record } from './phone.svelte.ts';

export class Noting {
	#names;
	#kept;
	readonly note: OwnWords;

	constructor(names: { module: string; lesson: string; screen: string }) {
		const { module, lesson, screen } = names;
		this.#names = names;
		this.#kept = live(isKept(module, lesson, screen));
		this.note = new OwnWords((text) => noteWritten({ ...names, text }));
	}

	get kept(): boolean {
		return this.#kept.current ?? false;
	}

	/** On the phone's disk when it resolves. */
	keep(kept: boolean): Promise<void> {
		return record(screenKept({ ...this.#names, kept }));
	}
}
