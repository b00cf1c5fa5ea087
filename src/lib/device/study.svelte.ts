// One visit to a lesson: where she is in it. What she does there is in practice.svelte.ts.
import type { Fact, Lesson } from '../content/pack.ts';
import { randomId } from '../domain/log/id.ts';
import { BUILT } from './built.ts';
import { live, openPhone, record } from './phone.svelte.ts';
import { knownNow, lessonView } from './queries.ts';

const random = <T extends Uint8Array>(bytes: T): T => crypto.getRandomValues(bytes as never) as T;

/** Events and their schemas come with the log, after the first screen. */
const learning = () => import('./learning-events.ts');

export class Study {
	#lesson: Lesson;
	readonly visit = randomId(random);
	#now;
	/** Seconds with the page in sight. */
	#seconds = 0;
	#since: number | undefined;
	#last = '';

	constructor(lesson: Lesson) {
		this.#lesson = lesson;
		this.#now = live(knownNow(BUILT));
		this.#since = Date.now();
	}

	get #names() {
		return { module: this.#lesson.module, lesson: this.#lesson.lesson };
	}

	/** The screen she was on last, if the lesson still has it and she has not finished; asks her database. */
	async lastScreen(ids: string[]): Promise<string | undefined> {
		// A phone that has no profile yet has nothing to remember, and need not wait for the database.
		if (localStorage.getItem('profile') === null) return undefined;
		try {
			const { profile } = await openPhone();
			const view = await lessonView(this.#lesson.module, this.#lesson.lesson)(profile);
			const here = view?.here?.screen;
			return here && here !== ids.at(-1) && ids.includes(here) ? here : undefined;
		} catch {
			return undefined;
		}
	}

	#spent(): number {
		const now = Date.now();
		// Ten minutes without a step is a phone put down.
		if (this.#since !== undefined) this.#seconds += Math.min(600, Math.max(0, Math.round((now - this.#since) / 1000)));
		this.#since = now;
		return Math.min(86_400, this.#seconds);
	}

	/** Notes the screen; the last one finishes the lesson. */
	async reach(screen: string, index: number, last: boolean): Promise<void> {
		const events = await learning();
		if (this.#last === screen) return;
		this.#last = screen;
		const seconds = this.#spent();
		const reached = events.stepReached({ visit: this.visit, ...this.#names, screen, index, of: this.#lesson.steps.length, seconds });
		await (last ? record(reached, events.lessonFinished({ visit: this.visit, ...this.#names, seconds })) : record(reached));
	}

	/** A dated sentence whose date has passed is not shown. Where the time is unknown, nothing expires. */
	expired(fact: Fact | undefined): boolean {
		const now = this.#now.current;
		return Boolean(fact && now && new Date(now).toISOString().slice(0, 10) > fact.expiresOn);
	}
}
