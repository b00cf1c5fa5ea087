// A module's tests, as she stands with them: what she has had right, each by its first whole try, and which is to be offered now.
import type { WholeModule } from '../content/pack.ts';
import { FORMS, offered, taken, testLesson, type Form, type Taken } from '../domain/learning/gain.ts';
import { lessonKey } from '../domain/learning/view-keys.ts';
import { BUILT } from './built.ts';
import { live } from './phone.svelte.ts';
import { knownNow, lessonViews, tries } from './queries.ts';

export interface TestResults {
	taken: Partial<Record<Form, Taken>>;
	offered?: Form;
}

/** As a function, so that whoever calls it follows the database; undefined until it has answered. */
export function testResults({ module, lessons, tests }: WholeModule): () => TestResults | undefined {
	const forms = FORMS.map((form) => [form, live(tries(module, testLesson(form)))] as const);
	const views = live(lessonViews);
	const now = live(knownNow(BUILT));
	return () => {
		const found: TestResults['taken'] = {};
		for (const [form, { current }] of forms) {
			if (!current) return undefined;
			const result = tests && taken(current, tests[form]);
			if (result) found[form] = result;
		}
		if (!views.current || now.current === undefined || !tests) return undefined;
		const seen = lessons.map(({ lesson }) => views.current!.get(lessonKey(module, lesson)));
		const state = { finished: seen.every((view) => view?.finished), begun: seen.some((view) => view), taken: found };
		return { taken: found, offered: offered(state, now.current ?? undefined) };
	};
}
