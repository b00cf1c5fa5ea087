/** What a facilitator sees of her group. Unknown is its own state: a silent phone is never "behind". */
export type ModuleState = 'done' | 'started' | 'help' | 'todo';

export interface BoardModule {
	module: string;
	/** One or two words, for the head of a column. */
	short: string;
	number: number;
}

export interface BoardWoman {
	id: string;
	/** The nickname she chose. */
	name: string;
	href: string;
	/** In the order of the board's modules. `done` of `of` lessons. */
	modules: { module: string; state: ModuleState; done: number; of: number }[];
	/** `text` is the day in words, as `formatDay` gives it. */
	heard: { kind: 'day'; text: string } | { kind: 'silent'; days: number; text: string };
	/** The lesson she is in. */
	studying?: string;
	/** Why she may need help, and what could help. */
	help?: string;
}
