import type { Asked } from './define-quiz-kind.ts';

/** What an answer keeps of the item it was given to. */
export const askedOf = ({ options, right, weights, mode }: Omit<Asked, 'options'> & { options: { id: string }[] }): Asked => ({
	options: options.map(({ id }) => id),
	right,
	...(weights && { weights }),
	...(mode && { mode })
});
