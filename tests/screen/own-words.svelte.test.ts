// What she types for herself, on a real phone: its database, its key worker, its private files.
import { flushSync } from 'svelte';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Noting } from '#lib/device/noting.svelte.ts';
import { DB_PREFIX } from '#lib/device/names.ts';
import { openPhone } from '#lib/device/phone.svelte.ts';
import { finishAll, keepHalf, readHalf } from '#lib/device/half-written.ts';
import { readField } from '#lib/device/private.ts';
import { record } from '#lib/device/record.ts';
import { Task } from '#lib/device/task.svelte.ts';
import noteWritten from '#lib/domain/learning/events/note-written.ts';

const names = (screen: string) => ({ module: 'm', lesson: 'l', screen });
const field = (screen: string) => `note/m/l/${screen}`;
const stops: (() => void)[] = [];
/** As a screen shows it: somebody reads it, so it is alive. */
function shown<T>(make: () => T, look: (made: T) => unknown): T {
	let made!: T;
	stops.push(
		$effect.root(() => {
			made = make();
			$effect(() => void look(made));
		})
	);
	flushSync();
	return made;
}
const noting = (screen: string) =>
	shown(
		() => new Noting(names(screen)),
		(one) => [one.kept, one.note.text, one.note.others, one.note.saved]
	);
const versions = async (screen: string) =>
	(await readField<{ text: string }>((await openPhone()).profile, field(screen))).map(({ body }) => body.text);
const events = async () => (await openPhone()).profile.db.events.count();
const draft = async (screen: string) => (await readHalf((await openPhone()).profile, field(screen)))?.draft.body.text;
// A woman of its own: test files share the browser's storage.
beforeAll(async () => {
	localStorage.setItem('profile', `${DB_PREFIX}${crypto.randomUUID()}`);
	await openPhone();
});
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
	vi.restoreAllMocks();
});

test('the phone of this test keeps private words', async () => {
	expect((await openPhone()).profile.vault).toBeDefined();
});

test('"saved" is said when a pause has put it on the disk, and not before; closing makes it an event', async () => {
	const { note } = noting('a');
	note.type('half a thought');
	expect(note.saved).toBe(false);
	expect(await draft('a')).toBeUndefined();
	await vi.waitFor(() => expect(note.saved).toBe(true), { timeout: 5_000 });
	expect(await draft('a')).toBe('half a thought');
	expect(await versions('a')).toEqual([]);
	note.type('a whole thought');
	expect(note.saved).toBe(false);
	await note.keep();
	expect(note.saved).toBe(true);
	expect([await versions('a'), await draft('a')]).toEqual([['a whole thought'], undefined]);
});

test('"saved" is never said of what she typed while the last was being written', async () => {
	const { note } = noting('i');
	note.type('first');
	const writing = note.keep();
	await Promise.resolve();
	await Promise.resolve();
	note.type('second');
	await writing;
	expect([note.saved, await versions('i')]).toEqual([false, ['first']]);
	await note.keep();
	expect([note.saved, await versions('i')]).toEqual([true, ['second']]);
});

test('closing without a change records nothing, and typing it back drops the draft', async () => {
	const { note } = noting('b');
	note.type('words');
	await note.keep();
	const before = await events();
	await note.keep();
	note.type('words, and');
	await vi.waitFor(() => expect(note.saved).toBe(true), { timeout: 5_000 });
	note.type('words');
	await note.keep();
	expect([await events(), await draft('b')]).toEqual([before, undefined]);
});

test('a killed tab loses nothing: what was half written is in the field; what came since stands under it', async () => {
	const first = noting('c');
	first.note.type('kept');
	await first.note.keep();
	first.note.type('half written');
	await vi.waitFor(() => expect(first.note.saved).toBe(true), { timeout: 5_000 });
	const second = noting('c');
	await vi.waitFor(() => expect(second.note.text).toBe('half written'), { timeout: 5_000 });
	expect(second.note.others).toEqual([]);
	const { profile } = await openPhone();
	const { over } = (await readHalf(profile, field('c')))!;
	await record(profile, noteWritten({ ...names('c'), text: 'from elsewhere' }));
	// Coming from another phone it would have left the draft alone.
	await keepHalf(profile, noteWritten({ ...names('c'), text: 'half written' }), over);
	await vi.waitFor(() => expect(second.note.others).toEqual(['from elsewhere']), { timeout: 5_000 });
	// The journal leaves it to her: finishing it alone would take away what she has not seen.
	await finishAll(await openPhone());
	expect([await versions('c'), await draft('c')]).toEqual([['from elsewhere'], 'half written']);
});

test('the journal finishes what a killed tab left, once', async () => {
	const { note } = noting('h');
	note.type('left behind');
	await vi.waitFor(() => expect(note.saved).toBe(true), { timeout: 5_000 });
	await finishAll(await openPhone());
	const before = await events();
	expect([await versions('h'), await draft('h')]).toEqual([['left behind'], undefined]);
	await finishAll(await openPhone());
	await note.keep();
	expect(await events()).toBe(before);
});

test('what came from another phone meanwhile is shown under the field, and gone when she has written on', async () => {
	const { note } = noting('d');
	note.type('mine');
	await note.keep();
	expect(note.others).toEqual([]);
	await record((await openPhone()).profile, noteWritten({ ...names('d'), text: 'from elsewhere' }));
	await vi.waitFor(() => expect(note.others).toEqual(['from elsewhere']), { timeout: 5_000 });
	note.type('mine, and from elsewhere');
	await note.keep();
	await vi.waitFor(() => expect(note.others).toEqual([]), { timeout: 5_000 });
	expect(await versions('d')).toEqual(['mine, and from elsewhere']);
});

test('typed before the phone has answered, her words stay; an empty text takes the note back', async () => {
	const { note } = noting('e');
	note.type('x');
	await note.keep();
	const again = noting('e');
	again.note.type('typed at once');
	await new Promise((later) => setTimeout(later, 300));
	expect(again.note.text).toBe('typed at once');
	again.note.type('');
	await again.note.keep();
	expect(await versions('e')).toEqual(['']);
});

test('no room on the disk: it says so, the words stay, and later they are kept', async () => {
	const { note } = noting('f');
	const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
		throw new DOMException('the disk is full', 'QuotaExceededError');
	});
	note.type('must not be lost');
	await note.keep();
	expect([note.trouble, note.saved, note.text]).toEqual([true, false, 'must not be lost']);
	full.mockRestore();
	await note.keep();
	expect([note.trouble, note.saved]).toEqual([false, true]);
	expect(await versions('f')).toEqual(['must not be lost']);
});

test('a screen is kept, a task ticked, people counted and counted again', async () => {
	const one = noting('g');
	await one.keep(true);
	await vi.waitFor(() => expect(one.kept).toBe(true), { timeout: 5_000 });
	const task = shown(
		() => new Task({ module: 'm', task: 't' }),
		(made) => [made.done, made.people]
	);
	await task.setDone(true);
	await task.tell({ women: 3, men: 1, disability: 1 });
	await task.tell({ women: 10, men: 0, disability: 0 });
	await vi.waitFor(() => expect([task.done, task.people]).toEqual([true, 14]), { timeout: 5_000 });
	await task.tell({ women: 2, men: 0, disability: 0 }, task.told.find(({ women }) => women === 3)!.id);
	await vi.waitFor(() => expect(task.people).toBe(12), { timeout: 5_000 });
});
