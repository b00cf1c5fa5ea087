// The server's addresses as the phone calls them. Never throws for an answer, whatever its status; throws when there is none.
import type { World } from './world.ts';

export interface Answer {
	status: number;
	body: any;
}

/** A body above this is sent compressed where the browser can. */
const COMPRESS = 1024;
const PATIENCE = 30_000;

export async function post(world: Pick<World, 'fetch'>, path: string, body: unknown, token?: string, keepalive = false): Promise<Answer> {
	const json = JSON.stringify(body);
	const headers: Record<string, string> = { 'content-type': 'application/json' };
	if (token) headers.authorization = `Bearer ${token}`;
	let payload: BodyInit = json;
	if (json.length > COMPRESS && typeof CompressionStream !== 'undefined' && !keepalive) {
		payload = await new Response(new Blob([json]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
		headers['content-encoding'] = 'gzip';
	}
	const response = await world.fetch(path, {
		method: 'POST',
		headers,
		body: payload,
		credentials: 'omit',
		cache: 'no-store',
		keepalive,
		signal: AbortSignal.timeout?.(PATIENCE)
	});
	const text = await response.text();
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		// A captive portal or a proxy answered instead of our server.
		return { status: 0, body: undefined };
	}
	return { status: response.status, body: parsed };
}
