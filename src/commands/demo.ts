// Fills an empty server with a made-up group of 24 women in every state of progress, made by the phones' and the server's own code.
import { randomFillSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WholeModule } from '#lib/content/pack.ts';
import { sha256, toBase64Url, utf8 } from '#lib/domain/log/encoding.ts';
import type { Draft } from '#lib/domain/log/define-event.ts';
import type { Event } from '#lib/domain/log/event.ts';
import { randomId, uuidv7, type Random } from '#lib/domain/log/id.ts';
import { PROTOCOL } from '#lib/domain/log/exchange.ts';
import copyAgreed from '#lib/domain/identity/events/copy-agreed.ts';
import cohortKeysKept from '#lib/domain/cohort/events/cohort-keys-kept.ts';
import cohortMade from '#lib/domain/cohort/events/cohort-made.ts';
import joinAsked from '#lib/domain/cohort/events/join-asked.ts';
import memberAdmitted from '#lib/domain/cohort/events/member-admitted.ts';
import seatOpened from '#lib/domain/cohort/events/seat-opened.ts';
import lessonFinished from '#lib/domain/learning/events/lesson-finished.ts';
import quizAnswered from '#lib/domain/learning/events/quiz-answered.ts';
import stepReached from '#lib/domain/learning/events/step-reached.ts';
import { readCardFragment } from '#lib/domain/identity/codes.ts';
import { memorySlots } from '#lib/device/vault/key-file.ts';
import { Vault } from '#lib/device/vault/vault.ts';
import type { Actor } from '#lib/server/access.ts';
import { openDatabase } from '#lib/server/database.ts';
import { exchange } from '#lib/server/exchange.ts';
import { openWorld } from '#lib/server/open-world.ts';
import { findPerson, makeFounderLink, register, useFounderLink } from '#lib/server/people.ts';
import type { World } from '#lib/server/world.ts';
import { wholeCatalogue } from './catalogue.ts';

const DAY = 86_400_000;
const WORDS = '2026-11';
/** Words for things, as the join card asks: nobody's name. */
const nicknames =
	'Jasmine Rain Mango Lamp River Sesame Cloud Morning Palm Lotus Basket Needle Ferry Lime Bamboo Drum Kite Pepper Moon Ladder Pond Clay Ginger Star'.split(' ');

const random: Random = (bytes) => randomFillSync(bytes);

/** A phone reduced to what it sends. */
interface Phone {
	vault: Vault;
	actor: Actor;
	n: number;
}

async function aPhone(world: World): Promise<Phone> {
	const vault = new Vault(memorySlots(), random);
	const person = await vault.make('demo');
	await vault.use(person);
	const device = randomId(random);
	const token = async () => toBase64Url(await sha256(utf8(randomId(random))));
	await register(world, { person, ...(await vault.signIn()), device, deliver: await token(), session: await token() });
	return { vault, actor: { person, device, rights: 'session' }, n: 0 };
}

interface Sent {
	at: number;
	draft: Draft;
}

async function sendAll(world: World, phone: Phone, made: Sent[]): Promise<void> {
	const events: Event[] = made.map(({ at, draft: { type, body, stream = `u:${phone.actor.person}` } }) => ({
		id: uuidv7(at, random),
		stream,
		type: type.type,
		v: type.v,
		device: phone.actor.device,
		n: ++phone.n,
		at: [at, 0],
		body
	}));
	const { results } = await exchange(world, phone.actor, { protocol: PROTOCOL, version: 'demo', events });
	for (const result of results) if ('refused' in result) throw new Error(`the demo's ${result.id} was refused: ${result.refused}`);
}

const send = (world: World, phone: Phone, at: number, ...drafts: Draft[]): Promise<void> =>
	sendAll(
		world,
		phone,
		drafts.map((draft, i) => ({ at: at + i, draft }))
	);

/** One lesson up to a step; `right` of its questions right at once, the others after two tries, `stuck` ones never. */
function study(module: WholeModule, index: number, start: number, share: number, right: number, stuck = false): Sent[] {
	const { lesson, steps, items } = module.lessons[index]!;
	const names = { module: module.module, lesson };
	const visit = randomId(random);
	const reached = Math.max(1, Math.round(steps * share));
	const made: Sent[] = [];
	for (let step = 0; step < reached; step++) {
		made.push({ at: start + step * 70_000, draft: stepReached({ visit, ...names, screen: `step-${step}`, index: step, of: steps, seconds: step * 70 }) });
	}
	if (reached < steps && !stuck) return made;
	let at = start + reached * 70_000;
	const answer = (item: string, score: number) =>
		made.push({
			at: (at += 40_000),
			draft: quizAnswered({
				try: randomId(random),
				...names,
				item,
				kind: 'single',
				asked: { options: ['a', 'b', 'c'], right: ['a'], source: '0000000000000000' },
				answer: [score ? 'a' : 'b'],
				score
			})
		});
	items.forEach((item, i) => {
		if (stuck && i === 0) for (let times = 0; times < 4; times++) answer(item, 0);
		else if (i >= right) [0, 1].forEach((score) => answer(item, score));
		else answer(item, 1);
	});
	if (!stuck) made.push({ at: at + 30_000, draft: lessonFinished({ visit, ...names, seconds: 900 }) });
	return made;
}

export async function run([data, ledger]: string[]): Promise<number> {
	if (!data || !ledger) throw new Error('the demo needs two empty folders');
	const db = await openDatabase(data);
	const real = openWorld(db, ledger, 'demo');
	const now = Date.now();
	let clock = now - 40 * DAY;
	const world: World = { ...real, now: () => clock };
	const { modules } = wholeCatalogue('en');

	const facilitator = await aPhone(world);
	await useFounderLink(world, facilitator.actor, await makeFounderLink(db));
	const cohort = randomId(random);
	const { kept, ...made } = await facilitator.vault.makeCohort(cohort, 'Lotus group');
	await send(
		world,
		facilitator,
		clock,
		copyAgreed({ words: WORDS, language: 'en' }),
		cohortMade({ ...made, minors: false }, `c:${cohort}`),
		cohortKeysKept({ cohort, keys: kept })
	);

	for (const [i, nickname] of nicknames.entries()) {
		clock = now - 38 * DAY + i * 60_000;
		const seat = await facilitator.vault.makeSeat(cohort);
		await send(world, facilitator, clock, seatOpened({ ...seat, number: i + 1, expires: clock + 14 * DAY }, `c:${cohort}`));
		const pending = i >= 22;
		if (pending) clock = now - (24 - i) * 3_600_000;
		const card = readCardFragment(await facilitator.vault.card(cohort, seat.seat, seat.secret))!;
		const woman = await aPhone(world);
		const keys = { cohort, identity: made.identity, encryption: made.encryption, signature: made.signature, name: seat.name };
		// The last two asked today; their seats were opened lately enough.
		if (pending) await db.updateTable('seat').set({ expires: now + 10 * DAY }).where('id', '=', seat.seat).execute();
		await send(
			world,
			woman,
			clock,
			copyAgreed({ words: WORDS, language: 'km' }),
			joinAsked({ cohort, words: WORDS, ...(await woman.vault.ask(card, keys, nickname)) })
		);
		if (pending) continue;
		await send(
			world,
			facilitator,
			clock + 3_600_000,
			memberAdmitted(
				{ cohort, keys: await facilitator.vault.admit(cohort, woman.actor.person, await woman.vault.publicKey()) },
				`u:${woman.actor.person}`
			)
		);
		// Every state there is: done with all, in the middle, just begun, stuck, pausing though heard from, silent, never begun.
		const lastDay = [0, 1, 0, 2, 0, 3, 18, 1, 21, 0, 4, 0, 1, 2, 0, 16, 0, 5, 1, 0, 30, 0][i]!;
		const lessons = [3, 2, 6, 7, 4, 7, 2, 5, 1, 6, 3, 7, 4, 2, 6, 3, 1, 5, 7, 2, 1, 0][i]!;
		const all = modules.flatMap((module) => module.lessons.map((_, index) => ({ module, index })));
		const events = all.slice(0, lessons).flatMap(({ module, index }, k) => {
			const start = now - lastDay * DAY - (lessons - k) * 2 * DAY - 5 * 3_600_000;
			const last = k === lessons - 1 && i % 3 !== 2;
			return study(module, index, start, last ? 0.3 + 0.1 * (i % 6) : 1, (i + k) % 4, i === 0 && k === lessons - 1);
		});
		for (let from = 0; from < events.length; from += 100) {
			const some = events.slice(from, from + 100);
			clock = Math.min(now - 60_000, Math.max(clock, some.at(-1)!.at));
			await sendAll(world, woman, some);
		}
		// A phone that was heard from today, though nothing was learned for long.
		clock = i === 6 ? now - 2 * 3_600_000 : Math.min(now - 60_000 * (i + 1), now - lastDay * DAY);
		await exchange(world, woman.actor, { protocol: PROTOCOL, version: 'demo', events: [] });
	}
	writeFileSync(join(data, 'demo-facilitator'), facilitator.vault.secret());
	if (!(await findPerson(world, (await facilitator.vault.signIn()).signIn))) throw new Error('the demo made no facilitator');
	await db.destroy();
	console.log(`A made-up group of ${nicknames.length} women is ready.`);
	return 0;
}
