// Some weeks of a small programme, hurried: two women with up to two phones each, their facilitator, a bad network, a server that
// dies and is restored from older copies, clocks that jump by years, full disks, two tabs and a worker at once. It runs the real
// device and server code. One seed is one script of operations; how promises interleave within it is the machine's.
import { admit, agree, askToJoin, foundGroup, leaveGroup, lookAtCard, openSeats, turnAway } from '../../src/lib/device/actions.ts';
import { exchange } from '../../src/lib/device/exchange.ts';
import type { SeenWoman } from '../../src/lib/device/board.ts';
import { NotSaved } from '../../src/lib/device/record.ts';
import { Vault } from '../../src/lib/device/vault/vault.ts';
import { readCardFragment, type JoinCard } from '../../src/lib/domain/identity/codes.ts';
import reflectionWritten from '../../src/lib/domain/learning/events/reflection-written.ts';
import tryStarted from '../../src/lib/domain/learning/events/try-started.ts';
import type { Draft } from '../../src/lib/domain/log/define-event.ts';
import type { Reply } from '../../src/lib/domain/log/exchange.ts';
import { makeFounderLink } from '../../src/lib/server/people.ts';
import { post } from '../../src/lib/device/api.ts';
import { openSession } from '../../src/lib/device/session.ts';
import { answered, finish, idOf, MODULE, step } from '../people.ts';
import { seeded, ServerInMemory } from '../server-in-memory.ts';
import { fillDisk } from './full-disk.ts';
import { SimulatedPhone } from './simulated-phone.ts';
import { check } from './what-must-hold.ts';

const YEARS = 10 * 365.25 * 86_400_000;
const HOUR = 3_600_000;
type Chance = ReturnType<typeof seeded>;

export class Simulation {
	server!: ServerInMemory;
	chance: Chance;
	seed: number;
	/** What has been done, for whoever must understand a failure. */
	story: string[] = [];
	women: SimulatedPhone[][] = [];
	/** Phones so far. */
	made = 0;
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
		const phone = new SimulatedPhone(this, label, this.seed * 1000 + ++this.made);
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
		const second = new SimulatedPhone(this, `${first.label} again`, this.seed * 1000 + ++this.made);
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

	async end(): Promise<void> {
		fillDisk('', 0);
		for (const phone of this.allPhones) for (const { db } of phone.tabs) db.close();
		await this.server.close();
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
		await check(sim);
	} finally {
		await sim.end();
	}
	return { seed, failures: sim.failures, story: sim.story, counts: sim.counts };
}
