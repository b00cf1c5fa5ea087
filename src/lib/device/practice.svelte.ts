// What she does in one visit to a lesson: answers, cards placed, words written. Reads are live; every change is recorded first and shown then.
import type { Item, Lesson, Tests } from '../content/pack.ts';
import { askedOf } from '../domain/learning/asked.ts';
import { testLesson, type Form } from '../domain/learning/gain.ts';
import type { Answered, TryView } from '../domain/learning/learner.ts';
import { mastered, ruleOf, standing, timesMissed, type Standing } from '../domain/learning/mastery.ts';
import { quizKinds } from '../domain/learning/quiz-kinds.ts';
import { shuffled } from '../domain/learning/shuffle.ts';
import { compareOrder } from '../domain/log/clock.ts';
import { randomId } from '../domain/log/id.ts';
import { live, openPhone, phone, record } from './phone.svelte.ts';
import { lessonView, newestAnswers, tries } from './queries.ts';
import type { Recording } from './recordings.ts';

/** Events and their schemas come with the log. */
const learning = () => import('./learning-events.ts');
const random = <T extends Uint8Array>(bytes: T): T => crypto.getRandomValues(bytes as never) as T;

/** Typing is kept after this much quiet, in ms. */
const QUIET = 600;

export class Practising {
	#lesson: Pick<Lesson, 'module' | 'lesson' | 'steps'>;
	#source: string;
	#visit: string;
	#view;
	#tries;
	#newest;
	#typing: ReturnType<typeof setTimeout> | undefined;
	/** Answered in this visit before the database has answered back. */
	#fresh = $state<Record<string, Answered>>({});

	/** A test is gone through as a lesson of nothing but questions. */
	static test(tests: Tests, form: Form, source: string): Practising {
		const lesson = { module: tests.module, lesson: testLesson(form), steps: [{ id: 'check', kind: 'check' as const, items: tests[form] }] };
		return new Practising(lesson, source, randomId(random));
	}

	/** `source`: of the lesson's words; `visit`: as the visit's other events call it. */
	constructor(lesson: Pick<Lesson, 'module' | 'lesson' | 'steps'>, source: string, visit: string) {
		this.#lesson = lesson;
		this.#source = source;
		this.#visit = visit;
		this.#view = live(lessonView(lesson.module, lesson.lesson));
		this.#tries = live(tries(lesson.module, lesson.lesson));
		this.#newest = live(newestAnswers(lesson.module, lesson.lesson));
	}

	get #names() {
		return { module: this.#lesson.module, lesson: this.#lesson.lesson };
	}

	/** Which lesson this is, for what else is written in it. */
	get names() {
		return this.#names;
	}

	/** Whether private words can be kept on this phone. True until it is known that they cannot. */
	get private(): boolean {
		return phone.opened === undefined || phone.opened.profile.vault !== undefined;
	}

	// Questions ---------------------------------------------------------------

	/** Her newest answer to an item, over all tries. */
	lastAnswer(item: string): Answered | undefined {
		return [this.#newest.current?.[item], this.#fresh[item]].filter((one) => one !== undefined).sort(compareOrder).at(-1);
	}

	/** Undefined until her database has answered. */
	get tries(): TryView[] | undefined {
		return this.#newest.current && this.#tries.current;
	}

	/** Scored items of this lesson, in order. */
	get #items(): Item[] {
		return this.#lesson.steps.flatMap((step) => (step.kind === 'check' ? step.items : [])).filter(({ kind }) => quizKinds.get(kind)?.scored);
	}

	/** How she stands with this lesson's questions, over all tries. */
	get standing(): Standing {
		return standing(
			this.tries ?? [],
			this.#items.map(({ id }) => id)
		);
	}

	/** One of her tries was enough to go on, by the rule it began under. */
	get mastered(): boolean {
		return (this.tries ?? []).some(mastered);
	}

	/** What to look at again: the screens that explain what she has not had right, by her last answers; and the first such item. */
	get toLookAt(): { screens: string[]; item?: string } {
		const { again } = this.standing;
		const screens = again.flatMap((id) => {
			const item = this.#items.find((one) => one.id === id)!;
			const last = this.lastAnswer(id)!;
			return quizKinds.get(item.kind)!.toExplain(last.asked, last.answer).map((option) => item.see[option] ?? item.see.any ?? '');
		});
		return { screens: [...new Set(screens)].filter(Boolean), item: again[0] };
	}

	/** In how many tries she has not had it right. */
	missed(item: string): number {
		return timesMissed(this.#tries.current ?? [], item);
	}

	/** The item as this phone shows it: in an order of its own, which stays, so that nothing moves when she comes back. */
	shown(item: Item): Item {
		return quizKinds.get(item.kind)?.shuffled ? { ...item, options: shuffled(item.options, `${localStorage.getItem('profile')}/${item.id}`) } : item;
	}

	/**
	 * Records the answer to an item as it was shown, with a new try if the open one has this item already. On the phone's disk when it
	 * resolves.
	 */
	async answer(item: Item, answer: string[], more: { sure?: 1 | 2 | 3; hint?: true } = {}): Promise<void> {
		const events = await learning();
		const asked = { ...askedOf(item), source: this.#source };
		const { profile } = await openPhone();
		const before = await tries(this.#lesson.module, this.#lesson.lesson)(profile);
		const open = before.filter((one) => one.started && !one.answers[item.id]).sort(byStart).at(-1);
		const id = open?.try ?? randomId(random);
		const kind = quizKinds.get(item.kind)!;
		const score = kind.scored ? { score: kind.score(asked, answer) } : {};
		const answered = events.quizAnswered({ try: id, ...this.#names, item: item.id, kind: item.kind, asked, answer, ...score, ...more });
		const { mastery } = this.#lesson.steps.find((step) => step.kind === 'check')!;
		const begun = events.tryStarted({ try: id, visit: this.#visit, ...this.#names, rule: ruleOf(mastery, this.#items.length) });
		await (open ? record(answered) : record(begun, answered));
		const after = await tries(this.#lesson.module, this.#lesson.lesson)(profile);
		const stored = after.find((one) => one.try === id)?.answers[item.id];
		if (!stored) throw new Error(`an answer to ${item.id} was recorded and is not in its try`);
		this.#fresh[item.id] = { ...stored, kind: item.kind, asked, answer };
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

	// Her voice ---------------------------------------------------------------

	#voice(step: string): string {
		return `voice/${this.#lesson.module}/${this.#lesson.lesson}/${step}`;
	}

	/** What she said here: on this phone, or on another of hers. */
	async voice(step: string): Promise<{ kept?: Recording; elsewhere: boolean }> {
		const { profile } = await openPhone();
		const [{ readRecording }, { readField }] = await Promise.all([import('./recordings.ts'), import('./private.ts')]);
		const kept = await readRecording(profile, this.#voice(step));
		const said = (await readField<{ bytes: number }>(profile, this.#voice(step)))[0];
		return { kept, elsewhere: !kept && Boolean(said?.body.bytes) };
	}

	async keepVoice(step: string, recording: Recording): Promise<void> {
		const events = await learning();
		const { profile } = await openPhone();
		const { keepRecording } = await import('./recordings.ts');
		const about = await keepRecording(profile, this.#voice(step), recording);
		await record(events.reflectionSpoken({ ...this.#names, step, ...about }));
	}

	async removeVoice(step: string): Promise<void> {
		const events = await learning();
		const { profile } = await openPhone();
		const { dropRecording } = await import('./recordings.ts');
		await record(events.reflectionSpoken({ ...this.#names, step, hash: '', bytes: 0, seconds: 0 }));
		await dropRecording(profile, this.#voice(step));
	}

	leave(): void {
		clearTimeout(this.#typing);
	}
}

const byStart = (a: TryView, b: TryView) => compareOrder(a.started!, b.started!);
