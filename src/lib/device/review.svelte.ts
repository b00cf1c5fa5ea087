// What she is asked again today, and her answers to it: the same set on each of her phones, by the day her log says it is.
import { loadWhole } from '../content/catalogue.ts';
import type { Item, Lesson, WholeModule } from '../content/pack.ts';
import { askedOf } from '../domain/learning/asked.ts';
import { learningDay, type CardView } from '../domain/learning/learner.ts';
import { quizKinds } from '../domain/learning/quiz-kinds.ts';
import { cardId, dueOn, nextDay, todaysSet, type TodaysSet } from '../domain/learning/review.ts';
import { shuffled } from '../domain/learning/shuffle.ts';
import { cardViewKey, lessonKey } from '../domain/learning/view-keys.ts';
import { after } from '../domain/log/clock.ts';
import { BUILT } from './built.ts';
import { NotHere, readLesson } from './packs.ts';
import { live, openPhone, record } from './phone.svelte.ts';
import type { Profile } from './profile.ts';

const DAY = 86_400_000;

interface Log {
	cards: CardView[];
	/** The learning day an answer given now would bear: never before one she has had. */
	day: number;
	/** The phone's clock is plainly wrong. */
	clockWrong: boolean;
	/** False then, and while her log is still ahead of a clock that was: nothing is said of other days. */
	sure: boolean;
}

export const reviewLog = async ({ db, world }: Profile): Promise<Log> => {
	const now = Math.max(0, Math.floor(world.now() + ((await db.read('offset')) ?? 0)));
	const [ms] = after(await db.read('clock'), now);
	const rows = await db.views.where('key').startsWith('card/').toArray();
	return { cards: rows.map(({ value }) => value as CardView), day: learningDay(ms), clockWrong: now < BUILT, sure: now >= BUILT && ms - now < DAY };
};

export interface Today extends TodaysSet, Omit<Log, 'cards'> {
	/** The next learning day on which something is asked. */
	next?: number;
}

/** A question as she sees it. */
export interface Shown {
	card: CardView;
	item: Item;
	lesson: Lesson;
	/** Of the lesson's words. */
	source: string;
}

export class Review {
	#language: string;
	#log = live(reviewLog);
	#modules = $state.raw<WholeModule[]>();
	/** Answered in this visit before the database has told its news. */
	#fresh = $state.raw<Record<string, CardView>>({});
	/** Lessons whose words are not on this phone and cannot be had now. */
	#away = $state.raw<ReadonlySet<string>>(new Set());

	constructor(language: string) {
		this.#language = language;
		void loadWhole(language).then(({ modules }) => (this.#modules = modules));
	}

	/** Cards whose question is still in its lesson. */
	#cards = $derived.by((): CardView[] | undefined => {
		const log = this.#log.current;
		const modules = this.#modules;
		if (!log || !modules) return undefined;
		const asked = new Set(modules.flatMap(({ module, lessons }) => lessons.flatMap(({ lesson, items }) => items.map((item) => cardViewKey(module, lesson, item)))));
		return log.cards.filter((card) => asked.has(cardId(card))).map((card) => (card.days[log.day] ? card : (this.#fresh[cardId(card)] ?? card)));
	});

	/** Undefined until her database has answered. */
	today = $derived.by((): Today | undefined => {
		const log = this.#log.current;
		const cards = this.#cards;
		if (!log || !cards) return undefined;
		const set = todaysSet(cards.filter(({ module, lesson, days }) => days[log.day] || !this.#away.has(lessonKey(module, lesson))), log.day);
		const { cards: _, ...known } = log;
		return { ...set, ...known, next: nextDay(cards, log.day) };
	});

	/** How many are left out because their lesson is not here. */
	away = $derived.by((): number => {
		const log = this.#log.current;
		const cards = this.#cards ?? [];
		if (!log || !this.#away.size) return 0;
		return cards.filter((card) => this.#away.has(lessonKey(card.module, card.lesson)) && !card.days[log.day] && dueOn(card, log.day) <= log.day).length;
	});

	/** Sees to it that the words of the whole set are here, so that the count she is told stays true. Ask once `today` is there. */
	async gather(): Promise<void> {
		for (;;) {
			const lessons = new Map((this.today?.left ?? []).map((card) => [lessonKey(card.module, card.lesson), card]));
			const missing: string[] = [];
			await Promise.all([...lessons].map(async ([key, card]) => (await this.#read(card)) ?? missing.push(key)));
			if (!missing.length) return;
			this.#away = new Set([...this.#away, ...missing]);
		}
	}

	/** The first question that is left, with its options in the order of the day. Undefined when there is none. */
	async next(): Promise<Shown | undefined> {
		for (;;) {
			const { left: [card] = [], day } = this.today ?? {};
			if (!card) return undefined;
			const read = await this.#read(card);
			const found = read && itemsOf(read.lesson).find(({ id }) => id === card.item);
			const kind = found && quizKinds.get(found.kind);
			if (read && found && kind?.scored) {
				const options = kind.shuffled ? shuffled(found.options, `${cardId(card)}/${day}`) : found.options;
				return { card, item: { ...found, options }, ...read };
			}
			this.#away = new Set([...this.#away, lessonKey(card.module, card.lesson)]);
		}
	}

	async #read({ module, lesson }: CardView): Promise<Pick<Shown, 'lesson' | 'source'> | undefined> {
		const entry = this.#modules?.find((one) => one.module === module);
		if (!entry) return undefined;
		try {
			return await readLesson(this.#language, entry, lesson);
		} catch (error) {
			if (error instanceof NotHere) return undefined;
			throw error;
		}
	}

	/** On the phone's disk when it resolves: the card as it is from now on. Throws NotSaved. */
	async answer({ card, item, source }: Shown, answer: string[], more: { sure?: 1 | 2 | 3; hint?: true } = {}): Promise<CardView> {
		const { default: reviewAnswered } = await import('../domain/learning/events/review-answered.ts');
		const { module, lesson } = card;
		const asked = askedOf(item);
		const score = quizKinds.get(item.kind)!.score(asked, answer);
		await record(reviewAnswered({ module, lesson, item: item.id, kind: item.kind, asked: { ...asked, source }, answer, score, ...more }));
		const { profile } = await openPhone();
		const made = (await profile.db.views.get(cardViewKey(module, lesson, item.id)))?.value as CardView | undefined;
		if (!made) throw new Error(`an answer to ${item.id} was recorded and is on no card`);
		this.#fresh = { ...this.#fresh, [cardId(made)]: made };
		return made;
	}
}

const itemsOf = (lesson: Lesson): Item[] => lesson.steps.flatMap((step) => (step.kind === 'check' ? step.items : []));
