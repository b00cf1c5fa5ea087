// What each address under /api answers, given the world: the +server.ts files bring the running one, tests another.
import * as v from 'valibot';
import { nameHashSchema } from '../domain/learning/certificate.ts';
import { level } from '../domain/learning/names.ts';
import { base64url } from '../domain/log/event.ts';
import { issueCertificate, issuerList } from './certificates.ts';
import { exchange, parseRequest } from './exchange.ts';
import { findPerson, lookAtSeat, register, registrationSchema, useFounderLink } from './people.ts';
import { answer, readJson, refuse, requireActor, route, shape } from './respond.ts';

export const exchangeRoute = route(async (world, request) => {
	const actor = await requireActor(world, request);
	const parsed = parseRequest(await readJson(request));
	return parsed ? answer(200, await exchange(world, actor, parsed)) : refuse(400, 'malformed');
});

/** Lets a device in, on the word of its person's sign-in key. */
export const devicesRoute = route(async (world, request) => {
	const given = shape(registrationSchema, await readJson(request));
	if (!(await register(world, given))) return refuse(403, 'other-secret');
	const person = await findPerson(world, given.signIn);
	return answer(200, { founder: person?.founder ?? false });
});

const seatSchema = v.strictObject({ seat: base64url(22) });

/** What the holder of a join card may know before she asks. */
export const seatRoute = route(async (world, request) => {
	const seat = await lookAtSeat(world, shape(seatSchema, await readJson(request)).seat);
	return seat ? answer(200, seat) : refuse(404, 'not-found');
});

const founderSchema = v.strictObject({ token: base64url(22) });

/** The one-time link that lets a person found groups. */
export const founderRoute = route(async (world, request) => {
	const actor = await requireActor(world, request);
	if (actor.rights !== 'session') return refuse(403, 'needs-session');
	const { token } = shape(founderSchema, await readJson(request));
	return (await useFounderLink(world, actor, token)) ? answer(200, {}) : refuse(404, 'not-found');
});

const signInSchema = v.strictObject({ signIn: base64url(43) });

/** A second phone: who she is and her wrapped root, for whoever shows the key derived from her secret. */
export const signInRoute = route(async (world, request) => {
	const person = await findPerson(world, shape(signInSchema, await readJson(request)).signIn);
	return person ? answer(200, { person: person.person, wrap: person.wrap }) : refuse(404, 'not-found');
});

const certificateSchema = v.strictObject({ level, nameHash: nameHashSchema });

/** A certificate on what the log says she did; 409 with what is still missing. */
export const certificateRoute = route(async (world, request) => {
	const actor = await requireActor(world, request);
	if (actor.rights !== 'session') return refuse(403, 'needs-session');
	const asked = shape(certificateSchema, await readJson(request));
	// Browsers name the page's own address, and server.ts let in no other; without a browser it is the one that was called.
	const origin = URL.parse(request.headers.get('origin') ?? request.url)?.origin ?? '';
	const issued = await issueCertificate(world, actor, asked, origin);
	if ('jws' in issued) return answer(200, issued);
	if ('missing' in issued) return answer(409, { code: 'not-complete', missing: issued.missing });
	return refuse(issued.refused === 'no-level' ? 404 : 403, issued.refused);
});

/** Public: the keys that sign, and what was taken back. */
export const issuerRoute = route(async (world) => answer(200, await issuerList(world)));
