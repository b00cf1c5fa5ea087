// Made-up women who learn and review for half a year: how much a day asks of them, and how much of it stays. Pure and seeded;
// `npm run bench` prints it. Whether one of them still knows an answer is decided by the model itself (FSRS-6), so this shows
// what the caps do to the load, not that the model is true of people.
import { fold, type CardView, type Foldable, type View } from '#lib/domain/learning/learner.ts';
import { memoryOf, noonOf, retrievability, todaysSet } from '#lib/domain/learning/review.ts';
import { randomFrom } from '#lib/domain/learning/shuffle.ts';

const LESSONS = 60;
const ITEMS = 3;
/** Of first answers, how many are right. */
const FIRST = 0.65;
/** Any day will do. */
const BEGIN = 20_000;

export interface ReviewFigures {
	/** Questions on a day on which she comes: the mean, and the most of any woman on any day. */
	mean: number;
	most: number;
	/** The most on any day that she saw for the second time only. */
	mostNew: number;
	/** Of all she was ever asked, the share she would know on the last day; and had she never reviewed. */
	kept: number;
	unreviewed: number;
	/** Of the questions asked, the share she knew. */
	knew: number;
	/** Questions that wait on the last day beyond what the day asks, a woman. */
	waiting: number;
}

export function simulateReview({ learners = 200, days = 180, seed = 'review' } = {}): ReviewFigures {
	let [visits, asked, knew, most, mostNew, cardCount, kept, unreviewed, waiting] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
	for (let learner = 0; learner < learners; learner++) {
		const random = randomFrom(`${seed}/${learner}`);
		// Some come daily, some twice a week.
		const comes = 0.3 + 0.65 * random();
		const learns = 0.2 + 0.3 * random();
		const views = new Map<string, View>();
		const cards = () => [...views].flatMap(([key, view]) => (key.startsWith('card/') ? [view as CardView] : []));
		let n = 0;
		let lesson = 0;
		const answer = (type: string, day: number, lesson: string, item: string, score: number) => {
			const event: Foldable = { type, v: 1, device: 'phone', n: ++n, at: [noonOf(day), n], body: { try: `${lesson}`, module: 'm', lesson, item, asked: { right: ['x'] }, score } };
			fold([event], views);
		};
		const end = BEGIN + days;
		for (let day = BEGIN; day < end; day++) {
			if (random() >= comes) continue;
			const { left } = todaysSet(cards(), day);
			visits++;
			asked += left.length;
			most = Math.max(most, left.length);
			mostNew = Math.max(mostNew, left.filter((card) => memoryOf(card, day).times === 1).length);
			for (const card of left) {
				const knows = random() < retrievability(card, day);
				if (knows) knew++;
				answer('review-answered', day, card.lesson, card.item, knows ? 1 : 0);
			}
			if (lesson < LESSONS && random() < learns) {
				lesson++;
				for (let item = 0; item < ITEMS; item++) answer('quiz-answered', day, `l${lesson}`, `q${item}`, random() < FIRST ? 1 : 0);
			}
		}
		for (const card of cards()) {
			cardCount++;
			kept += retrievability(card, end);
			const [first, ...others] = Object.keys(card.days).sort();
			unreviewed += retrievability(others.length ? { ...card, days: { [first!]: card.days[first!]! } } : card, end);
			if (memoryOf(card, end).due <= end) waiting++;
		}
		waiting -= todaysSet(cards(), end).left.length;
	}
	return { mean: asked / visits, most, mostNew, kept: kept / cardCount, unreviewed: unreviewed / cardCount, knew: knew / asked, waiting: waiting / learners };
}
