// The certificate as one picture, for a phone that has no printer: drawn here, sent nowhere.

/** In pixels: the shape of a sheet of A4. */
export const WIDTH = 1080;
export const HEIGHT = 1528;
const EDGE = 80;
const CODE = 600;

export interface Drawing {
	heading: string;
	/** Above each other: what a line is, and what it says. */
	facts: [label: string, text: string][];
	matrix: boolean[][];
	/** CSS colours and families. */
	look: { paper: string; ink: string; soft: string; weave: string; font: string };
}

type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export function drawCertificate(pen: Pen, { heading, facts, matrix, look }: Drawing): void {
	pen.fillStyle = look.paper;
	pen.fillRect(0, 0, WIDTH, HEIGHT);
	pen.fillStyle = look.weave;
	for (const top of [0, HEIGHT - 48]) for (let x = 0; x < WIDTH; x += 24) for (let y = 0; y < 48; y += 24) pen.fillRect(x, top + y, 12, 12);
	let y = 150;
	const line = (text: string, size: number, weight: number, colour: string) => {
		const { lines, size: fitting } = fit(pen, text, size, (px) => `${weight} ${px}px ${look.font}`);
		pen.fillStyle = colour;
		pen.font = `${weight} ${fitting}px ${look.font}`;
		for (const one of lines) {
			pen.fillText(one, EDGE, y);
			y += fitting * 1.6;
		}
	};
	line(heading, 60, 700, look.ink);
	for (const [label, text] of facts) {
		line(label, 28, 400, look.soft);
		line(text, 38, 700, look.ink);
		y += 10;
	}
	// A camera needs black on white, with a clear edge of four modules.
	const module = Math.floor(CODE / (matrix.length + 8));
	const side = module * (matrix.length + 8);
	const [left, top] = [(WIDTH - side) / 2, HEIGHT - 72 - side];
	pen.fillStyle = '#fff';
	pen.fillRect(left, top, side, side);
	pen.fillStyle = '#000';
	for (const [row, cells] of matrix.entries()) {
		for (const [column, dark] of cells.entries()) if (dark) pen.fillRect(left + (column + 4) * module, top + (row + 4) * module, module, module);
	}
}

/** At most two lines, broken where the words may be; smaller letters where they do not fit: nothing is cut. */
function fit(pen: Pen, text: string, size: number, font: (px: number) => string): { lines: string[]; size: number } {
	const most = WIDTH - 2 * EDGE;
	for (let px = size; ; px -= 2) {
		pen.font = font(px);
		const lines = wrap(text, (part) => pen.measureText(part).width <= most);
		if ((lines.length <= 2 && lines.every((one) => pen.measureText(one).width <= most)) || px <= 12) return { lines, size: px };
	}
}

function wrap(text: string, fits: (text: string) => boolean): string[] {
	const lines: string[] = [];
	let line = '';
	for (const part of text.split(/(?<=[ \u200b])/)) {
		if (line && !fits((line + part).trimEnd())) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += part;
	}
	return [...lines, line];
}
