// Everything that passes between phones and the server, written down: a proxy in front of it, at an address of its own.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { gunzipSync } from 'node:zlib';

export interface Wire {
	origin: string;
	/** Addresses, headers and unpacked bodies, both ways. */
	said: Buffer[];
	cookies: string[];
}

export async function tap(target: string): Promise<Wire> {
	const wire: Wire = { origin: '', said: [], cookies: [] };
	const note = (headers: object, chunks: Buffer[], encoding: unknown) => {
		wire.said.push(Buffer.from(JSON.stringify(headers)));
		const body = Buffer.concat(chunks);
		wire.said.push(encoding === 'gzip' ? gunzipSync(body) : body);
	};
	const proxy = createServer((from, to) => {
		const sent: Buffer[] = [];
		const { hostname, port } = new URL(target);
		wire.said.push(Buffer.from(`${from.method} ${from.url}`));
		if (from.headers.cookie) wire.cookies.push(from.headers.cookie);
		const onward = request({ hostname, port, method: from.method, path: from.url, headers: { ...from.headers, 'accept-encoding': 'identity' } }, (answer) => {
			const got: Buffer[] = [];
			if (answer.headers['set-cookie']) wire.cookies.push(...answer.headers['set-cookie']);
			to.writeHead(answer.statusCode!, answer.headers);
			answer.on('data', (chunk: Buffer) => (got.push(chunk), to.write(chunk)));
			answer.on('end', () => (note(answer.headers, got, undefined), to.end()));
		});
		onward.on('error', () => to.destroy());
		from.on('data', (chunk: Buffer) => (sent.push(chunk), onward.write(chunk)));
		from.on('end', () => (note(from.headers, sent, from.headers['content-encoding']), onward.end()));
	});
	await new Promise<void>((resolve) => proxy.listen(0, resolve));
	wire.origin = `http://localhost:${(proxy.address() as AddressInfo).port}`;
	afterAll(() => {
		proxy.closeAllConnections();
		proxy.close();
	});
	return wire;
}
