// One visit to a lesson: where she is, what she answered, what she wrote. Reads are live; every change is recorded first and shown then.
import type { Fact, Item, Lesson } from '../content/pack.ts';
import { compareOrder } from '../domain/log/clock.ts';
import type { Answered, TryView } from '../domain/learning/learner.ts';
import { randomId } from '../domain/log/id.ts';
import { live, openPhone, phone, record } from './phone.svelte.ts';
import { knownNow, lessonView, tries } from './queries.ts';

/** When this build was made: a phone clock before it is wrong. */
const BUILT = Number(import.meta.env.VITE_BUILT ?? 0);
const random = <T extends Uint8Array>(bytes: T): T => crypto.getRandomValues(bytes as never) as T;

/** Events and their schemas come with the log, after the first screen. */
const learning = () => import('./learning-events.ts');

/** Typing is kept after this much quiet, in ms. */
const QUIET = 600;

export class Study {
	#lesson: Lesson;
	#source: string;
	#visit = randomId(random);
	#view;
	#tries;
	#now;
	/** Seconds with the page in sight. */
	#seconds = 0;
	#since: number | undefined;
	#typing: ReturnType<typeof setTimeout> | undefined;
	#last = '';
	/** Placed and answered in this visit before the database has answered back. */
	#fresh = $state<Record<string, Answered>>({});

	constructor(lesson: Lesson, source: string) {
		this.#lesson = lesson;
		this.#source = source;
		this.#view = live(lessonView(lesson.module, lesson.lesson));
		this.#tries = live(tries(lesson.module, lesson.lesson));
		this.#now = live(knownNow(BUILT));
		this.#since = Date.now();
	}

	get #names() {
		return { module: this.#lesson.module, lesson: this.#lesson.lesson };
	}

	/** Whether private words can be kept on this phone. True until it is known that they cannot. */
	get private(): boolean {
		return phone.opened === undefined || phone.opened.profile.vault !== undefined;
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
		const reached = events.stepReached({ visit: this.#visit, ...this.#names, screen, index, of: this.#lesson.steps.length, seconds });
		await (last ? record(reached, events.lessonFinished({ visit: this.#visit, ...this.#names, seconds })) : record(reached));
	}

	// Questions ---------------------------------------------------------------

	/** Her newest answer to an item, over all tries. */
	lastAnswer(item: string): Answered | undefined {
		const known = (this.#tries.current ?? []).flatMap((one) => (one.answers[item] ? [one.answers[item]] : []));
		if (this.#fresh[item]) known.push(this.#fresh[item]);
		return known.sort(compareOrder).at(-1);
	}

	/** Records the answer, with a new try if the open one has this item already. On the phone's disk when it resolves. */
	async answer(item: Item, answer: string[], score: number): Promise<void> {
		const events = await learning();
		const asked = { ...idsOf(item), source: this.#source };
		const { profile } = await openPhone();
		const before = await tries(this.#lesson.module, this.#lesson.lesson)(profile);
		const open = before.filter((one) => one.started && !one.answers[item.id]).sort(byStart).at(-1);
		const id = open?.try ?? randomId(random);
		const items = this.#lesson.steps.flatMap((step) => (step.kind === 'check' ? step.items : [])).length;
		const answered = events.quizAnswered({ try: id, ...this.#names, item: item.id, kind: item.kind, asked, answer, score });
		const begun = events.tryStarted({ try: id, visit: this.#visit, ...this.#names, rule: { kind: 'm-of-n', m: items, n: items } });
		await (open ? record(answered) : record(begun, answered));
		const after = await tries(this.#lesson.module, this.#lesson.lesson)(profile);
		const stored = after.find((one) => one.try === id)?.answers[item.id];
		if (!stored) throw new Error(`an answer to ${item.id} was recorded and is not in its try`);
		this.#fresh[item.id] = stored;
	}

	// Try on the phone --------------------------------------------------------

	placed(step: string): Record<string, string> {
		return Object.fromEntries(Object.entries(this.#view.current?.placed[step] ?? {}).map(([card, { bin }]) => [card, bin]));
	}

	async place(step: string, card: string, bin: string): Promise<void> {
		const events = await learning();
		await record(events.activityPlaced({ visit: this.#visit, ...this.#names, step, card, bin }));
	}

	// Reflection --------------------------------------------------------------

	#field(step: string): string {
		return `reflection/${this.#lesson.module}/${this.#lesson.lesson}/${step}`;
	}

	/** What she was writing, else what she kept. */
	async reflection(step: string): Promise<string> {
		const { profile } = await openPhone();
		const { readDraft, readField } = await import('./private.ts');
		const draft = await readDraft(profile, this.#field(step));
		return draft ?? (await readField<{ text: string }>(profile, this.#field(step)))[0]?.body.text ?? '';
	}

	/** Keeps what she types, sealed, when she pauses. */
	draft(step: string, text: string): void {
		clearTimeout(this.#typing);
		this.#typing = setTimeout(() => void this.#keepDraft(step, text), QUIET);
	}

	async #keepDraft(step: string, text: string): Promise<void> {
		const { profile } = await openPhone();
		const { keepDraft } = await import('./private.ts');
		await keepDraft(profile, this.#field(step), text);
	}

	/** Her words as an event; nothing is recorded when nothing changed. */
	async keepReflection(step: string, text: string): Promise<void> {
		const events = await learning();
		clearTimeout(this.#typing);
		const { profile } = await openPhone();
		const { readField } = await import('./private.ts');
		const kept = (await readField<{ text: string }>(profile, this.#field(step)))[0]?.body.text ?? '';
		if (text.trim() === kept.trim()) return;
		await record(events.reflectionWritten({ ...this.#names, step, text }));
	}

	/** A dated sentence whose date has passed is not shown. Where the time is unknown, nothing expires. */
	expired(fact: Fact | undefined): boolean {
		const now = this.#now.current;
		return Boolean(fact && now && new Date(now).toISOString().slice(0, 10) > fact.expiresOn);
	}

	leave(): void {
		clearTimeout(this.#typing);
	}
}

const idsOf = (item: Item) => ({ options: item.options.map(({ id }) => id), right: item.right });
const byStart = (a: TryView, b: TryView) => compareOrder(a.started!, b.started!);
