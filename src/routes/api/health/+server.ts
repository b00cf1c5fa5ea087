import { version } from '$app/env';
import { isDemo } from '#lib/server/running.ts';

export const prerender = false;

export function GET(): Response {
	return Response.json({ status: 'ok', version, ...(isDemo() && { demo: true }) });
}
