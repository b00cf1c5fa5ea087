// A network that loses or holds back what the server said, and what the server has nevertheless.
import type { Phone, ServerInMemory } from '../../people.ts';

/** The server hears the next request; its reply is lost on the way. */
export function loseReplies(phone: Phone, path = '/api/exchange'): void {
	phone.network = async (input, init) => {
		const response = await phone.server.fetch(input, init);
		if (String(input) === path) throw new TypeError('reply lost');
		return response;
	};
}

export function heal(phone: Phone): void {
	phone.network = (input, init) => phone.server.fetch(input, init);
}

/** The next reply to an exchange waits until it is let go. */
export function holdReply(phone: Phone): { arrived: Promise<void>; letGo(): void } {
	let letGo!: () => void;
	let arrive!: () => void;
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	let held = false;
	phone.network = async (input, init) => {
		const response = await phone.server.fetch(input, init);
		if (!held && String(input) === '/api/exchange') {
			held = true;
			arrive();
			await gate;
		}
		return response;
	};
	return { arrived, letGo };
}

export const onServer = async (server: ServerInMemory, stream: string) =>
	server.world.db.selectFrom('event').select(['id', 'seq']).where('stream', '=', stream).orderBy('seq').execute();
