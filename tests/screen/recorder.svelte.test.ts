// Saying it instead of writing it: with a real recorder, and a sound made here instead of a microphone.
import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import Recorder from '#lib/ui/lesson/Recorder.svelte';
import { hold } from './phone.ts';

let tracks: MediaStreamTrack[] = [];
beforeEach(async () => {
	await hold({ language: 'en' });
	vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async () => {
		const context = new AudioContext();
		const sound = context.createOscillator();
		const { stream } = sound.connect(context.createMediaStreamDestination()) as MediaStreamAudioDestinationNode;
		sound.start();
		tracks = stream.getTracks();
		return stream;
	});
});
afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const props = (more: object = {}) => ({ place: 'why', onkeep: vi.fn(async () => {}), onremove: vi.fn(async () => {}), ...more });

test('she records, stops, and it is kept for the place where she began, even if she has gone on', async () => {
	const given = props();
	const { rerender } = render(Recorder, { props: given });
	await button('Record').click();
	await expect.element(button('Stop')).toBeVisible();
	await rerender({ place: 'elsewhere' });
	await new Promise((later) => setTimeout(later, 1_300));
	await button('Stop').click();
	await vi.waitFor(() => expect(given.onkeep).toHaveBeenCalledTimes(1));
	const [place, { audio, seconds }] = given.onkeep.mock.calls[0] as unknown as [string, { audio: Blob; seconds: number }];
	expect(place).toBe('why');
	expect(seconds).toBeGreaterThan(0);
	expect(audio.size).toBeGreaterThan(100);
	expect(tracks.every(({ readyState }) => readyState === 'ended')).toBe(true);
});

test('leaving the screen ends the recording and keeps it', async () => {
	const given = props();
	const { unmount } = render(Recorder, { props: given });
	await button('Record').click();
	await new Promise((later) => setTimeout(later, 1_300));
	unmount();
	await vi.waitFor(() => expect(given.onkeep).toHaveBeenCalledTimes(1));
	expect(tracks.every(({ readyState }) => readyState === 'ended')).toBe(true);
});

test('a full phone loses nothing: it is still there to hear, and can be kept again', async () => {
	const given = props({ onkeep: vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined) });
	render(Recorder, { props: given });
	await button('Record').click();
	await new Promise((later) => setTimeout(later, 1_300));
	await button('Stop').click();
	await expect.element(page.getByRole('alert')).toBeVisible();
	expect(document.querySelector('audio')!.src).toMatch(/^blob:/);
	await button('Keep').click();
	await vi.waitFor(() => expect(document.querySelector('[role=alert]')).toBeNull());
	expect(given.onkeep).toHaveBeenCalledTimes(2);
	expect((given.onkeep as any).mock.calls[1]).toEqual((given.onkeep as any).mock.calls[0]);
});

test('a phone that does not allow it says what to do', async () => {
	vi.mocked(navigator.mediaDevices.getUserMedia).mockRejectedValue(new DOMException('no', 'NotAllowedError'));
	render(Recorder, { props: props() });
	await button('Record').click();
	await expect.element(page.getByRole('alert')).toBeVisible();
	expect(document.querySelector('[role=alert]')!.textContent).toContain('Allow the microphone');
	await tick();
	expect(document.querySelectorAll('button')).toHaveLength(1);
});

test('what was said on another phone is told, not shown', async () => {
	render(Recorder, { props: props({ elsewhere: true }) });
	await expect.element(page.getByText(/another phone/)).toBeVisible();
	expect(document.querySelector('audio')).toBeNull();
});
