// The take-away card as a picture file, made on this phone; she chooses who gets it.
import type { Step } from '#lib/content/pack.ts';
import { CARD, drawCard, type CardLook } from '#lib/ui/lesson/card-picture.ts';

type TakeAway = Extract<Step, { kind: 'take-away' }>;

/** `stopped`: she closed the phone's list of whom to share with. Throws when no picture could be made. */
export async function shareCard(step: TakeAway): Promise<'shared' | 'downloaded' | 'stopped'> {
	const file = new File([await pictureOf(step)], 'card.png', { type: 'image/png' });
	if (navigator.canShare?.({ files: [file] })) {
		try {
			await navigator.share({ files: [file] });
			return 'shared';
		} catch (cause) {
			if (cause instanceof DOMException && cause.name === 'AbortError') return 'stopped';
			// Refused, for instance because drawing took too long after her press: it can still be downloaded.
		}
	}
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	return 'downloaded';
}

async function pictureOf({ title, lines, last, picture }: TakeAway): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = CARD.width;
	canvas.height = CARD.height;
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('this browser draws nothing');
	const [drawing] = await Promise.all([picture && loaded(picture.path), document.fonts.ready]);
	drawCard(pen, { title, lines, last, picture: drawing }, lookNow());
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png')
	);
}

/** Undefined where the picture is not on this phone: the card is whole without it. */
async function loaded(path: string): Promise<HTMLImageElement | undefined> {
	const image = new Image();
	try {
		const drawing = await (await fetch(path)).text();
		// Firefox draws no SVG on a canvas that does not say how large it is.
		image.src = URL.createObjectURL(
			new Blob([drawing.replace('<svg ', '<svg width="480" height="300" ')], { type: 'image/svg+xml' })
		);
		await image.decode();
		return image;
	} catch {
		return undefined;
	} finally {
		URL.revokeObjectURL(image.src);
	}
}

/** Her language's letters and her theme's colours. */
function lookNow(): CardLook {
	const style = getComputedStyle(document.documentElement);
	const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
	const names = [
		'paper',
		'surface',
		'edge',
		'ink',
		'lotus',
		'weave-ground',
		'weave-1',
		'weave-2',
		'weave-gold'
	] as const;
	return {
		font: token('font'),
		head: token('font-head'),
		colours: Object.fromEntries(names.map((name) => [name, token(name)])) as CardLook['colours']
	};
}
