// A private text between her fingers and its event: a draft that knows which event it will be, so that a killed tab leaves nothing
// where only its own field would find it.
import { is } from 'valibot';
import type { Draft } from '../domain/log/define-event.ts';
import { eventType } from '../domain/log/event-types.ts';
import type { Opened } from './opened.ts';
import { dropDraft, fieldOf, keepDraft, readDraft, readDrafts, readField } from './private.ts';
import type { Profile } from './profile.ts';

type Text = Draft<{ text: string }>;

export interface HalfWritten {
	draft: Text;
	/** The versions that were before her while she wrote. */
	over: string[];
}

export function keepHalf(profile: Profile, { type, body }: Text, over: string[]): Promise<void> {
	return keepDraft(profile, fieldOf({ type, body }), JSON.stringify({ type: type.type, v: type.v, body, over }));
}

export async function readHalf(profile: Profile, field: string): Promise<HalfWritten | undefined> {
	const text = await readDraft(profile, field);
	return text === undefined ? undefined : parsed(text);
}

/** Undefined for a draft that is only a text (a reflection's), or of a type this build does not know: it waits in its own field. */
function parsed(text: string): HalfWritten | undefined {
	try {
		const { type, v, body, over } = JSON.parse(text) as {
			type: string;
			v: number;
			body: { text: string };
			over: string[];
		};
		const declared = eventType(type, v);
		return declared && is(declared.body, body) ? { draft: { type: declared, body }, over } : undefined;
	} catch {
		return undefined;
	}
}

/** Her words as an event; nothing is recorded when nothing changed. Either way its draft is gone. */
export async function finish({ profile, record }: Pick<Opened, 'profile' | 'record'>, draft: Text): Promise<void> {
	const [kept] = await readField<{ text: string }>(profile, fieldOf(draft));
	if (draft.body.text.trim() === (kept?.body.text ?? '').trim()) await dropDraft(profile, fieldOf(draft));
	else await record(draft);
}

/** What a killed tab left becomes what it would have become, but where another phone has written since: she is shown both there. */
export async function finishAll(opened: Pick<Opened, 'profile' | 'record'>): Promise<void> {
	for (const text of await readDrafts(opened.profile)) {
		const half = parsed(text);
		if (!half) continue;
		const now = (await readField(opened.profile, fieldOf(half.draft))).map(({ id }) => id);
		if (now.every((id) => half.over.includes(id))) await finish(opened, half.draft);
	}
}
