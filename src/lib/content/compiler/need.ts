// What a place in a words file must hold.

/** What a text is on the screen. Limits of length (lints/) are given by role. */
export type Role =
	| 'title'
	| 'short'
	| 'heading'
	| 'summary'
	| 'easy summary'
	| 'need'
	| 'text'
	| 'easy'
	| 'example'
	| 'alt'
	| 'term'
	| 'fact'
	| 'bin'
	| 'card'
	| 'reason'
	| 'step'
	| 'easy step'
	| 'care'
	| 'easy care'
	| 'after'
	| 'easy after'
	| 'prompt'
	| 'easy prompt'
	| 'stem'
	| 'easy stem'
	| 'option'
	| 'line'
	| 'objective';

export interface Need {
	key: string;
	role: Role;
	/** May be left out, in all languages alike. */
	optional?: boolean;
	/** Needed just when this other key is there. */
	with?: string;
}

export interface PlaceNeeds {
	/** As in parse-words.ts. */
	address: string;
	keys: Need[];
	list?: { ids: string[]; role: Role; reasons: boolean };
}
