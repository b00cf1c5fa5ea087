// One task with people: whether she did it, what happened, and how many she told.
import { peopleTold as sum, type TaskNames } from '../domain/learning/things.ts';
import { randomId } from '../domain/log/id.ts';
import { isDone, toldIn } from './journal.ts';
import { peopleTold, taskDone, taskTold } from './learning-events.ts';
import { OwnWords } from './own-words.svelte.ts';
import { live, record } from './phone.svelte.ts';

export interface Counts {
	women: number;
	men: number;
	/** Of the women and men. */
	disability: number;
}

export class Task {
	#names: TaskNames;
	#done;
	#told;
	readonly words: OwnWords;

	constructor({ module, lesson, task }: TaskNames) {
		const names = { module, ...(lesson && { lesson }), task };
		this.#names = names;
		this.#done = live(isDone(names));
		this.#told = live(toldIn(names));
		this.words = new OwnWords((text) => taskTold({ ...names, text }));
	}

	get done(): boolean {
		return this.#done.current ?? false;
	}

	/** Each time she told people, newest first. */
	get told() {
		return this.#told.current ?? [];
	}

	get people(): number {
		return sum(this.told);
	}

	setDone(done: boolean): Promise<void> {
		return record(taskDone({ ...this.#names, done }));
	}

	/** One time more; with `id`, that time again with other counts. */
	tell(
		counts: Counts,
		id = randomId((bytes) => crypto.getRandomValues(bytes as never) as typeof bytes)
	): Promise<void> {
		return record(peopleTold({ id, ...this.#names, ...counts }));
	}
}
