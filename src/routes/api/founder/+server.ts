import * as v from 'valibot';
import { useFounderLink } from '#lib/server/people.ts';
import { answer, post, readJson, refuse, requireActor, shape } from '#lib/server/respond.ts';
import { world } from '#lib/server/running.ts';
import { base64url } from '#lib/domain/log/event.ts';

const schema = v.strictObject({ token: base64url(22) });

/** The one-time link that lets a person found groups. */
export const POST = post(async (request) => {
	const actor = await requireActor(world(), request);
	if (actor.rights !== 'session') return refuse(403, 'needs-session');
	const { token } = shape(schema, await readJson(request));
	return (await useFounderLink(world(), actor, token)) ? answer(200, {}) : refuse(404, 'not-found');
});
