// The ring around what has the focus is seen in every theme: 3:1 against whatever it can lie on (WCAG 2.2, 2.4.13).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Custom properties of every block whose selector names the theme, later ones over earlier ones; `:root` is light. */
function tokensOf(theme: string): Record<string, string> {
	const tokens: Record<string, string> = {};
	for (const [, selector, body] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
		if (!/:root(?!\[)/.test(selector!) && !selector!.includes(`[data-theme="${theme}"]`)) continue;
		for (const [, name, value] of body!.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)) tokens[name!] = value!;
	}
	return tokens;
}

/** WCAG 2.x relative luminance of an sRGB colour, 0 to 1. */
function luminance(hex: string): number {
	const full = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
	const [r, g, b] = [0, 2, 4].map((at) => {
		const channel = parseInt(full.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
}

test.each(['light', 'dark', 'contrast', 'sepia'])('%s', (theme) => {
	if (theme !== 'light') expect(tokensOf(theme)).not.toEqual(tokensOf('none'));
	const tokens = tokensOf(theme);
	const low = ['paper', 'surface', 'sand', 'lotus-tint', 'river-tint', 'leaf-tint', 'clay-tint', 'amber-tint'].filter((ground) => contrast(tokens.focus!, tokens[ground]!) < 3);
	expect(low).toEqual([]);
	// The two parts of the ring differ, so that one of them shows on any colour.
	expect(contrast(tokens.focus!, tokens.halo!)).toBeGreaterThanOrEqual(3);
});

test('the measure is that of the standard', () => {
	expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
	expect(contrast('#777', '#fff')).toBeCloseTo(4.48, 2);
});
