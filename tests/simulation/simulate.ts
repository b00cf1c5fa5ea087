// Some weeks of a small programme, hurried: two women with up to two phones each, their facilitator, a bad network, a server that
// dies and is restored from older copies, clocks that jump by years, full disks, two tabs and a worker at once. It runs the real
// device and server code. One seed is one script of operations; how promises interleave within it is the machine's.
import { IDBFactory } from 'fake-indexeddb';
import {
	admit,
	agree,
	askToJoin,
	foundGroup,
	leaveGroup,
	lookAtCard,
	openSeats,
	turnAway
} from '../../src/lib/device/actions.ts';
import { carry } from '../../src/lib/device/courier.ts';
import type { StoredEvent } from '../../src/lib/device/db.ts';
import { exchange } from '../../src/lib/device/exchange.ts';
import type { Profile } from '../../src/lib/device/profile.ts';
import type { SeenWoman } from '../../src/lib/device/board.ts';
import { readField } from '../../src/lib/device/private.ts';
import { NotSaved, record } from '../../src/lib/device/record.ts';
import { openProfile } from '../../src/lib/device/profile.ts';
import { memorySlots } from '../../src/lib/device/vault/key-file.ts';
import { Vault, type VaultApi } from '../../src/lib/device/vault/vault.ts';
import type { World } from '../../src/lib/device/world.ts';
import { womanKey } from '../../src/lib/domain/cohort/board.ts';
import { readCardFragment, type JoinCard } from '../../src/lib/domain/identity/codes.ts';
import reflectionWritten from '../../src/lib/domain/learning/events/reflection-written.ts';
import tryStarted from '../../src/lib/domain/learning/events/try-started.ts';
import { fold } from '../../src/lib/domain/learning/learner.ts';
import type { Draft } from '../../src/lib/domain/log/define-event.ts';
import type { Reply } from '../../src/lib/domain/log/exchange.ts';
import { buildWoman } from '../../src/lib/server/board-rows.ts';
import { fromRow } from '../../src/lib/server/log.ts';
import { makeFounderLink } from '../../src/lib/server/people.ts';
import { post } from '../../src/lib/device/api.ts';
import { openSession } from '../../src/lib/device/session.ts';
import { answered, finish, idOf, MODULE, step } from '../people.ts';
import { seeded, ServerInMemory } from '../server-in-memory.ts';

const YEARS = 10 * 365.25 * 86_400_000;
const HOUR = 3_600_000;
type Chance = ReturnType<typeof seeded>;

/** Types the server may refuse for good reasons after a restore; everything else must arrive. */
const MAY_BE_REFUSED = ['join-asked', 'member-admitted', 'member-refused', 'cohort-left'];

let phones = 0;

class SimulatedPhone {
	factory = new IDBFactory();
	slots = memorySlots();
	name = `p-simulated-${++phones}`;
	skew = 0;
	tabs: Profile[] = [];
	world: World;
	/** Ids of events of which the app said "saved on this phone". */
	saved = new Set<string>();
	/** Ids the server's replies, as they reached this phone, called taken. */
	acknowledged = new Set<string>();
	label: string;
	sim: Simulation;

	constructor(sim: Simulation, label: string, seed: number) {
		this.sim = sim;
		this.label = label;
		this.world = {
			indexedDB: this.factory,
			IDBKeyRange: globalThis.IDBKeyRange,
			fetch: (input, init) => sim.network(this, input, init),
			now: () => sim.server.now + this.skew,
			random: seeded(seed)
		};
	}

	async openTab(): Promise<void> {
		this.tabs.push(
			await openProfile(this.world, this.name, new Vault(this.slots, this.world.random) as unknown as VaultApi)
		);
	}

	get profile(): Profile {
		return this.tabs[0]!;
	}

	opened(profile = this.profile) {
		return {
			profile,
			triggers: { soon: () => {}, now: async () => 'later' as const, watch: () => () => {}, stop: () => {} },
			record: (...drafts: Draft[]) => this.record(profile, ...drafts),
			subscribe: () => () => {}
		};
	}

	async record(profile: Profile, ...drafts: Draft[]): Promise<void> {
		for (const { id } of await record(profile, ...drafts)) this.saved.add(id);
	}

	carry(): Promise<boolean> {
		globalThis.indexedDB = this.factory;
		return carry(this.world, this.name);
	}
}

export class Simulation {
	server!: ServerInMemory;
	chance: Chance;
	seed: number;
	/** What has been done, for whoever must understand a failure. */
	story: string[] = [];
	women: SimulatedPhone[][] = [];
	facilitator!: SimulatedPhone;
	cohort!: string;
	cards: JoinCard[] = [];
	backups: string[] = [];
	running = new Set<Promise<unknown>>();
	waiting: (() => void)[] = [];
	isHealed = false;
	failures: string[] = [];
	counts = { acknowledged: 0, restores: 0, corrected: 0, events: 0, onBoard: 0 };

	/** A server that is never restored: a new epoch would heal what a lost page had left out. */
	isCalm: boolean;

	constructor(seed: number) {
		this.seed = seed;
		this.isCalm = seed % 2 === 0;
		this.chance = seeded(seed * 7919);
	}

	// The network -------------------------------------------------------------

	async network(phone: SimulatedPhone, input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
		const roll = () => this.chance.number();
		const bad = !this.isHealed;
		if (bad && roll() < 0.15) throw new TypeError('request dropped');
		if (bad && roll() < 0.12) await this.#later();
		let response = await this.#serve(input, init);
		if (bad && roll() < 0.1) response = await this.#serve(input, init);
		// The server was killed between its commit and its reply, or the reply was lost.
		if (bad && roll() < 0.15) throw new TypeError('reply lost');
		if (bad && roll() < 0.2) await this.#later();
		if (String(input) === '/api/exchange' && response.status === 200) {
			const reply = (await response.clone().json()) as Reply;
			for (const result of reply.results) if ('seq' in result) phone.acknowledged.add(result.id);
		}
		return response;
	}

	async #serve(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
		const { world } = this.server;
		try {
			return await this.server.fetch(input, init);
		} catch (error) {
			// Its database went away under it: the server was stopped in the middle of this.
			if (this.server.world === world) this.failures.push(`the server failed: ${(error as Error).stack}`);
			throw new TypeError('server gone');
		}
	}

	#later(): Promise<void> {
		return new Promise((resolve) => this.waiting.push(resolve));
	}

	#start(task: Promise<unknown>): void {
		const settled = task.catch((error: unknown) => {
			const expected =
				error instanceof NotSaved ||
				(error as Error)?.name === 'TypeError' ||
				/full|Quota|Abort/i.test(`${error} ${(error as Error)?.name}`) ||
				/the server answered/.test(String(error));
			if (!expected) this.failures.push(`unexpected: ${(error as Error)?.stack ?? error}`);
		});
		this.running.add(settled);
		void settled.then(() => this.running.delete(settled));
	}

	/** Lets whatever can go on go on for a little. */
	async #breathe(turns = 3): Promise<void> {
		for (let i = 0; i < turns; i++) await new Promise((resolve) => setTimeout(resolve, 0));
	}

	// The beginning -----------------------------------------------------------

	async begin(): Promise<void> {
		this.isHealed = true;
		this.server = await ServerInMemory.open(this.seed);
		this.facilitator = await this.#phone('facilitator');
		const session = await openSession(this.facilitator.profile);
		const link = await makeFounderLink(this.server.world.db);
		await post(this.facilitator.world, '/api/founder', { token: link }, session);
		await agree(this.facilitator.opened(), 'en');
		this.cohort = await foundGroup(this.facilitator.opened(), 'Lotus', false);
		await openSeats(this.facilitator.opened(), this.cohort, 1, 4);
		await exchange(this.facilitator.profile);
		const seats = await this.facilitator.profile.db.events
			.where('[stream+type]')
			.equals([`c:${this.cohort}`, 'seat-opened'])
			.toArray();
		for (const { body } of seats) {
			const { seat, secret } = body as { seat: string; secret: never };
			this.cards.push(readCardFragment(await this.facilitator.profile.vault!.card(this.cohort, seat, secret))!);
		}
		for (const name of ['anna', 'bopha']) {
			const phone = await this.#phone(name);
			await agree(phone.opened(), 'km');
			this.women.push([phone]);
		}
		if (this.seed % 3 !== 1) {
			for (const woman of this.women) {
				await exchange(woman[0]!.profile);
				await this.#secondPhone(woman, () => {});
			}
		}
		if (this.seed % 4 < 2) {
			for (const [i, [phone]] of this.women.entries()) {
				await this.#join(phone!, this.cards[i]!);
				await exchange(phone!.profile);
			}
			await exchange(this.facilitator.profile);
			for (const { body } of await this.facilitator.profile.db.rows.toArray()) {
				await admit(this.facilitator.opened(), this.cohort, body as SeenWoman);
			}
			await exchange(this.facilitator.profile);
		}
		this.backups.push(await this.server.backup());
		this.isHealed = false;
	}

	async #phone(label: string): Promise<SimulatedPhone> {
		const phone = new SimulatedPhone(this, label, this.seed * 1000 + phones);
		await phone.openTab();
		await phone.openTab();
		return phone;
	}

	// What may happen ---------------------------------------------------------

	#draft(): Draft {
		const { chance } = this;
		const lesson = `l${chance.below(3)}`;
		const visit = `visit${chance.below(4)}`;
		const kind = chance.below(5);
		if (kind === 0) return step(lesson, chance.below(5), visit, chance.below(300));
		if (kind === 1) return finish(lesson, visit, chance.below(300));
		if (kind === 2) return answered(lesson, `q${chance.below(3)}`, chance.below(2), `try${chance.below(3)}`);
		if (kind === 3) {
			return tryStarted({
				try: idOf(`try${chance.below(3)}`),
				visit: idOf(visit),
				module: MODULE,
				lesson,
				rule: { kind: 'm-of-n', m: chance.below(3), n: 3 }
			});
		}
		return reflectionWritten({ module: MODULE, lesson, step: 's', text: `words ${chance.below(1e6)}` });
	}

	async step(): Promise<void> {
		const { chance, server } = this;
		if (chance.below(2)) fillDisk('', 0);
		server.now += chance.pick([10, 1000, 60_000, HOUR, 20 * HOUR]);
		const woman = chance.pick(this.women);
		const phone = chance.below(5) ? chance.pick(woman) : this.facilitator;
		const tab = chance.pick(phone.tabs);
		const say = (what: string) => this.story.push(`${phone.label}: ${what}`);
		const roll = chance.below(100);
		if (roll < 34) {
			const drafts = Array.from({ length: 1 + chance.below(3) }, () => this.#draft());
			say(`records ${drafts.map(({ type }) => type.type).join(', ')}`);
			this.#start(phone.record(tab, ...drafts));
		} else if (roll < 56) {
			say('exchanges');
			this.#start(exchange(tab));
		} else if (roll < 66) {
			say('the worker carries');
			this.#start(phone.carry());
		} else if (roll < 69) {
			say('page, other tab and worker at once');
			for (const each of phone.tabs) this.#start(exchange(each));
			this.#start(phone.carry());
		} else if (roll < 77) {
			const [letGo] = this.waiting.splice(chance.below(this.waiting.length), 1);
			if (letGo) this.story.push('something held up arrives');
			letGo?.();
		} else if (roll < 81) {
			phone.skew = chance.pick([0, YEARS, -YEARS, 3 * HOUR, -3 * HOUR, 0]);
			say(`the clock is ${Math.round(phone.skew / HOUR)} hours off`);
		} else if (roll < 84 && !this.isCalm) {
			this.story.push('backup');
			this.backups.push(await server.backup());
		} else if (roll < 87 && !this.isCalm) {
			const backup = chance.pick(this.backups);
			this.story.push(`restore of backup ${this.backups.indexOf(backup)}`);
			this.counts.restores++;
			await server.restore(backup);
		} else if (roll < 87) {
			say('dies in the middle of a task, and its worker with it');
			fillDisk(phone.name, chance.below(8), true);
			this.#start(exchange(tab));
			this.#start(phone.carry());
		} else if (roll < 89) {
			say('a write finds the disk full');
			fillDisk(phone.name, chance.below(12));
		} else if (roll < 92) {
			await this.#secondPhone(woman, say);
		} else if (roll < 95) {
			say('asks to join');
			this.#start(this.#join(chance.pick(woman)));
		} else if (roll < 98) {
			this.story.push('facilitator: lets in or turns away who asked');
			this.#start(this.#decide());
		} else {
			say('leaves');
			this.#start(leaveGroup(chance.pick(woman).opened(), this.cohort));
		}
		await this.#breathe(chance.below(6));
	}

	async #secondPhone(woman: SimulatedPhone[], say: (what: string) => void): Promise<void> {
		if (woman.length > 1) return;
		const first = woman[0]!;
		const { signIn } = await first.profile.vault!.signIn();
		const found = await this.server.answer(
			new Request('http://server/api/sign-in', { method: 'POST', body: JSON.stringify({ signIn }) })
		);
		if (found.status !== 200) return;
		say('opens a second phone');
		const { person, wrap } = (await found.json()) as { person: string; wrap: never };
		const second = new SimulatedPhone(this, `${first.label} again`, this.seed * 1000 + phones + 500);
		await new Vault(second.slots, second.world.random).restore(
			second.name,
			person,
			await first.profile.vault!.secret(),
			wrap
		);
		await second.openTab();
		await second.openTab();
		await second.profile.db.write('agreed', 'test');
		woman.push(second);
	}

	async #join(phone: SimulatedPhone, card = this.chance.pick(this.cards)): Promise<void> {
		const seat = await lookAtCard({ profile: phone.profile }, card);
		if (typeof seat === 'string') return;
		await askToJoin(phone.opened(), card, seat, phone.label, 'km');
	}

	async #decide(): Promise<void> {
		const rows = await this.facilitator.profile.db.rows.toArray();
		for (const { body } of rows) {
			const woman = body as SeenWoman;
			if (woman.state !== 'pending') continue;
			if (this.chance.below(5)) await admit(this.facilitator.opened(), this.cohort, woman);
			else await turnAway(this.facilitator.opened(), this.cohort, woman);
		}
	}

	// The end -----------------------------------------------------------------

	get allPhones(): SimulatedPhone[] {
		return [this.facilitator, ...this.women.flat()];
	}

	/** The network is good again; everyone exchanges until nothing moves. */
	async heal(): Promise<void> {
		fillDisk('', 0);
		this.isHealed = true;
		while (this.running.size || this.waiting.length) {
			for (const letGo of this.waiting.splice(0)) letGo();
			await this.#breathe();
		}
		let before = '';
		for (let round = 0; round < 12; round++) {
			for (const phone of this.allPhones) {
				const outcome = await exchange(phone.profile);
				if (!['done', 'later'].includes(outcome))
					this.failures.push(`${phone.label}: a healed exchange ended as ${outcome}`);
			}
			const rows = await this.server.world.db.selectFrom('event').select(['stream', 'seq']).execute();
			const cursors = await Promise.all(this.allPhones.map(({ profile }) => profile.db.cursors.toArray()));
			const outboxes = await Promise.all(this.allPhones.map(({ profile }) => profile.db.outbox.count()));
			const now = JSON.stringify([rows.length, cursors, outboxes]);
			if (now === before) return;
			before = now;
		}
		this.failures.push('the exchanges never came to rest');
	}

	async check(): Promise<void> {
		const { db } = this.server.world;
		const fail = (what: string) => this.failures.push(what);
		const log = (await db.selectFrom('event').selectAll().orderBy('seq').execute()).map(fromRow);
		const byStream = Map.groupBy(log, ({ stream }) => stream);
		const onServer = new Map(log.map((event) => [event.id, event]));
		this.counts.events = log.length;

		for (const [stream, events] of byStream) {
			if (events.some(({ seq }, i) => seq !== i + 1)) fail(`${stream}: sequence has gaps`);
			if (new Set(events.map(({ id }) => id)).size !== events.length) fail(`${stream}: an event stands twice`);
			const { head } = await db.selectFrom('stream').select('head').where('id', '=', stream).executeTakeFirstOrThrow();
			if (head !== events.length) fail(`${stream}: head ${head} of ${events.length}`);
		}

		for (const phone of this.allPhones) {
			const { db: own } = phone.profile;
			const held = new Map((await own.events.toArray()).map((event) => [event.id, event]));
			const refused = new Map((await own.refused.toArray()).map(({ id, code }) => [id, code]));
			for (const { id } of await own.outbox.toArray()) fail(`${phone.label}: still waiting: ${held.get(id)?.type}`);
			for (const id of phone.saved) {
				const event = held.get(id);
				if (!event) fail(`${phone.label}: an event saved on the phone is gone from it`);
				else if (refused.has(id)) {
					if (!MAY_BE_REFUSED.includes(event.type))
						fail(`${phone.label}: ${event.type} was refused: ${refused.get(id)}`);
				} else if (!onServer.has(id)) {
					fail(
						`${phone.label}: ${event.type}${phone.acknowledged.has(id) ? ', acknowledged,' : ''} is not on the server`
					);
				}
			}
			this.counts.acknowledged += phone.acknowledged.size;
			for (const [stream, events] of byStream) {
				if (stream !== `u:${phone.profile.person}`) continue;
				for (const event of events) this.#sameEvent(phone, event, held.get(event.id));
				const stray = [...held.values()].filter(
					(event) =>
						event.stream === stream &&
						!onServer.has(event.id) &&
						!refused.has(event.id) &&
						// Another phone's, of the server's former life; offered again, it was refused there.
						!(event.device !== phone.profile.device && event.seq === undefined && MAY_BE_REFUSED.includes(event.type))
				);
				if (stray.length)
					fail(
						`${phone.label}: holds what the server does not: ${stray.map(({ type, device }) => `${type} of ${device === phone.profile.device ? 'this phone' : 'another'}`).join(', ')}`
					);
				const views = new Map((await own.views.toArray()).map(({ key, value }) => [key, value]));
				const expected = fold([...held.values()].filter((event) => event.stream === stream));
				if (plain(views) !== plain(expected)) fail(`${phone.label}: views are not the fold of her events`);
				const own0 = fold(events);
				// A refused join changes no view, so the server's log alone must give the same.
				if (plain(views) !== plain(own0)) fail(`${phone.label}: views are not the fold of the server's log`);
			}
		}

		for (const woman of this.women) {
			const fields = await Promise.all(
				woman.map(async ({ profile }) =>
					JSON.stringify(
						await Promise.all([0, 1, 2].map(async (lesson) => readField(profile, `reflection/${MODULE}/l${lesson}/s`)))
					)
				)
			);
			if (new Set(fields).size !== 1) fail(`${woman[0]!.label}: her phones show different words`);
		}

		const rows = await db.selectFrom('board_row').selectAll().where('cohort', '=', this.cohort).execute();
		for (const [phone] of this.women) {
			const { person } = phone!.profile;
			const row = rows.find(({ key }) => key === womanKey(person));
			const built = await buildWoman(db, this.cohort, person);
			if (built && Object.keys(built.lessons).length) this.counts.onBoard++;
			if (sorted(row?.body ? JSON.parse(row.body) : undefined) !== sorted(built))
				fail(`${phone!.label}: her row is not the fold of her log`);
		}
		const shown = await this.facilitator.profile.db.rows.toArray();
		const expected = rows.filter(({ body }) => body !== null).map(({ key, body }) => [key, JSON.parse(body!)] as const);
		if (
			sorted(Object.fromEntries(shown.map(({ key, body }) => [key, body]))) !== sorted(Object.fromEntries(expected))
		) {
			fail('the facilitator sees another board than the server has');
		}
	}

	#sameEvent(phone: SimulatedPhone, served: StoredEvent, held: StoredEvent | undefined): void {
		if (!held) {
			this.failures.push(`${phone.label}: lacks ${served.type} of the server's log`);
			return;
		}
		if (served.said) this.counts.corrected++;
		for (const key of ['at', 'seq', 'by', 'receipt', 'device', 'n', 'type', 'body', 'sealed'] as const) {
			if (sorted(held[key]) !== sorted(served[key]))
				this.failures.push(`${phone.label}: ${served.type}.${key} differs from the server's`);
		}
	}

	async end(): Promise<void> {
		fillDisk('', 0);
		for (const phone of this.allPhones) for (const { db } of phone.tabs) db.close();
		await this.server.close();
	}
}

/** The same text for the same content, whatever the order of keys. */
function sorted(value: unknown): string {
	return JSON.stringify(value, (_, item: unknown) =>
		item !== null && typeof item === 'object' && !Array.isArray(item)
			? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
			: item
	);
}

const plain = (views: Map<string, unknown>): string => sorted(Object.fromEntries(views));

let full: { name: string; after: number; lasts?: boolean } = { name: '', after: 0 };
const { put, add } = IDBObjectStore.prototype;

/** After so many more writes, one write to that phone's database fails as on a full disk; or all do, as if nobody were there to write. */
function fillDisk(name: string, after: number, lasts = false): void {
	full = { name, after, lasts };
	for (const [method, original] of Object.entries({ put, add })) {
		IDBObjectStore.prototype[method as 'put' | 'add'] = !name
			? original
			: function (this: IDBObjectStore, ...args) {
					if (this.transaction.db.name === full.name && full.after-- <= 0) {
						if (!full.lasts) fillDisk('', 0);
						throw new DOMException('the disk is full', 'QuotaExceededError');
					}
					return original.apply(this, args);
				};
	}
}

export interface Outcome {
	seed: number;
	failures: string[];
	story: string[];
	counts: Simulation['counts'];
}

export async function simulate(seed: number, steps = 60): Promise<Outcome> {
	const sim = new Simulation(seed);
	await sim.begin();
	try {
		for (let i = 0; i < steps; i++) await sim.step();
		await sim.heal();
		await sim.check();
	} finally {
		await sim.end();
	}
	return { seed, failures: sim.failures, story: sim.story, counts: sim.counts };
}
