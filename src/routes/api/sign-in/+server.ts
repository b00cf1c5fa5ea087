import * as v from 'valibot';
import { findPerson } from '#lib/server/people.ts';
import { answer, post, readJson, refuse, shape } from '#lib/server/respond.ts';
import { world } from '#lib/server/running.ts';
import { base64url } from '#lib/domain/log/event.ts';

const schema = v.strictObject({ signIn: base64url(43) });

/** A second phone: who she is and her wrapped root, for whoever shows the key derived from her secret. */
export const POST = post(async (request) => {
	const person = await findPerson(world(), shape(schema, await readJson(request)).signIn);
	return person ? answer(200, { person: person.person, wrap: person.wrap }) : refuse(404, 'not-found');
});
