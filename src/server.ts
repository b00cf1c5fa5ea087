// In front of Kit's handler: the headers every answer carries (also static files, which Kit's hooks do not reach), which Host and
// Origin are answered, how much is read, and a clean stop. Plain Node runs this file; what `npm start` starts.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { variables } from './env.ts';

type Value<K extends keyof typeof variables> = ReturnType<typeof read<K>>;
function read<K extends keyof typeof variables>(name: K) {
	const schema = variables[name].schema as unknown as { '~standard': { validate(value: string | undefined): { value?: unknown; issues?: readonly { message: string }[] } } };
	const result = schema['~standard'].validate(process.env[name]);
	if (result.issues) {
		console.error(`${name}: ${result.issues.map(({ message }) => message).join('; ')}`);
		process.exit(1);
	}
	return result.value;
}

const port = read('PORT') as number;
const host = read('HOST') as string;
const origin = read('ORIGIN') as string | undefined;
export type Port = Value<'PORT'>;

/** Kit refuses larger bodies; ours is the exchange's limit. */
process.env.BODY_SIZE_LIMIT = String(1024 * 1024);
// adapter-node takes the protocol from this header only; no client can send a name with a space in it.
delete process.env.PROTOCOL_HEADER;

const { handler } = (await import(new URL('../build/handler.js', import.meta.url).href)) as {
	handler(req: IncomingMessage, res: ServerResponse, next: () => void): void;
};

const common: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-resource-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'permissions-policy':
		'camera=(self), microphone=(self), geolocation=(), usb=(), serial=(), hid=(), midi=(), payment=(), display-capture=(), idle-detection=(), accelerometer=(), gyroscope=(), magnetometer=()',
	'x-robots-tag': 'noindex, noarchive',
	'origin-agent-cluster': '?1',
	...(origin?.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' })
};
/** What a meta element cannot carry; a second whole policy would only ever forbid what Kit's hashes allow. */
const OUTER_CSP = "frame-ancestors 'none'";
const API_CSP = "default-src 'none'; frame-ancestors 'none'; sandbox";
/** Scripts of workers are fetched with their own policy: this is theirs. */
const WORKER_CSP = "default-src 'none'; script-src 'self'; connect-src 'self'";

function cachingOf(path: string): string | undefined {
	if (path.startsWith('/api/')) return 'no-store';
	if (path.startsWith('/_app/immutable/') || path.startsWith('/packs/f/')) return 'public, max-age=31536000, immutable';
	if (/\.(svg|png|woff2)$/.test(path)) return 'public, max-age=86400';
	return 'no-cache';
}

function policyOf(path: string, type: string, kit: string | undefined): string | undefined {
	if (path.startsWith('/api/')) return API_CSP;
	if (type.startsWith('text/html')) return kit ? `${kit}; ${OUTER_CSP}` : OUTER_CSP;
	if (path === '/service-worker.js' || /worker[^/]*\.js$/.test(path)) return WORKER_CSP;
	return kit;
}

/** Adds the headers at the last moment, over whatever was set for this answer. */
function dress(res: ServerResponse, path: string): void {
	const writeHead = res.writeHead.bind(res) as (...args: any[]) => ServerResponse;
	res.writeHead = ((status: number, ...rest: any[]) => {
		const given = rest.find((value) => typeof value === 'object' && value !== null && !Array.isArray(value)) as Record<string, string> | undefined;
		for (const [name, value] of Object.entries(given ?? {})) if (value !== undefined) res.setHeader(name, value);
		for (const [name, value] of Object.entries(common)) res.setHeader(name, value);
		const caching = status < 400 ? cachingOf(path) : 'no-store';
		if (caching) res.setHeader('cache-control', caching);
		const policy = policyOf(path, String(res.getHeader('content-type') ?? ''), res.getHeader('content-security-policy') as string | undefined);
		if (policy) res.setHeader('content-security-policy', policy);
		res.removeHeader('x-sveltekit-page');
		return typeof rest[0] === 'string' ? writeHead(status, rest[0]) : writeHead(status);
	}) as ServerResponse['writeHead'];
}

function refuse(res: ServerResponse, status: number, code: string): void {
	res.writeHead(status, { 'content-type': 'application/json' });
	res.end(JSON.stringify({ code }));
}

/** Undefined when the request may go on; else why not. */
export function objection(req: Pick<IncomingMessage, 'method' | 'headers' | 'url'>): [status: number, code: string] | undefined {
	const { host: asked = '', origin: from } = req.headers;
	if (origin && asked !== new URL(origin).host) return [421, 'other-host'];
	const method = req.method ?? '';
	if (!['GET', 'HEAD', 'POST'].includes(method)) return [405, 'method'];
	const site = req.headers['sec-fetch-site'];
	const path = pathOf(req.url);
	if (method === 'POST') {
		// Without a trusted origin, the sender's must at least be the host it speaks to.
		if (from !== undefined && (origin ? from !== origin : URL.parse(from)?.host !== asked)) return [403, 'other-origin'];
		if (site !== undefined && site !== 'same-origin') return [403, 'other-origin'];
		if (path.startsWith('/api/') && req.headers['content-type'] !== 'application/json') return [415, 'json-only'];
	} else if (path.startsWith('/api/') && site === 'cross-site') return [403, 'other-origin'];
	return undefined;
}

const pathOf = (url = '/'): string => url.replace(/[?#].*$/, '');

/** First parts of the addresses that are rooms: the folders inside the route groups. */
const routes = new URL('./routes/', import.meta.url);
const rooms = new Set(
	readdirSync(routes)
		.filter((name) => name.startsWith('('))
		.flatMap((group) => readdirSync(new URL(`${encodeURIComponent(group)}/`, routes)))
);

interface Early {
	/** `*` stands for one part of the address. */
	path: string;
	links: string[];
}
/** What a browser may fetch along with a room (scripts/early.mjs). */
const early = JSON.parse(readFileSync(new URL('../build/early.json', import.meta.url), 'utf8')) as { rooms: Early[]; lessons: Early[] };
function linksOf(url: string): string[] {
	const path = pathOf(url);
	const parts = path.split('/');
	const fits = ({ path }: Early) => path.split('/').length === parts.length && path.split('/').every((part, i) => part === '*' || part === parts[i]);
	// A lesson entered in the middle does not show the picture it opens with.
	return [early.rooms.find(fits), path === url ? early.lessons.find(fits) : undefined].flatMap((one) => one?.links ?? []);
}

const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000, maxHeaderSize: 8192 }, (req, res) => {
	const path = pathOf(req.url);
	dress(res, path);
	const no = objection(req);
	if (no) return refuse(res, ...no);
	// Every room is the same shell, prerendered and compressed; it finds its way by the address.
	if (req.method !== 'POST' && rooms.has(path.split('/')[1]!)) {
		const links = linksOf(req.url ?? '/');
		req.url = '/shell';
		if (links.length) res.setHeader('link', links);
	}
	handler(req, res, () => refuse(res, 404, 'not-found'));
});

server.listen(port, host, () => {
	const { port: taken } = server.address() as { port: number };
	process.emit('she-leads:listening' as never, { address: origin ?? `http://localhost:${taken}` } as never);
});
server.on('error', (error: NodeJS.ErrnoException) => {
	console.error(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Stop the other program, or start with PORT=3001 npm start.` : error);
	process.exit(1);
});

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	process.on(signal, () => {
		if (stopping) return;
		stopping = true;
		// Answers under way are finished; idle connections are not waited for.
		server.close(() => process.emit('she-leads:stop' as never));
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 5_000).unref();
	});
}
