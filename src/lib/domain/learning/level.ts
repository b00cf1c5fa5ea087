// What a level asks for, and what of it a woman has not done yet: the same on her phone and on the server that signs.
import { taken, testLesson } from './gain.ts';
import type { LessonView, TryView, View } from './learner.ts';
import { lessonViewKey, tryViewKey } from './view-keys.ts';

/** What a catalogue says of a module. */
export interface Course {
	module: string;
	level: number;
	lessons: { lesson: string }[];
	/** The items of the test afterwards; absent where the module has no tests. */
	tests?: { post: string[] };
}

/** What is left to do of a module. */
export interface Missing {
	module: string;
	lessons: string[];
	/** The test after the module. */
	test: boolean;
}

export const levelsOf = (courses: readonly Course[]): number[] => [...new Set(courses.map(({ level }) => level))].sort((a, b) => a - b);

/** Of how many modules of a level she needs all, where she chooses: any two of level 3. Of every other level it is all of them. */
const CHOSEN: Readonly<Record<number, number>> = { 3: 2 };

/** How many of these modules, all of one level, must be done. */
export const asksFor = (courses: readonly Course[]): number => Math.min(CHOSEN[courses[0]?.level ?? 0] ?? courses.length, courses.length);

/** A level asks for every lesson of a module, and for the test after it where there is one, however well she did in it. */
export const coursesOf = (courses: readonly Course[], level: number): Course[] => courses.filter((course) => course.level === level);

/** Of the modules of one level, what is not done. Empty when the level is, though it may have more modules than it asks for. */
export function missing(courses: readonly Course[], views: ReadonlyMap<string, View>): Missing[] {
	const left = courses
		.map(({ module, lessons, tests }) => ({
			module,
			lessons: lessons.map(({ lesson }) => lesson).filter((lesson) => (views.get(lessonViewKey(module, lesson)) as LessonView | undefined)?.finished === undefined),
			test: tests !== undefined && !taken(triesOf(module, views), tests.post)
		}))
		.filter(({ lessons, test }) => lessons.length > 0 || test);
	return courses.length - left.length >= asksFor(courses) ? [] : left;
}

function triesOf(module: string, views: ReadonlyMap<string, View>): TryView[] {
	const prefix = tryViewKey(module, testLesson('post'));
	return [...views].flatMap(([key, view]) => (key.startsWith(prefix) ? [view as TryView] : []));
}
