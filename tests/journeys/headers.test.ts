// Every kind of answer carries the headers, also those that Kit's hooks do not reach; and what should be refused is.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Phone, Server, site } from './harness.ts';
import { moduleOf } from './words.ts';

interface Asked {
	path?: string;
	method?: string;
	headers?: Record<string, string>;
	body?: string | Buffer;
}
interface Answered {
	status: number;
	headers: Record<string, string>;
	text: string;
}

/** Bare HTTP: `fetch` would set or forbid some of what is tried here. */
function ask(server: Server, { path = '/', method = 'GET', headers = {}, body }: Asked): Promise<Answered> {
	return new Promise((resolve, reject) => {
		const sent = request(server.origin + path, { method, headers }, (answer) => {
			let text = '';
			answer.on('data', (chunk) => (text += chunk));
			answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers as Record<string, string>, text }));
			answer.on('error', reject);
		});
		// A body that is refused half-way ends the connection after the answer.
		sent.on('error', (error) => setTimeout(() => reject(error), 500));
		sent.end(body);
	});
}

let open: Server;
let fixed: Server;
const ORIGIN = 'https://learn.example.org';
beforeAll(async () => {
	open = await Server.open();
	fixed = await Server.open({ env: { ORIGIN } });
});

const client = () => join(site(), 'build/client');
const chunk = () => `/_app/immutable/entry/${readdirSync(join(client(), '_app/immutable/entry')).find((file) => file.endsWith('.js'))}`;
const keyWorker = () => `/_app/immutable/workers/${readdirSync(join(client(), '_app/immutable/workers')).find((file) => file.endsWith('.js'))}`;
const json = { 'content-type': 'application/json' };

const kinds: [kind: string, asked: () => Asked, status: number][] = [
	['the first page', () => ({ path: '/' }), 200],
	['a prerendered page', () => ({ path: '/about' }), 200],
	['a room', () => ({ path: '/learn' }), 200],
	['no such page', () => ({ path: '/no/such/page' }), 404],
	['a static file', () => ({ path: '/icons.svg' }), 200],
	['the manifest', () => ({ path: '/manifest.webmanifest' }), 200],
	['an immutable chunk', () => ({ path: chunk() }), 200],
	['an immutable chunk, compressed', () => ({ path: chunk(), headers: { 'accept-encoding': 'br' } }), 200],
	['the service worker', () => ({ path: '/service-worker.js' }), 200],
	['the key worker', () => ({ path: keyWorker() }), 200],
	['a pack', () => ({ path: moduleOf('km', 'self-and-leadership').file.path }), 200],
	['a pack that is not there', () => ({ path: '/packs/f/0000.json' }), 404],
	['the health check', () => ({ path: '/api/health' }), 200],
	['the keys that sign certificates', () => ({ path: '/api/issuer' }), 200],
	['a certificate without a token', () => ({ path: '/api/certificate', method: 'POST', headers: json, body: '{}' }), 401],
	['the room that checks certificates', () => ({ path: '/verify' }), 200],
	['no such address of the API', () => ({ path: '/api/nothing' }), 404],
	['the exchange without a token', () => ({ path: '/api/exchange', method: 'POST', headers: json, body: '{}' }), 401],
	['a GET of the exchange', () => ({ path: '/api/exchange' }), 405],
	['another method', () => ({ path: '/', method: 'DELETE' }), 405],
	['a form sent to a page', () => ({ path: '/learn', method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' }), 403],
	['a body that is not JSON', () => ({ path: '/api/sign-in', method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }), 415],
	['a body in another encoding', () => ({ path: '/api/sign-in', method: 'POST', headers: { ...json, 'content-encoding': 'br' }, body: 'x' }), 415],
	['a body that is too large', () => ({ path: '/api/sign-in', method: 'POST', headers: json, body: `"${'x'.repeat(1024 * 1024 + 10)}"` }), 413],
	['a broken body', () => ({ path: '/api/sign-in', method: 'POST', headers: json, body: '{' }), 400],
	['a POST from another site', () => ({ path: '/api/sign-in', method: 'POST', headers: { ...json, origin: 'https://evil.example' }, body: '{}' }), 403],
	['a POST from an opaque origin', () => ({ path: '/api/sign-in', method: 'POST', headers: { ...json, origin: 'null' }, body: '{}' }), 403],
	['a POST that says it is cross-site', () => ({ path: '/api/sign-in', method: 'POST', headers: { ...json, 'sec-fetch-site': 'cross-site' }, body: '{}' }), 403],
	['a broken address', () => ({ path: '/%E0%A4%A' }), 400],
	['a climb out of the folder', () => ({ path: '/..%2f..%2fpackage.json' }), 404]
];

test('every icon the manifest names is there', async () => {
	const { icons } = JSON.parse((await ask(open, { path: '/manifest.webmanifest' })).text) as { icons: { src: string }[] };
	expect(icons.length).toBeGreaterThan(0);
	for (const { src } of icons) expect((await ask(open, { path: src })).status, src).toBe(200);
});

function dressed({ headers }: Answered): void {
	expect(headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-embedder-policy': 'require-corp',
		'cross-origin-resource-policy': 'same-origin',
		'x-frame-options': 'DENY',
		'x-robots-tag': 'noindex, noarchive',
		'origin-agent-cluster': '?1'
	});
	expect(headers['permissions-policy']).toContain('geolocation=()');
	for (const name of ['server', 'x-powered-by', 'x-sveltekit-page', 'set-cookie', 'access-control-allow-origin']) expect(headers).not.toHaveProperty(name);
}

test.each(kinds)('%s carries the headers', async (_, asked, status) => {
	const answer = await ask(open, asked());
	expect(answer.status).toBe(status);
	dressed(answer);
	expect(answer.headers).not.toHaveProperty('strict-transport-security');
	const { path = '' } = asked();
	if (status >= 400 || path.startsWith('/api/')) expect(answer.headers['cache-control']).toBe('no-store');
	else if (path.startsWith('/_app/immutable/') || path.startsWith('/packs/')) expect(answer.headers['cache-control']).toContain('immutable');
	else if (path.endsWith('.svg')) expect(answer.headers['cache-control']).toBe('public, max-age=86400');
	else expect(answer.headers['cache-control']).toBe('no-cache');
	if (path.startsWith('/api/')) expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
	if (String(answer.headers['content-type']).startsWith('text/html')) expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('where an address is set, another Host is not answered, and every answer asks for HTTPS', async () => {
	const stranger = await ask(fixed, {});
	expect(stranger.status).toBe(421);
	dressed(stranger);
	const host = new URL(ORIGIN).host;
	const known = await ask(fixed, { headers: { host } });
	expect(known.status).toBe(200);
	for (const answer of [stranger, known]) expect(answer.headers['strict-transport-security']).toContain('max-age=31536000');
	const post = (origin: string) => ask(fixed, { path: '/api/sign-in', method: 'POST', headers: { ...json, host, origin }, body: '{}' });
	expect((await post(ORIGIN)).status).toBe(400);
	expect((await post('http://learn.example.org')).status).toBe(403);
});

/** The policy as the browser holds it: header and meta together. */
async function policyOf(path: string): Promise<Map<string, string[]>> {
	const { headers, text } = await ask(open, { path });
	const meta = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(text)?.[1] ?? '';
	const all = `${meta.replaceAll('&#39;', "'").replaceAll('&amp;', '&')}; ${headers['content-security-policy'] ?? ''}`;
	return new Map(all.split(';').map((part) => part.trim().split(/\s+/)).filter(([name]) => name).map(([name, ...values]) => [name!, values]));
}

test.each(['/', '/about', '/learn', '/cohorts', '/no/such/page'])('the content policy of %s allows no script it does not name', async (path) => {
	const policy = await policyOf(path);
	expect(policy.get('default-src')).toEqual(["'none'"]);
	const scripts = policy.get('script-src')!;
	expect(scripts.filter((value) => value.includes('unsafe') || value === '*' || value.startsWith('http'))).toEqual([]);
	expect(scripts.some((value) => value.startsWith("'sha256-"))).toBe(true);
	expect(policy.get('style-src')!.filter((value) => value.includes('unsafe'))).toEqual([]);
	expect(policy.get('connect-src')).toEqual(["'self'"]);
	expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
	for (const closed of ['object-src', 'base-uri', 'frame-src']) expect(policy.get(closed)).toEqual(["'none'"]);
});

test("the one style attribute allowed is Svelte's announcer, as the build has it", async () => {
	const code = readdirSync(join(client(), '_app/immutable'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(join(client(), '_app/immutable', file), 'utf8'))
		.join('\n');
	// Kit's root component writes it; found by its id, whatever else changed.
	const styles = [...code.matchAll(/id="svelte-announcer"[^>]*?style="([^"]*)"/g)].map(([, style]) => style!);
	expect(styles).toHaveLength(1);
	const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	// Kit repeats the hashes of the page's own style elements there, where they allow nothing.
	const { text } = await ask(open, { path: '/learn' });
	const inlined = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => hashOf(css!));
	const allowed = (await policyOf('/learn')).get('style-src-attr')!;
	expect(allowed.filter((value) => !inlined.includes(value))).toEqual(["'unsafe-hashes'", hashOf(styles[0]!)]);
});

test('a page of another site can neither frame it nor read it nor post to it', async () => {
	const phone = await Phone.open(fixed.origin, { allow: /./ });
	const { page } = phone;
	await page.route('https://evil.example/**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Evil</title>' }));
	await page.goto('https://evil.example/');
	const outcomes = await page.evaluate(async (origin) => {
		const tried = (how: RequestInit) => fetch(`${origin}/api/exchange`, how).then(({ status }) => `answered ${status}`, () => 'refused');
		return [
			await tried({}),
			await tried({ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
			await tried({ method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })
		];
	}, open.origin);
	expect(outcomes).toEqual(['refused', 'refused', 'refused']);
	phone.troubles.length = 0;
	await phone.close();
});

test('what a browser may fetch along with a room is there, and nothing the room would not ask for by itself', async () => {
	for (const path of ['/learn/self-and-leadership/who-is-a-leader', '/learn', '/join', '/cohorts']) {
		const linked = (await ask(open, { path })).headers.link!.split(', ').map((one) => /<([^>]+)>/.exec(one)![1]!);
		expect(new Set(linked).size).toBe(linked.length);
		for (const file of linked) expect((await ask(open, { path: file, method: 'HEAD' })).status, file).toBe(200);
		const phone = await Phone.open(open.origin);
		await phone.context.route('**', async (route) => {
			if (!route.request().isNavigationRequest()) return route.continue();
			const response = await route.fetch();
			const { link: _, ...headers } = response.headers();
			return route.fulfill({ response, headers });
		});
		await phone.goto(path);
		await phone.page.locator('main h1').first().waitFor();
		await phone.page.waitForTimeout(500);
		const asked = await phone.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
		expect(asked, path).toEqual(expect.arrayContaining(linked));
		await phone.close();
	}
	// Nothing of a lesson is told of an address that is none.
	expect((await ask(open, { path: '/learn/self-and-leadership/no-such-lesson' })).headers.link).not.toContain('/packs/');
});
