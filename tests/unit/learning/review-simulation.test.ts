// Twenty made-up women for half a year; `npm run bench` prints two hundred.
import { expect, test } from 'vitest';
import { simulateReview } from '../../../src/commands/review-simulation.ts';
import { NEW_PER_DAY, PER_DAY } from '../../../src/lib/domain/learning/review.ts';

test('no day is above its caps, and what is reviewed stays', () => {
	const figures = simulateReview({ learners: 20 });
	expect(figures.most).toBeLessThanOrEqual(PER_DAY);
	expect(figures.mostNew).toBeLessThanOrEqual(NEW_PER_DAY);
	expect(figures.mean).toBeGreaterThan(1);
	expect(figures.kept).toBeGreaterThan(0.85);
	expect(figures.kept).toBeGreaterThan(figures.unreviewed + 0.1);
	expect(simulateReview({ learners: 20 })).toEqual(figures);
	expect(simulateReview({ learners: 20, seed: 'other' })).not.toEqual(figures);
}, 60_000);
