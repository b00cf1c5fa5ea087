// What a facilitator's screens ask of her database: a group's board as this phone last saw it.
import type { WomanRow } from '../domain/cohort/board.ts';
import type { Profile } from './profile.ts';

export interface SeenWoman extends WomanRow {
	name: string;
	/** Her key really came from the holder of the card. */
	verified: boolean;
}

export interface SeenBoard {
	women: SeenWoman[];
	/** ms since 1970 by the server's clock: when this state was brought. Absent before the first time. */
	asOf?: number;
	seats: Seat[];
}

export interface Seat {
	seat: string;
	number: number;
	expires: number;
	/** Has the server taken it? A card of an unsent seat does not work yet. */
	sent: boolean;
	usedBy?: string;
	secret: unknown;
}

const opened = new Map<string, { name: string; verified: boolean }>();

/** A group's board as this phone last saw it, nicknames opened in memory. */
export const board =
	(cohort: string) =>
	async ({ db, vault }: Profile): Promise<SeenBoard | null> => {
		const [note, rows, made] = await Promise.all([
			db.boards.get(cohort),
			db.rows.where('cohort').equals(cohort).toArray(),
			db.events.where('[stream+type]').equals([`c:${cohort}`, 'seat-opened']).toArray()
		]);
		const women = rows.filter(({ key }) => key.startsWith('woman/')).map(({ body }) => body as WomanRow);
		const seats = made
			.map(({ body, seq }): Seat => ({
				...(body as { seat: string; number: number; expires: number; secret: unknown }),
				sent: seq !== undefined,
				usedBy: women.find(({ seat }) => seat === body?.seat)?.person
			}))
			.sort((a, b) => a.number - b.number);
		const seen = await Promise.all(
			women.map(async (woman): Promise<SeenWoman> => {
				// All that was judged: a server that exchanges one of them later must not be believed for what it showed before.
				const key = [cohort, woman.person, woman.seat, woman.proof, woman.publicKey, woman.nickname.text].join('/');
				let read = opened.get(key);
				if (!read && vault) {
					const secret = seats.find(({ seat }) => seat === woman.seat)?.secret;
					const request = await vault.readRequest(cohort, woman, secret as never).catch(() => undefined);
					read = request && { name: request.nickname, verified: request.verified };
					if (read) opened.set(key, read);
				}
				return { ...woman, name: read?.name ?? '', verified: read?.verified ?? false };
			})
		);
		return { women: seen, asOf: note?.asOf, seats };
	};
