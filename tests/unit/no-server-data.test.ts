import { expect, test } from 'vitest';

const routes = import.meta.glob<string>('/src/routes/**/*.{ts,svelte}', { eager: true, query: '?raw', import: 'default' });

// The phone's build leaves out what would read such data (scripts/vite-lean-transport.ts).
test('no page takes data from the server', () => {
	const names = Object.keys(routes);
	expect(names.length).toBeGreaterThan(20);
	expect(names.filter((name) => /\+(page|layout)\.server\.ts$|\.remote\.ts$/.test(name))).toEqual([]);
});

test('no page keeps state in the history', () => {
	for (const [name, source] of Object.entries(routes)) expect(source, name).not.toMatch(/pushState|replaceState\((?!history\.state)|goto\([^)]*\bstate\b/);
});
