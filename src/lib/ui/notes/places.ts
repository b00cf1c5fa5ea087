// What a screen of a lesson is called in a list, where the lesson's words are at hand.
import type { Lesson } from '#lib/content/pack.ts';
import { t } from '#lib/locales/i18n.svelte.ts';
import { headingsOf, screensOf } from '../lesson/screens.ts';

export function placeName(lesson: Lesson, id: string): string | undefined {
	const screen = screensOf(lesson).find((one) => one.id === id);
	if (!screen) return undefined;
	const { step, panel, item } = screen;
	if (panel) return t('learn.pictureOf', { n: panel.number, of: panel.of });
	if (item) return t('learn.checkUnderstanding', { n: item.number, of: item.of });
	return step.kind === 'take-away' ? step.title : headingsOf(lesson)[id];
}
