// How she likes to read: language, colours, size, Easy Read. In localStorage, because app.html needs it before the first paint.

export type Theme = 'light' | 'dark' | 'contrast' | 'sepia';
export interface Look {
	/** Absent on a phone that was never asked. */
	language?: string;
	theme?: Theme;
	text?: '1' | '2' | '3' | '4';
	easy?: boolean;
	/** Which room she was in: a facilitator who also studies changes rooms in Me. */
	room?: 'participant' | 'facilitator';
	/** The first run is done. */
	begun?: boolean;
}

const KEY = 'look';
let current = $state.raw<Look>(read());

function read(): Look {
	try {
		return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Look;
	} catch {
		return {};
	}
}

export const look = {
	get current(): Look {
		return current;
	},
	set(change: Partial<Look>): void {
		current = { ...current, ...change };
		try {
			localStorage.setItem(KEY, JSON.stringify(current));
		} catch {
			// A full or forbidden storage: it holds for this visit only.
		}
		const root = document.documentElement;
		if (change.language) root.lang = change.language;
		if (change.theme) root.dataset.theme = change.theme;
		if (change.text) root.dataset.text = change.text;
	}
};

/** Another tab changed it. */
if (typeof addEventListener === 'function') {
	addEventListener('storage', (event) => {
		if (event.key === KEY) look.set(read());
	});
}
