// The one running server of this process: its world, for the API routes.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { version } from '$app/env';
import { replayRevocations } from './certificates.ts';
import { openDatabase } from './database.ts';
import { openWorld } from './open-world.ts';
import { firstFounderLink } from './people.ts';
import { rebuildChanged } from './read-models.ts';
import type { World } from './world.ts';

let running: World | undefined;
let demonstration = false;

/** Throws before the server has opened. */
export function world(): World {
	if (!running) throw new Error('the server is not open');
	return running;
}

/** A server full of made-up people, whose facilitator anybody may be. */
export const isDemo = (): boolean => demonstration;

export async function openServer({ data, ledger, demo }: { data: string; ledger: string; demo: boolean }) {
	if ((resolve(ledger) + sep).startsWith(resolve(data) + sep)) {
		throw new Error('LEDGER_DIR must not be inside DATA_DIR: a restored copy of the data must not bring an old ledger with it');
	}
	const db = await openDatabase(data);
	running = openWorld(db, ledger, version);
	demonstration = demo;
	await replayRevocations(db, running.ledger);
	const rebuilt = await rebuildChanged(db);
	if (rebuilt.length) console.log(`Made anew from the log: ${rebuilt.join(', ')}`);
	return {
		close: () => db.destroy(),
		async announce(address: string) {
			console.log(`She Leads ${version} is at ${address}`);
			const secret = join(data, DEMO_SECRET);
			if (demo && existsSync(secret)) {
				console.log(`Made-up facilitator: ${address}/start#demo.${readFileSync(secret, 'utf8')}`);
				return;
			}
			const token = await firstFounderLink(db);
			if (token) console.log(`First facilitator: ${address}/start#${token}`);
		}
	};
}

/** Where `npm run demo` leaves the made-up facilitator's secret for the line it prints. */
export const DEMO_SECRET = 'demo-facilitator';
