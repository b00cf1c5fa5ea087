// Opening the same woman on another phone, from her secret: the server gives back her wrapped root and her log follows.
import { fromBase64Url, toBase64Url } from '../domain/log/encoding.ts';
import { signInKey } from '../domain/identity/keys.ts';
import type { KeySealed } from '../domain/log/event.ts';
import { post } from './api.ts';
import { AGREEMENT, type Founding } from './actions.ts';
import { DB_PREFIX } from './names.ts';
import { openVault } from './vault/open-vault.ts';
import { browserWorld } from './world.ts';
import { openPhone } from './phone.svelte.ts';

/** The demonstration's facilitator on this phone. Only a demo server's link is taken up: nobody else's secret travels in an address. */
export async function openSecondPhone(secret: string, version: string): Promise<Founding> {
	const world = browserWorld();
	const health = await world.fetch('/api/health', { cache: 'no-store' }).then((response) => response.json() as Promise<{ demo?: boolean }>);
	if (!health.demo) return 'used';
	const vault = await openVault();
	if (!vault) return 'old-browser';
	const { status, body } = await post(world, '/api/sign-in', { signIn: await signInKey(fromBase64Url(secret)) });
	if (status === 404) return 'used';
	if (status !== 200) return 'no-answer';
	const name = `${DB_PREFIX}${toBase64Url(world.random(new Uint8Array(9)))}`;
	const { person, wrap } = body as { person: string; wrap: KeySealed };
	await vault.restore(name, person, secret, wrap);
	localStorage.setItem('profile', name);
	const opened = await openPhone(version);
	await opened.profile.db.write('agreed', AGREEMENT);
	await opened.profile.db.write('founder', true);
	await opened.triggers.now();
	return 'ok';
}
