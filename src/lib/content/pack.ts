// The shape of what a phone downloads: content as compiled, one language a file. Words and right answers stand together here;
// in the sources they are apart (`lesson.yaml`, `en.md`, `km.md`), so that a translation cannot change what is right.

/**
 * A file by its content: the name is the first half of its SHA-256, so it never changes and is downloaded once. Half, because the list
 * of lessons names hundreds of files and 128 bits are enough to tell them apart and to notice what came broken.
 */
export interface PackFile {
	/** `/packs/f/<32 hex>.<json|svg>` */
	path: string;
	/** What a phone pays to download it, in bytes: brotli, quality 11. */
	bytes: number;
}

/** A text and its Easy Read variant. */
export interface Words {
	text: string;
	easy: string;
}

export interface Picture {
	path: string;
	alt: string;
}

/** A dated or legal sentence. Hidden when `expiresOn` (a date, `YYYY-MM-DD`) has passed; the lesson is whole without it. */
export interface Fact {
	id: string;
	text: string;
	source: string;
	sourceDate: string;
	checkedOn: string;
	expiresOn: string;
	/** `none yet` is shown as "not yet checked by a person". */
	reviewer: string;
	jurisdiction: string;
}

export interface Panel extends Words {
	id: string;
	picture?: Picture;
}

export interface Option {
	id: string;
	text: string;
	/** Empty where nothing is right or not. */
	reason: string;
}

/** A question as it is asked: `options` in the order she first sees them, `right` as the kind's file defines it. */
export interface Item {
	id: string;
	/** A file in domain/learning/quiz-kinds. */
	kind: string;
	judgement: boolean;
	objective: string;
	stem: Words;
	hint?: Words;
	/** She is asked how sure she is. */
	sure?: true;
	options: Option[];
	right: string[];
	weights?: Record<string, number>;
	mode?: string;
	/** Of `matching`: the places. */
	choices?: { id: string; text: string }[];
	/** Of `cloze`: the sentence, its gaps as `{id}`. */
	gaps?: Words;
	/** Of `scenario`, the first one first; an option without `to` ends it. The option's reason is what follows from it. */
	decisions?: { id: string; at: Words; options: { id: string; to?: string }[] }[];
	/** Of `scenario`: what to think about at the end. */
	debrief?: Words;
	/** From an option's id (or `any`) to the id of the screen that explains it. */
	see: Record<string, string>;
}

export type Step =
	| { id: string; kind: 'story'; panels: Panel[] }
	| {
			id: string;
			kind: 'idea';
			heading: Words;
			body: Words;
			example?: string;
			/** Hard words explained on the screen. */
			terms: { id: string; text: string }[];
			fact?: Fact;
			picture?: Picture;
	  }
	| {
			id: string;
			kind: 'try-phone';
			activity: 'matching';
			heading: string;
			body: Words;
			bins: { id: string; text: string }[];
			cards: { id: string; text: string; reason: string; bin: string }[];
			/** How the story goes on; shown when all cards are placed. */
			after?: Words;
			picture?: Picture;
	  }
	| { id: string; kind: 'try-people'; minutes: number; heading: string; steps: Words[]; care: Words; picture?: Picture }
	| { id: string; kind: 'reflection'; heading: string; prompt: Words }
	/** `mastery`: when a try is enough to go on (domain/learning/mastery.ts). */
	| { id: string; kind: 'check'; mastery?: Mastery; items: Item[] }
	| { id: string; kind: 'take-away'; title: string; lines: string[]; last: string; picture?: Picture };

/** So many items fully right, or a mean score; all right where nothing is said. */
export type Mastery = { right: number } | { score: number };

export interface Lesson {
	/** Both without their numbers: `self-and-leadership`, `who-is-a-leader`. */
	module: string;
	lesson: string;
	number: number;
	minutes: number;
	title: string;
	summary: string;
	need?: string;
	/** `source, …` or `awaiting native review`, as the words file says. */
	status: string;
	steps: Step[];
}

/** Text in which some runs are strong. */
export type Run = { text: string; strong?: true };
export type Block =
	| { kind: 'h2' | 'h3'; text: string }
	| { kind: 'p'; runs: Run[] }
	| { kind: 'ul'; items: Run[][] }
	| { kind: 'table'; head: string[]; rows: Run[][][] };

export interface Module {
	module: string;
	number: number;
	title: string;
	status: string;
	objectives: { id: string; text: string }[];
	/** Done with people between two meetings. */
	task: { id: string; minutes: number; heading: string; body: Words; steps: Words[]; care: Words };
	circle?: { title: string; minutes: number; status: string; blocks: Block[] };
	facts: Fact[];
}

/** A module's tests: parallel items, asked before, after, and 30 to 45 days later. */
export interface Tests {
	module: string;
	status: string;
	pre: Item[];
	post: Item[];
	delayed: Item[];
}

export interface CatalogueLesson {
	lesson: string;
	number: number;
	minutes: number;
	title: string;
	/** How many steps it has. */
	steps: number;
	file: PackFile;
}

export interface CatalogueModule {
	module: string;
	number: number;
	level: number;
	minutes: number;
	title: string;
	/** One or two words, for the head of a table column. */
	short: string;
	summary: Words;
	picture?: Picture;
	/** Whether it has a guide for a circle meeting. */
	circle: boolean;
	/** The module's own words: objectives, task, circle guide. */
	file: PackFile;
	/** Its tests, where it has them. */
	tests?: { file: PackFile };
	lessons: CatalogueLesson[];
	/** Names everything the pack consists of in this language, pictures included: a `PackFile[]`. */
	list: PackFile;
	/** What all of it costs to download, the list too. */
	bytes: number;
}

/** The ids of what a module asks: the same in every language, and needed by few screens, so in a file of its own. */
export interface ModuleIds {
	/** By lesson: the items of its check, in order, and what of the module's objectives it teaches. */
	lessons: Record<string, { items: string[]; objectives: string[] }>;
	tests?: { pre: string[]; post: string[]; delayed: string[] };
}
/** By module. Compiled to `.made/catalogue/_ids.json`. */
export type CatalogueIds = Record<string, ModuleIds>;

/** A module with the ids of what it asks. */
export type WholeModule = Omit<CatalogueModule, 'lessons' | 'tests'> & {
	lessons: (CatalogueLesson & ModuleIds['lessons'][string])[];
	tests?: { file: PackFile } & NonNullable<ModuleIds['tests']>;
};

/** What can be learned, in one language: known before anything is downloaded. Compiled to `.made/catalogue/<language>.json`. */
export interface Catalogue {
	language: string;
	programme: { name: string; safeguarding: { text: string; filledIn: boolean }; minimumAge: number };
	modules: CatalogueModule[];
}
