// The real server in this process: its world, and a `fetch` that hands requests to the real route functions.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Course } from '../src/lib/domain/learning/level.ts';
import type { Random } from '../src/lib/domain/log/id.ts';
import { replayRevocations } from '../src/lib/server/certificates.ts';
import { openDatabase } from '../src/lib/server/database.ts';
import { makeIssuerKey, type LedgerEntry } from '../src/lib/server/ledger.ts';
import { rebuildChanged } from '../src/lib/server/read-models.ts';
import * as routes from '../src/lib/server/routes.ts';
import type { World } from '../src/lib/server/world.ts';

const paths: Record<string, (world: World, request: Request) => Promise<Response>> = {
	'/api/exchange': routes.exchangeRoute,
	'/api/devices': routes.devicesRoute,
	'/api/seat': routes.seatRoute,
	'/api/founder': routes.founderRoute,
	'/api/sign-in': routes.signInRoute,
	'/api/certificate': routes.certificateRoute
};
/** Addresses that read a body. */
export const apiPaths = Object.keys(paths);
paths['/api/issuer'] = routes.issuerRoute;

/** Random bytes that are the same for the same seed (mulberry32). */
export function seeded(
	seed: number
): Random & { number(): number; below(n: number): number; pick<T>(of: readonly T[]): T } {
	let state = seed >>> 0;
	const number = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (n: number) => Math.floor(number() * n);
	const fill = <T extends Uint8Array>(bytes: T): T => {
		for (let i = 0; i < bytes.length; i++) bytes[i] = below(256);
		return bytes;
	};
	return Object.assign(fill, { number, below, pick: <T>(of: readonly T[]): T => of[below(of.length)]! });
}

export const NOW = Date.UTC(2026, 10, 24, 3);

export class ServerInMemory {
	world: World;
	/** True time, ms since 1970; tests move it. */
	now = NOW;
	/** What is taught here. */
	courses: Course[] = [{ module: 'm03', level: 1, lessons: [{ lesson: 'l1' }, { lesson: 'l2' }], tests: { post: ['q1', 'q2'] } }];
	/** Not restored with the database. */
	ledger: LedgerEntry[] = [];
	/** What arrived, newest last. */
	requests: { path: string; status: number }[] = [];
	#folders: string[] = [];

	private constructor(db: World['db'], random: Random) {
		this.world = {
			db,
			now: () => this.now,
			random,
			epoch: '1.first',
			receiptKey: new Uint8Array(32).fill(7),
			issuer: makeIssuerKey(),
			ledger: { append: (entry) => void this.ledger.push(entry), entries: () => this.ledger },
			taught: async () => ({ programme: 'She Leads', courses: this.courses }),
			version: 'test'
		};
	}

	static async open(seed = 1): Promise<ServerInMemory> {
		const server = new ServerInMemory(await openDatabase(':memory:'), seeded(seed));
		await rebuildChanged(server.world.db);
		return server;
	}

	/** As a phone calls it. */
	fetch: typeof globalThis.fetch = async (input, init) => {
		const path = String(input);
		const response = await this.answer(new Request(`http://server${path}`, { ...init, duplex: 'half' } as RequestInit));
		this.requests.push({ path, status: response.status });
		return response;
	};

	async answer(request: Request): Promise<Response> {
		const route = paths[new URL(request.url).pathname];
		return route ? route(this.world, request) : new Response('not found', { status: 404 });
	}

	/** A copy of the database file as it is now. */
	async backup(): Promise<string> {
		const folder = this.#folder();
		await sql`vacuum into ${sql.lit(join(folder, 'she-leads.db'))}`.execute(this.world.db);
		return folder;
	}

	/** Puts an older copy in place, as the restore command does: the epoch's number grows, unless someone forgot. */
	async restore(backup: string, { sameEpoch = false } = {}): Promise<void> {
		const folder = this.#folder();
		mkdirSync(folder, { recursive: true });
		copyFileSync(join(backup, 'she-leads.db'), join(folder, 'she-leads.db'));
		const old = this.world;
		const db = await openDatabase(folder);
		const epoch = sameEpoch ? old.epoch : `${Number(old.epoch.split('.')[0]) + 1}.restored`;
		this.world = { ...old, db, epoch };
		await replayRevocations(db, this.world.ledger);
		await rebuildChanged(db);
		await old.db.destroy();
	}

	async close(): Promise<void> {
		await this.world.db.destroy();
		for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
	}

	#folder(): string {
		const folder = mkdtempSync(join(process.env.SHE_LEADS_TMP ?? tmpdir(), 'she-leads-'));
		this.#folders.push(folder);
		return folder;
	}
}
