// A lesson as the screens she goes through, one after the other. A story's panels and a check's items are a screen each.
import type { Item, Lesson, Panel, Step } from '#lib/content/pack.ts';

export interface LessonScreen {
	/** Its address: the id of the panel, item or step. */
	id: string;
	step: Step;
	/** Which step of the lesson it belongs to, from 0. */
	index: number;
	panel?: { panel: Panel; number: number; of: number };
	item?: { item: Item; number: number; of: number };
}

export function screensOf(lesson: Lesson): LessonScreen[] {
	return lesson.steps.flatMap((step, index): LessonScreen[] => {
		if (step.kind === 'story')
			return step.panels.map((panel, i) => ({
				id: panel.id,
				step,
				index,
				panel: { panel, number: i + 1, of: step.panels.length }
			}));
		if (step.kind === 'check')
			return step.items.map((item, i) => ({
				id: item.id,
				step,
				index,
				item: { item, number: i + 1, of: step.items.length }
			}));
		return [{ id: step.id, step, index }];
	});
}

/** What "Look again" calls a screen. */
export function headingsOf(lesson: Lesson): Record<string, string> {
	return Object.fromEntries(
		screensOf(lesson).map(({ id, step }) => [
			id,
			step.kind === 'idea' ? step.heading.text : 'heading' in step ? String(step.heading) : lesson.title
		])
	);
}
