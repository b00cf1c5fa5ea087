// A take-away card drawn on a canvas, as a picture to share: its words, its picture, the woven bands. No name, no date, no mark of ours.
import { clusters } from '#lib/domain/learning/read-text.ts';

export interface Card {
	title: string;
	lines: string[];
	last: string;
	/** 8:5, as a lesson's pictures are. */
	picture?: CanvasImageSource;
}

/** Families as CSS lists them, colours as CSS writes them. */
export interface CardLook {
	font: string;
	head: string;
	colours: Record<
		'paper' | 'surface' | 'edge' | 'ink' | 'lotus' | 'weave-ground' | 'weave-1' | 'weave-2' | 'weave-gold',
		string
	>;
}

/** A line of words where it was drawn: left edge and baseline, in pixels. */
export interface Drawn {
	text: string;
	font: string;
	x: number;
	y: number;
}

export const CARD = { width: 1080, height: 1350, margin: 40, band: 36, padding: 56 };
const INSIDE = CARD.width - 2 * CARD.margin;
const TEXT = INSIDE - 2 * CARD.padding;
const BOTTOM = CARD.height - CARD.margin - 28;
/** Pictures give way first, then the size of the words. */
const SIZES = [500, 400, 300, 200, 0].flatMap((picture) => [54, 50, 46, 42, 38, 34].map((size) => ({ picture, size })));

/** What closes stays with what it follows, what opens with what comes after. */
const glued = (parts: string[]): string[] =>
	parts.reduce<string[]>((found, part) => {
		const last = found.at(-1);
		if (last !== undefined && (/^[\s\u200b\p{Pe}\p{Pf}\p{Po}ៗ]/u.test(part) || /[\p{Ps}\p{Pi}]$/u.test(last)))
			found[found.length - 1] = last + part;
		else found.push(part);
		return found;
	}, []);

/**
 * Where a line may end: after a word, as the browser's own dictionary knows it (Khmer has no spaces between words); where it has
 * none, after a space or a zero-width space. Only for drawing: two browsers do not part words alike.
 */
function pieces(text: string): string[] {
	if (!('Segmenter' in Intl)) return glued(text.match(/[^ \u200b]+[ \u200b]*|[ \u200b]+/g) ?? []);
	return glued([...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].map(({ segment }) => segment));
}

const shown = (text: string): string => text.replaceAll('\u200b', '').trim();

/** A word that is wider than a line is cut between letters, never inside one. */
export function wrapped(text: string, fits: (line: string) => boolean): string[] {
	const lines: string[] = [];
	let line = '';
	const put = (part: string) => {
		if (line && !fits(shown(line + part))) {
			lines.push(shown(line));
			line = '';
		}
		line += part;
	};
	for (const piece of pieces(text)) {
		if (fits(shown(piece))) put(piece);
		else for (const letter of glued(clusters(piece))) put(letter);
	}
	return [...lines, shown(line)].filter(Boolean);
}

interface Block {
	lines: string[];
	font: string;
	colour: string;
	/** From one baseline to the next. */
	step: number;
}

/** The words at a size: title, lines, last line. Khmer stacks signs above and below, so its lines stand further apart. */
function blocksAt(
	pen: CanvasRenderingContext2D,
	{ title, lines, last }: Card,
	{ font, head, colours }: CardLook,
	size: number
): Block[] {
	const block = (text: string, style: string, times: number, family: string, colour: string): Block => {
		const px = Math.round(size * times);
		pen.font = `${style} ${px}px ${family}`;
		const fits = (line: string) => {
			const { width, actualBoundingBoxRight } = pen.measureText(line);
			return Math.max(width, actualBoundingBoxRight) <= TEXT;
		};
		return {
			lines: wrapped(text, fits),
			font: pen.font,
			colour,
			step: px * (/\p{Script=Khmer}/u.test(text) ? 1.75 : 1.4)
		};
	};
	return [
		block(title, '700', 1.15, head, colours.lotus),
		...lines.map((line) => block(line, '700', 1, font, colours.ink)),
		block(last, '400', 1, font, colours.ink)
	];
}

const heightOf = (blocks: Block[], gap: number): number =>
	blocks.reduce((sum, { lines, step }) => sum + lines.length * step + 2 * gap, 0);

/** Draws the card over the whole canvas of 1080 × 1350. Returns where its words stand. */
export function drawCard(pen: CanvasRenderingContext2D, card: Card, look: CardLook): Drawn[] {
	const { colours } = look;
	const { margin, band, padding } = CARD;
	const room = (picture: number) => BOTTOM - margin - 2 * band - picture;
	const sizes = card.picture ? SIZES : SIZES.filter(({ picture }) => picture === 0);
	let { picture, size } = sizes.at(-1)!;
	let blocks: Block[] = [];
	for (const tried of sizes) {
		({ picture, size } = tried);
		blocks = blocksAt(pen, card, look, size);
		if (heightOf(blocks, size * 0.4) <= room(picture)) break;
	}
	const gap = size * 0.4;

	pen.fillStyle = colours.paper;
	pen.fillRect(0, 0, CARD.width, CARD.height);
	pen.fillStyle = colours.surface;
	pen.fillRect(margin, margin, INSIDE, BOTTOM - margin);
	weave(pen, margin, colours);
	if (card.picture && picture) {
		pen.save();
		pen.beginPath();
		pen.rect(margin, margin + band, INSIDE, picture);
		pen.clip();
		// As the lesson cuts it: nearer to the top, where faces are.
		const whole = (INSIDE * 5) / 8;
		pen.drawImage(card.picture, margin, margin + band - (whole - picture) * 0.15, INSIDE, whole);
		pen.restore();
	}
	weave(pen, BOTTOM - band, colours);
	fringe(pen, colours['weave-2']);
	pen.strokeStyle = colours.edge;
	pen.lineWidth = 3;
	pen.strokeRect(margin, margin, INSIDE, BOTTOM - margin);

	const drawn: Drawn[] = [];
	let y = margin + band + picture + (room(picture) - heightOf(blocks, gap)) / 2;
	pen.textBaseline = 'alphabetic';
	for (const [i, { lines, font, colour, step }] of blocks.entries()) {
		if (i > 1) {
			pen.fillStyle = colours.edge;
			pen.fillRect(margin + padding, y, TEXT, 2);
		}
		y += gap;
		pen.font = font;
		pen.fillStyle = colour;
		for (const text of lines) {
			// Two thirds of a line stand above the foot of its letters.
			const at = { text, font, x: margin + padding, y: y + step * 0.66 };
			pen.fillText(text, at.x, at.y);
			drawn.push(at);
			y += step;
		}
		y += gap;
	}
	return drawn;
}

/** The krama's check: threads along and across, a gold one now and then. */
function weave(pen: CanvasRenderingContext2D, top: number, colours: CardLook['colours']): void {
	const { margin, band } = CARD;
	const thread = band / 3;
	pen.fillStyle = colours['weave-ground'];
	pen.fillRect(margin, top, INSIDE, band);
	pen.fillStyle = colours['weave-1'];
	for (let x = 0; x < INSIDE; x += 2 * thread) pen.fillRect(margin + x, top, Math.min(thread, INSIDE - x), band);
	pen.fillStyle = colours['weave-2'];
	pen.globalAlpha = 0.62;
	for (let y = 0; y < band; y += 2 * thread) pen.fillRect(margin, top + y, INSIDE, thread);
	pen.globalAlpha = 1;
	pen.fillStyle = colours['weave-gold'];
	for (let x = 11 * thread; x + thread <= INSIDE; x += 12 * thread) pen.fillRect(margin + x, top, thread, band);
}

function fringe(pen: CanvasRenderingContext2D, colour: string): void {
	pen.fillStyle = colour;
	for (let x = 3; x + 18 <= INSIDE; x += 36) {
		pen.fillRect(CARD.margin + x, BOTTOM, 18, 14);
		pen.fillRect(CARD.margin + x + 6, BOTTOM + 14, 6, 12);
	}
}
