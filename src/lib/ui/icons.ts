/**
 * The icons in static/icons.svg; `node scripts/icons.mjs` makes it of exactly these. A name without a drawing in
 * draw/icons.mjs and a name no screen uses are both errors.
 */
export const icons = [
	'again',
	'alert',
	'ask',
	'back',
	'check',
	'clock',
	'contrast',
	'down',
	'download',
	'easy',
	'eye',
	'group',
	'home',
	'keep',
	'leaf',
	'learn',
	'lock',
	'me',
	'mic',
	'moon',
	'next',
	'nosignal',
	'pen',
	'plus',
	'print',
	'saved',
	'sent',
	'share',
	'shield',
	'sun',
	'text',
	'up',
	'waiting'
] as const;

export type IconName = (typeof icons)[number];
