import { findPerson, register, registrationSchema } from '#lib/server/people.ts';
import { answer, post, readJson, refuse, shape } from '#lib/server/respond.ts';
import { world } from '#lib/server/running.ts';

/** Lets a device in, on the word of its person's sign-in key. */
export const POST = post(async (request) => {
	const given = shape(registrationSchema, await readJson(request));
	if (!(await register(world(), given))) return refuse(403, 'other-secret');
	const person = await findPerson(world(), given.signIn);
	return answer(200, { founder: person?.founder ?? false });
});
