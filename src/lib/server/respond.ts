// What all API routes share: reading a JSON body (gzip allowed), knowing who asks, and answering in codes.
import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import * as v from 'valibot';
import { BODY_LIMIT } from '../domain/log/exchange.ts';
import type { Actor } from './access.ts';
import { actorOf } from './people.ts';
import type { World } from './world.ts';

export const answer = (status: number, body: unknown): Response => Response.json(body, { status });
export const refuse = (status: number, code: string): Response => answer(status, { code });

/** Thrown to answer at once. */
export class Refused extends Error {
	response: Response;
	constructor(status: number, code: string) {
		super(code);
		this.response = refuse(status, code);
	}
}

/** The body as JSON. Refuses what is too large (also inflated), broken, or no JSON. */
export async function readJson(request: Request): Promise<unknown> {
	const encoding = request.headers.get('content-encoding');
	if (encoding && encoding !== 'gzip') throw new Refused(415, 'encoding');
	const bytes = new Uint8Array(await request.arrayBuffer().catch(() => {
		throw new Refused(413, 'too-large');
	}));
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(encoding ? await inflate(bytes) : bytes);
		return JSON.parse(text) as unknown;
	} catch (error) {
		throw error instanceof Refused ? error : new Refused(400, 'not-json');
	}
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of Readable.from([bytes]).pipe(createGunzip()) as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > BODY_LIMIT) throw new Refused(413, 'too-large');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** Who asks. 410 for a device that was ended, 401 for a token nobody here knows. */
export async function requireActor(world: World, request: Request): Promise<Actor> {
	const token = /^Bearer ([\w-]+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
	const actor = await actorOf(world, token);
	if (actor === 'ended') throw new Refused(410, 'ended');
	if (!actor) throw new Refused(401, 'unknown-token');
	return actor;
}

export function shape<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T {
	const parsed = v.safeParse(schema, body);
	if (!parsed.success) throw new Refused(400, 'malformed');
	return parsed.output;
}

/** A handler that answers refusals as what they are; anything else is ours to fix and becomes Kit's 500. */
export function route(handle: (world: World, request: Request) => Promise<Response>): (world: World, request: Request) => Promise<Response> {
	return async (world, request) => {
		try {
			return await handle(world, request);
		} catch (error) {
			if (error instanceof Refused) return error.response;
			throw error;
		}
	};
}
