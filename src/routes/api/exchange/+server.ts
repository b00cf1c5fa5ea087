import { exchange, parseRequest } from '#lib/server/exchange.ts';
import { answer, post, readJson, refuse, requireActor } from '#lib/server/respond.ts';
import { world } from '#lib/server/running.ts';

export const POST = post(async (request) => {
	const actor = await requireActor(world(), request);
	const parsed = parseRequest(await readJson(request));
	return parsed ? answer(200, await exchange(world(), actor, parsed)) : refuse(400, 'malformed');
});
