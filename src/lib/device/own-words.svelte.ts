// One private text while she writes it: a sealed draft when she pauses, an event when she has finished.
import type { Draft } from '../domain/log/define-event.ts';
import { finish, keepHalf, readHalf } from './half-written.ts';
import type { Opened } from './opened.ts';
import { live, openPhone, phone } from './phone.svelte.ts';
import { fieldOf, readField } from './private.ts';

/** Typing is kept after this much quiet, in ms. */
const QUIET = 600;

export class OwnWords {
	text = $state('');
	/** What stands in the field is on the phone's disk. */
	saved = $state(false);
	trouble = $state(false);
	#field: string;
	#written: (text: string) => Draft<{ text: string }>;
	#versions;
	/** The version the field began with, or became. */
	#shown = $state<string>();
	/** What stands in the field is not an event yet. */
	#open = false;
	#typing: ReturnType<typeof setTimeout> | undefined;
	/** One write after the other: a slow draft must not come back after the event that ended it. */
	#writing: Promise<void> = Promise.resolve();

	/** `written`: the event that sets it. */
	constructor(written: (text: string) => Draft<any>) {
		this.#field = fieldOf(written(''));
		this.#written = written;
		this.#versions = live((profile) => readField<{ text: string }>(profile, this.#field));
		void this.#load().catch(() => undefined);
	}

	/** Whether private words can be kept on this phone. True until it is known that they cannot. */
	get private(): boolean {
		return phone.opened === undefined || phone.opened.profile.vault !== undefined;
	}

	/** What stands elsewhere than in the field: another phone wrote it without knowing of this, or it came since. */
	get others(): string[] {
		const others = (this.#versions.current ?? []).filter(({ id }) => id !== this.#shown).map(({ body }) => body.text);
		return others.filter((text) => text.trim() && text.trim() !== this.text.trim());
	}

	async #load(): Promise<void> {
		const { profile } = await openPhone();
		const half = await readHalf(profile, this.#field);
		const [kept] = await readField<{ text: string }>(profile, this.#field);
		// What she types meanwhile stays, and what was kept is shown under it.
		if (this.#open) return;
		this.text = (half?.draft.body ?? kept?.body)?.text ?? '';
		this.#open = half !== undefined;
		this.#shown = half ? half.over[0] : kept?.id;
		this.saved = Boolean(this.text.trim());
	}

	/** On every change. */
	type(text: string): void {
		this.text = text;
		this.#open = true;
		this.saved = false;
		clearTimeout(this.#typing);
		this.#typing = setTimeout(() => {
			const over = (this.#versions.current ?? [])
				.map(({ id }) => id)
				.sort((a, b) => Number(b === this.#shown) - Number(a === this.#shown));
			void this.#write(({ profile }, text) => keepHalf(profile, this.#written(text), over));
		}, QUIET);
	}

	/** What she wrote as an event. Resolves when it is on the disk or `trouble` is set. */
	keep(): Promise<void> {
		clearTimeout(this.#typing);
		return this.#write(async (opened, text) => {
			await finish(opened, this.#written(text));
			this.#shown = (await readField(opened.profile, this.#field))[0]?.id;
			if (this.text === text) this.#open = false;
		});
	}

	#write(write: (opened: Opened, text: string) => Promise<void>): Promise<void> {
		return (this.#writing = this.#writing.then(async () => {
			if (!this.#open) return;
			const { text } = this;
			try {
				const opened = await openPhone();
				if (!opened.profile.vault) return;
				await write(opened, text);
				this.trouble = false;
				this.saved = this.text === text;
			} catch {
				this.trouble = true;
			}
		}));
	}
}
