import { building } from '$app/env';
import { DATA_DIR, DEMO, LEDGER_DIR } from '$app/env/private';
import type { HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { openServer } from '#lib/server/running.ts';

/** Opens the database before the first request, and closes it after the last. */
export const init: ServerInit = async () => {
	// Prerendering runs this too, and touches nobody's data.
	if (building) return;
	const { close, announce } = await openServer({ data: DATA_DIR, ledger: LEDGER_DIR, demo: DEMO });
	const events = process as NodeJS.EventEmitter;
	events.once('she-leads:listening', ({ address }: { address: string }) => void announce(address));
	events.once('she-leads:stop', () => void close().then(() => process.exit(0)));
};

/** Trouble of ours, without addresses, bodies or tokens: an id to find it by, and the stack. */
export const handleError: HandleServerError = ({ error, event }) => {
	const { status } = (error ?? {}) as { status?: number };
	if (status !== undefined && status < 500) return { message: 'not-found' };
	const id = crypto.randomUUID().slice(0, 8);
	console.error(`error ${id} at ${event.route.id ?? 'no route'}`, error instanceof Error ? error.stack : error);
	return { message: `error-${id}` };
};
