// The best answer in words, whatever an answer is.
import type { Item } from '#lib/content/pack.ts';
import { pairsOf } from '#lib/domain/learning/pairs.ts';
import { t } from '#lib/locales/i18n.svelte.ts';
import { filled } from './gaps.ts';

/** The first of the spellings an author lists; `*` stands for anything. */
export const firstSpelling = (text: string): string => text.split('|')[0]!.trim().replaceAll('*', '…');

/** A line for each part of it; `place` where a line has one. */
export function bestAnswer(asked: Item, easy: boolean): { text: string; place?: string }[] {
	const option = (id = '') => asked.options.find((one) => one.id === id)?.text ?? '';
	const pairs = pairsOf(asked.right);
	if (asked.gaps) return [{ text: filled(easy ? asked.gaps.easy : asked.gaps.text, (gap) => option(pairs.get(gap))) }];
	if (asked.choices)
		return asked.options.map(({ id, text }) => ({
			text,
			place: asked.choices!.find((choice) => choice.id === pairs.get(id))?.text ?? ''
		}));
	if (asked.kind === 'number') return [{ text: range(asked.right[0]!) }];
	if (asked.kind === 'short-text') return asked.right.map((id) => ({ text: firstSpelling(option(id)) }));
	return asked.right.map((id) => ({ text: option(id) }));
}

function range(right: string): string {
	const [least = '', most = ''] = right.split('..');
	return least === most ? least : t('quiz.fromTo', { least, most });
}
