// The certificate, every answer the checking page can give, and the picture of it: nothing cut, nothing only in colour.
import { cleanup } from '@testing-library/svelte';
import { encode } from 'uqr';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Statement, Verdict } from '#lib/domain/learning/certificate.ts';
import { t } from '#lib/locales/i18n.svelte.ts';
import Answer from '#lib/ui/certificate/Answer.svelte';
import Paper from '#lib/ui/certificate/Paper.svelte';
import { drawCertificate, HEIGHT, WIDTH } from '#lib/ui/certificate/picture.ts';
import { clipped, faults, tooWide } from './measures.ts';
import { hold, open } from './phone.ts';
import type { Screen } from './screens.ts';

afterEach(cleanup);

const statement: Statement = { i: 'a1B2c3D4e5F6g7H8i9J0kL', p: 'She Leads', l: 1, d: 20_781, x: 21_146, h: 'h'.repeat(43), o: 'https://learn.example.org' };
const longest = 'ស្រីនាង ចាន់ធីសុភាព ក្លឹម្ហូន្ត្រីស្ត្រីព្រះសង្ឃរាជាណាចក្រកម្ពុ'.slice(0, 60);
const { data: matrix } = encode('x'.repeat(480), { ecc: 'M', border: 0 });
const said = { statement, name: longest, asOf: Date.UTC(2026, 10, 24) };
const verdicts: Verdict[] = [
	{ kind: 'valid', ...said },
	{ kind: 'expired', ...said },
	{ kind: 'taken-back', ...said },
	{ kind: 'changed' },
	{ kind: 'unknown-issuer', o: `https://${'long-'.repeat(20)}example.org` },
	{ kind: 'unreadable' },
	{ kind: 'no-list' },
	{ kind: 'old-browser' }
];
const screens: [string, Screen][] = [
	['hers', { component: Paper, props: () => ({ statement, name: longest, matrix }), heading: 'H' }],
	...verdicts.map((verdict): [string, Screen] => [verdict.kind, { component: Answer, props: () => ({ verdict }), heading: 'H' }])
];
/** As on its page: the paper stands under a heading of its own. */
const withHeading = (screen: Screen) => {
	if (screen.component !== Paper) return;
	const heading = document.createElement('h2');
	heading.textContent = t('certificate.yours');
	document.querySelector('.certificate')!.before(heading);
};

describe.each([
	['km', 200],
	['km', 100],
	['en', 200]
] as const)('%s at 320 px, %d %%', (language, percent) => {
	beforeAll(() => hold({ language, percent, width: 320, height: 568 }));
	test.each(screens)('%s', async (_, screen) => {
		await open(screen, language);
		expect(document.documentElement.scrollWidth, 'sideways scroll').toBeLessThanOrEqual(innerWidth);
		expect(tooWide(), 'wider than the glass').toEqual([]);
		if (language === 'km') expect(clipped(), 'cut').toEqual([]);
		expect(document.body.textContent, 'a key without words').not.toMatch(/certificate\.[a-z]/);
	});
	test('a Khmer name on a page in any language has room above and below', async () => {
		await open(screens[0]![1], language);
		const name = document.querySelector('.name')!;
		const { lineHeight, fontSize } = getComputedStyle(name);
		expect(parseFloat(lineHeight)).toBeGreaterThanOrEqual(1.5 * parseFloat(fontSize));
		expect(name.scrollHeight).toBeLessThanOrEqual(name.clientHeight + 1);
	});
});

describe.each([
	['km', 'light'],
	['en', 'dark'],
	['en', 'contrast'],
	['en', 'sepia']
] as const)('%s, %s', (language, theme) => {
	beforeAll(() => hold({ language, theme, width: 360, height: 4000 }));
	test.each(screens)('%s', async (_, screen) => {
		await open(screen, language);
		withHeading(screen);
		expect(await faults()).toEqual([]);
	});
});

test('on paper it is black, also for a woman who reads at night', async () => {
	const media = (value: string) => (cdp() as unknown as { send(method: string, options: object): Promise<void> }).send('Emulation.setEmulatedMedia', { media: value });
	await hold({ language: 'en', theme: 'dark' });
	await open(screens[0]![1], 'en');
	const words = () => [...document.querySelectorAll<HTMLElement>('.certificate :is(p, h3, dt, dd)')];
	const black = () => words().filter((one) => getComputedStyle(one).color === 'rgb(0, 0, 0)').length;
	expect(black()).toBe(0);
	try {
		await media('print');
		expect(black()).toBe(words().length);
		expect(document.querySelector('h1')!.checkVisibility()).toBe(false);
		expect(document.querySelector('.certificate svg')!.checkVisibility()).toBe(true);
	} finally {
		await media('');
	}
});

describe('every answer differs from every other', () => {
	test.each(['en', 'km'] as const)('in words and in shape, %s', async (language) => {
		await hold({ language });
		const heads: string[] = [];
		const shapes: string[] = [];
		for (const [kind, screen] of screens.slice(1)) {
			await open(screen, language);
			heads.push(document.querySelector('.say .head')!.textContent!);
			shapes.push(`${document.querySelector('.say')!.className} ${document.querySelector('.say use')!.getAttribute('href')}`);
			// Nobody should take what a forged code says for true.
			expect(document.querySelector('.certificate') !== null, kind).toBe(['valid', 'expired', 'taken-back'].includes(kind));
		}
		expect(new Set(heads).size).toBe(verdicts.length);
		// What is not known and what cannot be read both ask; the words tell them apart.
		expect(new Set(shapes).size).toBeGreaterThanOrEqual(verdicts.length - 1);
	});

	test('it says as of when', async () => {
		await hold({ language: 'en' });
		await open(screens[1]![1], 'en');
		expect(document.querySelector('.say')!.textContent).toContain('24 November 2026');
	});
});

describe('the picture', () => {
	test.each(['en', 'km'] as const)('no letter leaves it or touches the code, %s', async (language) => {
		await hold({ language });
		const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
		const pen = canvas.getContext('2d')!;
		const written: { text: string; left: number; right: number; bottom: number }[] = [];
		const squares: [number, number, number, number][] = [];
		const { fillText, fillRect } = pen;
		pen.fillText = (text, x, y) => {
			const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxDescent } = pen.measureText(text);
			written.push({ text, left: x - actualBoundingBoxLeft, right: x + actualBoundingBoxRight, bottom: y + actualBoundingBoxDescent });
			fillText.call(pen, text, x, y);
		};
		pen.fillRect = (...box) => (squares.push(box), fillRect.apply(pen, box));
		const facts: [string, string][] = [
			[t('certificate.given'), longest],
			[t('certificate.for'), t('certificate.forWhat', { level: 1 })],
			[t('certificate.on'), '24 November 2026'],
			[t('certificate.by'), 'A programme with a very long name of its own, in a far province'],
			[t('certificate.number'), statement.i]
		];
		const font = getComputedStyle(document.documentElement).getPropertyValue('--font');
		drawCertificate(pen, { heading: t('certificate.paper'), facts, matrix, look: { paper: '#fff', ink: '#000', soft: '#444', weave: '#86194a', font } });
		expect(written.map(({ text }) => text).join('').replace(/\s/g, '')).toBe([t('certificate.paper'), ...facts.flat()].join('').replace(/\s/g, ''));
		const code = squares.find(([, y, width, height]) => width === height && width > 300 && y > 300)!;
		for (const { text, left, right, bottom } of written) {
			expect(left, text).toBeGreaterThanOrEqual(0);
			expect(right, text).toBeLessThanOrEqual(WIDTH);
			expect(bottom, text).toBeLessThanOrEqual(code[1]);
		}
		expect(code[1] + code[3]).toBeLessThanOrEqual(HEIGHT - 48);
	});
});
