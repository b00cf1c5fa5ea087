// Words for a screen reader that stand nowhere else on the page. Where focus moves to the news, nothing is announced.

export const said = $state({ text: '' });

/** Spoken once, when the reader has finished its sentence. The same words twice are spoken twice. */
export function announce(text: string): void {
	said.text = '';
	// A region must be seen empty in between, else the same words are no change.
	setTimeout(() => (said.text = text), 60);
}
