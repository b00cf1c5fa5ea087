import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sprite } from '../../scripts/icons.mjs';

test('static/icons.svg is what scripts/icons.mjs makes, and every icon in it is used', async () => {
	const { made, unused } = await sprite();
	expect(readFileSync('static/icons.svg', 'utf8')).toBe(made);
	expect(unused).toEqual([]);
});
