// The take-away card as a picture: for every card there is, in both languages, no word leaves it and none is lost.
import { parse } from 'yaml';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CARD, drawCard, wrapped, type Card, type CardLook } from '#lib/ui/lesson/card-picture.ts';
import { shareCard } from '../../src/routes/(participant)/learn/[module]/[lesson]/share-card.ts';
import { hold, type Language } from './phone.ts';

const sources = import.meta.glob<string>('../../src/lib/content/modules/*/*/{en,km}.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const bones = import.meta.glob<string>('../../src/lib/content/modules/*/*/lesson.yaml', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** Every take-away card, from its sources. */
const cards: [where: string, language: Language, card: Card][] = Object.entries(sources).map(([path, words]) => {
	const [, folder, language] = /^(.*)\/(en|km)\.md$/.exec(path)!;
	const { steps } = parse(bones[`${folder}/lesson.yaml`]!) as { steps: { id: string; kind: string }[] };
	const { id } = steps.find(({ kind }) => kind === 'take-away')!;
	const part = words.split(/^## /m).find((one) => one.startsWith(`${id}\n`))!;
	const said = Object.fromEntries([...part.matchAll(/^\*\*(.+?):\*\* (.*)$/gm)].map(([, key, text]) => [key, text!]));
	const lines = Object.keys(said)
		.filter((key) => key.startsWith('line '))
		.map((key) => said[key]!);
	return [path.split('/').slice(-3).join('/'), language as Language, { title: said.title!, lines, last: said.last! }];
});

const colours: CardLook['colours'] = {
	paper: '#ffffff',
	surface: '#eeeeee',
	edge: '#cccccc',
	ink: '#000000',
	lotus: '#000000',
	'weave-ground': '#ffeeee',
	'weave-1': '#ff0000',
	'weave-2': '#880000',
	'weave-gold': '#ffcc00'
};
function lookNow(): CardLook {
	const style = getComputedStyle(document.documentElement);
	return { font: style.getPropertyValue('--font'), head: style.getPropertyValue('--font-head'), colours };
}
function draw(card: Card) {
	const canvas = document.createElement('canvas');
	canvas.width = CARD.width;
	canvas.height = CARD.height;
	const pen = canvas.getContext('2d', { willReadFrequently: true })!;
	return { pen, drawn: drawCard(pen, card, lookNow()) };
}
const bare = (text: string) => text.replace(/[\s\u200b]/g, '');
const picture = document.createElement('canvas');
picture.width = 480;
picture.height = 300;

/** Where the ink of each line ends, as the browser measures it. */
function ink(pen: CanvasRenderingContext2D, drawn: ReturnType<typeof drawCard>) {
	return drawn.map(({ text, font, x, y }) => {
		pen.font = font;
		const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
			pen.measureText(text);
		return {
			text,
			left: x - actualBoundingBoxLeft,
			right: x + actualBoundingBoxRight,
			top: y - actualBoundingBoxAscent,
			bottom: y + actualBoundingBoxDescent
		};
	});
}

/** What a card holds at most: the longest texts the compiler lets through, and more. */
const endless = (word: string, times: number): Card => ({
	title: word.repeat(times),
	lines: [1, 2, 3].map(() => word.repeat(times)),
	last: word.repeat(times)
});

test('there are cards to draw, in both languages', () => {
	expect(cards.length).toBeGreaterThanOrEqual(14);
	expect(new Set(cards.map(([, language]) => language))).toEqual(new Set(['en', 'km']));
	for (const [where, , { title, lines, last }] of cards)
		for (const text of [title, ...lines, last]) expect(text, where).toBeTruthy();
});

describe.each([
	['with its picture', picture],
	['without', undefined]
])('%s', (_, drawing) => {
	test.each([
		...cards,
		['Khmer that never pauses', 'km', endless('ស្ត្រីក្នុងឃុំ', 12)] as [string, Language, Card],
		['one endless word', 'en', endless('w', 120)] as [string, Language, Card]
	])('%s: nothing leaves the card, nothing is lost, no line touches another', async (_, language, card) => {
		await hold({ language });
		const { pen, drawn } = draw({ ...card, picture: drawing });
		expect(bare(drawn.map(({ text }) => text).join(''))).toBe(bare([card.title, ...card.lines, card.last].join('')));
		const lines = ink(pen, drawn);
		const inside = {
			left: CARD.margin + 20,
			right: CARD.width - CARD.margin - 20,
			top: CARD.margin + CARD.band,
			bottom: CARD.height - CARD.margin - 28 - CARD.band
		};
		for (const { text, left, right, top, bottom } of lines) {
			expect([left >= inside.left, right <= inside.right, top >= inside.top, bottom <= inside.bottom], text).toEqual([
				true,
				true,
				true,
				true
			]);
		}
		for (const [i, line] of lines.slice(1).entries())
			expect(line.top, line.text).toBeGreaterThanOrEqual(lines[i]!.bottom - 2);
		// And on the glass: the edge around the card is bare paper.
		const edge = pen.getImageData(0, 0, CARD.margin - 4, CARD.height).data;
		expect(edge.every((value) => value === 255)).toBe(true);
	});
});

test('every card of today keeps its picture at full height and words of at least 38 pixels', async () => {
	for (const [where, language, card] of cards) {
		await hold({ language });
		const { drawn } = draw({ ...card, picture });
		expect(drawn[0]!.y, where).toBeGreaterThan(CARD.margin + CARD.band + 400);
		expect(Math.min(...drawn.map(({ font }) => Number(/(\d+)px/.exec(font)![1]))), where).toBeGreaterThanOrEqual(38);
	}
});

describe.each([
	['with the browser’s dictionary', false],
	['where it has none', true]
])('where a line ends, %s', (_, none) => {
	const { Segmenter } = Intl;
	beforeAll(() => {
		if (none) Reflect.deleteProperty(Intl, 'Segmenter');
	});
	afterAll(() => Object.assign(Intl, { Segmenter }));

	test('never inside a letter, never before what closes or after what opens', () => {
		expect('Segmenter' in Intl).toBe(!none);
		const texts = cards.flatMap(([, , card]) => [card.title, ...card.lines, card.last]);
		for (const text of [...texts, 'She said: “Wait (a little).” Then I asked.']) {
			const lines = wrapped(text, (line) => [...line].length <= 10);
			expect(lines.length, text).toBeGreaterThan([...text].length > 10 ? 1 : 0);
			expect(bare(lines.join('')), text).toBe(bare(text));
			for (const line of lines.slice(1)) expect(line, text).not.toMatch(/^[\u17b6-\u17d3\u17dd។៕៖ៗ.,!?”»)]/u);
			for (const line of lines.slice(0, -1)) expect(line, text).not.toMatch(/\u17d2$|[“«(]$/);
		}
	});

	test('a zero-width space is a place to break and is not drawn', () => {
		expect(wrapped('ស្ត្រី\u200bក្រុម', (line) => line.length <= 6)).toEqual(['ស្ត្រី', 'ក្រុម']);
		expect(wrapped('ស្ត្រី\u200bក្រុម', () => true)).toEqual(['ស្ត្រីក្រុម']);
	});
});

describe('sharing it', () => {
	const [, , card] = cards[0]!;
	const path = Object.values(
		import.meta.glob<string>('../../src/lib/content/modules/*/*/card.svg', {
			eager: true,
			query: '?url',
			import: 'default'
		})
	)[0]!;
	const { title, lines, last } = card;
	const step = { id: 'card', kind: 'take-away' as const, title, lines, last };
	const shared: File[] = [];
	const phoneThat = (share: () => Promise<void>) => {
		vi.spyOn(navigator, 'canShare').mockReturnValue(true);
		vi.spyOn(navigator, 'share').mockImplementation(({ files }: ShareData = {}) => {
			shared.push(...(files ?? []));
			return share();
		});
	};
	const downloads: string[] = [];
	beforeEach(async () => {
		await hold({ language: 'km' });
		for (const name of ['canShare', 'share'] as const)
			if (!(name in navigator))
				Object.defineProperty(navigator, name, { value: () => false, configurable: true, writable: true });
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
			downloads.push(this.download);
		});
		shared.length = downloads.length = 0;
	});
	afterEach(() => void vi.restoreAllMocks());

	test('a PNG of 1080 × 1350 with the lesson’s picture in it, under a name that says nothing of her', async () => {
		phoneThat(() => Promise.resolve());
		expect(await shareCard({ ...step, picture: { path, alt: '' } })).toBe('shared');
		expect(await shareCard(step)).toBe('shared');
		const [drawn, bare] = await Promise.all(shared.map((file) => createImageBitmap(file)));
		expect(shared.map(({ name, type }) => [name, type])).toEqual([
			['card.png', 'image/png'],
			['card.png', 'image/png']
		]);
		expect([drawn!.width, drawn!.height, bare!.width, bare!.height]).toEqual([1080, 1350, 1080, 1350]);
		expect(shared[0]!.size).toBeGreaterThan(shared[1]!.size);
		expect(downloads).toEqual([]);
	});

	test('closing the phone’s list shares nothing and downloads nothing', async () => {
		phoneThat(() => Promise.reject(new DOMException('closed', 'AbortError')));
		expect(await shareCard(step)).toBe('stopped');
		expect(downloads).toEqual([]);
	});

	test('a phone that cannot share pictures, or no longer may, downloads it', async () => {
		vi.spyOn(navigator, 'canShare').mockReturnValue(false);
		expect(await shareCard(step)).toBe('downloaded');
		phoneThat(() => Promise.reject(new DOMException('too late', 'NotAllowedError')));
		expect(await shareCard(step)).toBe('downloaded');
		expect(downloads).toEqual(['card.png', 'card.png']);
	});

	test('without its picture the card is whole', async () => {
		phoneThat(() => Promise.resolve());
		expect(await shareCard({ ...step, picture: { path: '/no-such-picture.svg', alt: '' } })).toBe('shared');
	});
});
