import * as v from 'valibot';
import { lookAtSeat } from '#lib/server/people.ts';
import { answer, post, readJson, refuse, shape } from '#lib/server/respond.ts';
import { world } from '#lib/server/running.ts';
import { base64url } from '#lib/domain/log/event.ts';

const schema = v.strictObject({ seat: base64url(22) });

/** What the holder of a join card may know before she asks. */
export const POST = post(async (request) => {
	const seat = await lookAtSeat(world(), shape(schema, await readJson(request)).seat);
	return seat ? answer(200, seat) : refuse(404, 'not-found');
});
