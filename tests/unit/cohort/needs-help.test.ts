// Who may need a call. Silence is not need.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	moduleState,
	needsHelp,
	silentFor,
	SILENT_DAYS,
	STUCK_TRIES
} from '../../../src/lib/domain/cohort/needs-help.ts';
import type { WomanRow } from '../../../src/lib/domain/cohort/board.ts';
import { idOf, NOW } from '../../people.ts';

const DAY = 86_400_000;
const item = (times: number, best: number) => ({
	times,
	best,
	first: 0,
	firstAt: { at: [NOW, 0] as [number, number], device: 'd', n: 1 }
});
const row = (change: Partial<WomanRow> = {}): WomanRow => ({
	person: idOf('anna'),
	state: 'active',
	asked: NOW - 90 * DAY,
	seat: '',
	seatNumber: 1,
	publicKey: '',
	proof: '',
	nickname: { to: '', enc: '', text: '' },
	lessons: {},
	items: {},
	heard: NOW,
	...change
});

test('a phone not heard from is unknown, however long: silence never counts as need', () => {
	fc.assert(
		fc.property(fc.integer({ min: SILENT_DAYS, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (silent, more) => {
			const woman = row({ heard: NOW - silent * DAY, studied: NOW - (silent + more) * DAY });
			expect(needsHelp(woman, NOW)).toBeUndefined();
			expect(silentFor(woman, NOW)).toBe(silent);
		}),
		{ seed: 17 }
	);
});

test('pausing is a phone that was heard from while she did not study', () => {
	expect(needsHelp(row({ studied: NOW - 13.9 * DAY }), NOW)).toBeUndefined();
	expect(needsHelp(row({ studied: NOW - 14 * DAY }), NOW)).toEqual({ reason: 'pausing', days: 14 });
	expect(needsHelp(row({ studied: NOW - 40 * DAY, heard: NOW - 13 * DAY }), NOW)).toEqual({
		reason: 'pausing',
		days: 40
	});
	expect(needsHelp(row({ studied: NOW - 40 * DAY, heard: NOW - 14 * DAY }), NOW)).toBeUndefined();
	// She who never began is not pausing.
	expect(needsHelp(row({ studied: undefined }), NOW)).toBeUndefined();
	expect(silentFor(row({ heard: NOW - 13.9 * DAY }), NOW)).toBeUndefined();
});

test('stuck is the same question often and never right, in a lesson she has not finished, silent or not', () => {
	const items = { 'm03/l1': { q: item(STUCK_TRIES, 0.5) } };
	expect(needsHelp(row({ items }), NOW)).toEqual({ reason: 'stuck', lesson: 'm03/l1', item: 'q', times: STUCK_TRIES });
	expect(needsHelp(row({ items, heard: NOW - 100 * DAY }), NOW)).toMatchObject({ reason: 'stuck' });
	expect(needsHelp(row({ items: { 'm03/l1': { q: item(STUCK_TRIES - 1, 0) } } }), NOW)).toBeUndefined();
	expect(needsHelp(row({ items: { 'm03/l1': { q: item(9, 1) } } }), NOW)).toBeUndefined();
	expect(needsHelp(row({ items, lessons: { 'm03/l1': { reached: 5, of: 5, finished: NOW } } }), NOW)).toBeUndefined();
});

test.each(['pending', 'left', 'refused'] as const)('nobody %s is said to need help', (state) => {
	expect(
		needsHelp(row({ state, studied: NOW - 40 * DAY, items: { 'm03/l1': { q: item(9, 0) } } }), NOW)
	).toBeUndefined();
});

test('her state in a module', () => {
	const lessons = ['l1', 'l2'];
	const of = (row: WomanRow) => moduleState(row, 'm03', lessons, needsHelp(row, NOW));
	expect(of(row())).toEqual({ state: 'todo', done: 0, of: 2 });
	expect(of(row({ lessons: { 'm03/l1': { reached: 1, of: 5 } } }))).toEqual({ state: 'started', done: 0, of: 2 });
	expect(of(row({ lessons: { 'm03/l1': { reached: 5, of: 5, finished: NOW } } }))).toEqual({
		state: 'started',
		done: 1,
		of: 2
	});
	expect(
		of(
			row({
				lessons: { 'm03/l1': { reached: 5, of: 5, finished: NOW }, 'm03/l2': { reached: 5, of: 5, finished: NOW } }
			})
		)
	).toEqual({ state: 'done', done: 2, of: 2 });
	expect(of(row({ items: { 'm03/l2': { q: item(4, 0) } }, lessons: { 'm03/l2': { reached: 1, of: 5 } } })).state).toBe(
		'help'
	);
	expect(
		of(row({ lessons: { 'm030/l1': { reached: 1, of: 5 } }, items: { 'm030/l1': { q: item(4, 0) } } })).state
	).toBe('todo');
});
