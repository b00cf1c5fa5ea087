// The people of the tests: a server, phones, a facilitator with her group, a woman in it. All of them run the real code.
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import {
	admit,
	agree,
	askToJoin,
	becomeFounder,
	cardOf,
	foundGroup,
	lookAtCard,
	openSeats
} from '../src/lib/device/actions.ts';
import { post } from '../src/lib/device/api.ts';
import { carry } from '../src/lib/device/courier.ts';
import { exchange, type Outcome } from '../src/lib/device/exchange.ts';
import type { Opened } from '../src/lib/device/opened.ts';
import { openProfile, type Profile } from '../src/lib/device/profile.ts';
import { board } from '../src/lib/device/board.ts';
import { memberships } from '../src/lib/device/queries.ts';
import { record } from '../src/lib/device/record.ts';
import { Vault, type VaultApi } from '../src/lib/device/vault/vault.ts';
import { memorySlots } from '../src/lib/device/vault/key-file.ts';
import type { World } from '../src/lib/device/world.ts';
import { readCardFragment } from '../src/lib/domain/identity/codes.ts';
import { signInKey } from '../src/lib/domain/identity/keys.ts';
import { fromBase64Url } from '../src/lib/domain/log/encoding.ts';
import type { Draft } from '../src/lib/domain/log/define-event.ts';
import type { Event } from '../src/lib/domain/log/event.ts';
import type { Reply } from '../src/lib/domain/log/exchange.ts';
import { uuidv7 } from '../src/lib/domain/log/id.ts';
import { actorOf, makeFounderLink, register } from '../src/lib/server/people.ts';
import type { Actor } from '../src/lib/server/access.ts';
import lessonFinished from '../src/lib/domain/learning/events/lesson-finished.ts';
import quizAnswered from '../src/lib/domain/learning/events/quiz-answered.ts';
import stepReached from '../src/lib/domain/learning/events/step-reached.ts';
import { createHash } from 'node:crypto';
import { NOW, ServerInMemory, seeded } from './server-in-memory.ts';

export { NOW, ServerInMemory, seeded } from './server-in-memory.ts';

// A phone's storage in memory is slow, and the machine is shared.
vi.setConfig({ testTimeout: 30_000 });

let count = 0;
/** 22 characters that are like a random id and say whose it is. */
export const idOf = (name: string): string =>
	name
		.replace(/[^\w-]/g, '-')
		.padEnd(22, '_')
		.slice(0, 22);
const hashed = (token: string): string => createHash('sha256').update(token).digest('base64url');

export async function aServer(): Promise<ServerInMemory> {
	const server = await ServerInMemory.open(++count);
	onTestFinished(() => server.close());
	return server;
}

/** One phone: its own storage, key file, clock and network. */
export class Phone {
	server: ServerInMemory;
	factory = new IDBFactory();
	slots = memorySlots();
	/** Added to true time: how wrong this phone's clock is, in ms. */
	skew = 0;
	name: string;
	world: World;
	profile!: Profile;

	constructor(server: ServerInMemory, name: string, seed: number) {
		this.server = server;
		this.name = `p-${name}-${++count}`;
		this.world = {
			indexedDB: this.factory,
			IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
			// Asked anew each time, so that a test may cut the network in between.
			fetch: (input, init) => this.network(input, init),
			now: () => server.now + this.skew,
			random: seeded(seed)
		};
	}

	network: typeof globalThis.fetch = (input, init) => this.server.fetch(input, init);

	/** Another tab of the same woman on the same phone. */
	async tab(): Promise<Profile> {
		return openProfile(this.world, this.name, new Vault(this.slots, this.world.random) as unknown as VaultApi);
	}

	async open(): Promise<this> {
		this.profile = await this.tab();
		return this;
	}

	get db() {
		return this.profile.db;
	}

	get person(): string {
		return this.profile.person;
	}

	get vault(): VaultApi {
		return this.profile.vault!;
	}

	/** What screens get; its triggers do nothing by themselves. */
	get opened(): Opened {
		const { profile } = this;
		return {
			profile,
			triggers: { soon: () => {}, now: () => exchange(profile, 'test'), watch: () => () => {}, stop: () => {} },
			async record(...drafts) {
				await record(profile, ...drafts);
			},
			subscribe: () => () => {}
		};
	}

	record(...drafts: Draft[]) {
		return record(this.profile, ...drafts);
	}

	agree() {
		return agree(this.opened, 'en');
	}

	exchange(): Promise<Outcome> {
		return exchange(this.profile, 'test');
	}

	/** The worker's turn. It opens the browser's own IndexedDB, so this phone's is put in its place while it does. */
	carry(): Promise<boolean> {
		globalThis.indexedDB = this.factory;
		return carry(this.world, this.name);
	}

	waiting(): Promise<number> {
		return this.db.outbox.count();
	}

	/** Everything that stands on this phone's disk, as text; the key file is elsewhere. */
	async dump(): Promise<string> {
		const tables = await Promise.all(this.db.tables.map((table) => table.toArray()));
		return JSON.stringify(tables);
	}

	async views(): Promise<Record<string, unknown>> {
		return Object.fromEntries((await this.db.views.toArray()).map(({ key, value }) => [key, value]));
	}

	close(): void {
		this.profile.db.close();
	}
}

export async function aPhone(server: ServerInMemory, name = 'phone'): Promise<Phone> {
	const phone = await new Phone(server, name, ++count).open();
	onTestFinished(() => phone.close());
	return phone;
}

/** A phone whose woman agreed that the programme keeps a copy. */
export async function anAgreedPhone(server: ServerInMemory, name = 'phone'): Promise<Phone> {
	const phone = await aPhone(server, name);
	await phone.agree();
	return phone;
}

/** The same woman on another phone, from her secret alone. */
export async function aSecondPhone(phone: Phone, name = 'second'): Promise<Phone> {
	const second = new Phone(phone.server, name, ++count);
	const secret = await phone.vault.secret();
	const { status, body } = await post(second.world, '/api/sign-in', { signIn: await signInKey(fromBase64Url(secret)) });
	if (status !== 200) throw new Error(`signing in answered ${status}`);
	await new Vault(second.slots, second.world.random).restore(second.name, body.person, secret, body.wrap);
	await second.open();
	await second.db.write('agreed', 'test');
	onTestFinished(() => second.close());
	return second;
}

export async function aFacilitator(server: ServerInMemory, name = 'facilitator'): Promise<Phone> {
	const phone = await aPhone(server, name);
	const founded = await becomeFounder(phone.opened, await makeFounderLink(server.world.db), 'en');
	if (founded !== 'ok') throw new Error(`founding answered ${founded}`);
	return phone;
}

export interface Cohort {
	id: string;
	facilitator: Phone;
	server: ServerInMemory;
}

/** A group with three seats, known to the server. */
export async function aCohort(facilitator: Phone, seats = 3): Promise<Cohort> {
	const id = await foundGroup(facilitator.opened, 'Lotus group', false);
	await openSeats(facilitator.opened, id, 1, seats);
	await facilitator.exchange();
	return { id, facilitator, server: facilitator.server };
}

/** The card of the group's seat of that number. */
export async function cardFor({ id, facilitator }: Cohort, number: number) {
	await memberships(facilitator.profile);
	const seat = (await board(id)(facilitator.profile))!.seats.find((seat) => seat.number === number)!;
	return readCardFragment(await cardOf(facilitator.opened, id, seat.seat, seat.secret))!;
}

/** She has shown her card and asked; nobody has said yes. */
export async function aWomanWhoAsked(cohort: Cohort, number: number, phone?: Phone): Promise<Phone> {
	const woman = phone ?? (await aPhone(cohort.server, `woman-${number}`));
	const card = await cardFor(cohort, number);
	const seat = await lookAtCard({ profile: woman.profile }, card);
	if (typeof seat === 'string') throw new Error(`the card is ${seat}`);
	await askToJoin(woman.opened, card, seat, `Nickname ${number}`, 'en');
	return woman;
}

export async function seen({ id, facilitator }: Cohort, woman: Phone) {
	await facilitator.exchange();
	return (await board(id)(facilitator.profile))!.women.find(({ person }) => person === woman.person);
}

export async function aWomanIn(cohort: Cohort, number = 1, phone?: Phone): Promise<Phone> {
	const woman = await aWomanWhoAsked(cohort, number, phone);
	await admit(cohort.facilitator.opened, cohort.id, (await seen(cohort, woman))!);
	await woman.exchange();
	return woman;
}

/** Someone whom the server knows, without a phone: for tests that speak to the server directly. */
export async function anActor(
	server: ServerInMemory,
	name: string,
	rights: Actor['rights'] = 'session'
): Promise<Actor & { token: string }> {
	const device = idOf(`${name}-device`);
	const tokens = { deliver: idOf(`${name}-deliver`).padEnd(43, 'd'), session: idOf(`${name}-session`).padEnd(43, 's') };
	const wrap = { key: 'k', iv: 'i', text: 't' };
	const signIn = idOf(`${name}-sign-in`).padEnd(43, 'x');
	const known = await register(server.world, {
		person: idOf(name),
		signIn,
		wrap,
		device,
		deliver: hashed(tokens.deliver),
		session: hashed(tokens.session)
	});
	const actor = await actorOf(server.world, tokens[rights]);
	if (!known || !actor || actor === 'ended') throw new Error('not registered');
	return { ...actor, token: tokens[rights] };
}

// What she does, in a word ----------------------------------------------------

export const MODULE = 'm03';

export const step = (lesson: string, index: number, visit = 'a', seconds = 10): Draft =>
	stepReached({ visit: idOf(visit), module: MODULE, lesson, screen: `screen-${index}`, index, of: 5, seconds });

export const finish = (lesson: string, visit = 'a', seconds = 60): Draft =>
	lessonFinished({ visit: idOf(visit), module: MODULE, lesson, seconds });

export const answered = (lesson: string, item: string, score: number, attempt = 'try'): Draft =>
	quizAnswered({
		try: idOf(attempt),
		module: MODULE,
		lesson,
		item,
		kind: 'single',
		asked: { options: ['a', 'b'], right: ['a'], source: 'source' },
		answer: [score === 1 ? 'a' : 'b'],
		score
	});

// Speaking to the server without a phone --------------------------------------

let made = 0;

/** An event as a phone would send it, valid unless told otherwise. */
export function anEvent(
	actor: { person: string; device: string },
	change: Partial<Event> & Record<string, unknown> = {}
): Event {
	const n = ++made;
	return {
		id: uuidv7(NOW, seeded(1_000_000 + n)),
		stream: `u:${actor.person}`,
		type: 'lesson-finished',
		v: 1,
		device: actor.device,
		n,
		at: [NOW, n % 60_000],
		body: { visit: idOf('visit'), module: MODULE, lesson: 'l1', seconds: 5 },
		...change
	} as Event;
}

/** One request to a route; the answer's status and JSON. */
export async function call(
	server: ServerInMemory,
	path: string,
	body: unknown,
	token?: string
): Promise<{ status: number; body: any }> {
	const response = await server.answer(
		new Request(`http://server${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
			body: JSON.stringify(body)
		})
	);
	return { status: response.status, body: await response.json() };
}

/** An exchange that brings these events; the reply. */
export async function bring(
	server: ServerInMemory,
	actor: { token: string },
	events: unknown[],
	more: object = {}
): Promise<Reply> {
	const { status, body } = await call(
		server,
		'/api/exchange',
		{ protocol: 1, version: 'test', events, ...more },
		actor.token
	);
	if (status !== 200) throw new Error(`the exchange answered ${status}: ${JSON.stringify(body)}`);
	return body as Reply;
}
