// The phone and the server that `npm run bench` measures: a browser slowed six times, and the built server in a folder of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const LAUNCH = {
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run']
};

/** A cheap phone's screen. */
export const SCREEN = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true };

export const SLOWER = 6;

export interface Running {
	address: string;
	data: string;
	ledger: string;
	stop(): Promise<void>;
}

export async function startServer(): Promise<Running> {
	const folder = mkdtempSync(join(tmpdir(), 'she-leads-bench-'));
	const [data, ledger] = [join(folder, 'data'), join(folder, 'ledger')];
	const server: ChildProcess = spawn(process.execPath, ['src/server.ts'], { env: { ...process.env, PORT: '0', DATA_DIR: data, LEDGER_DIR: ledger } });
	const address = await new Promise<string>((resolve, reject) => {
		let text = '';
		server.stdout?.on('data', (chunk) => {
			text += String(chunk);
			const found = /is at (\S+)/.exec(text);
			if (found) resolve(found[1]!);
		});
		server.on('exit', () => reject(new Error(text)));
	});
	return {
		address,
		data,
		ledger,
		stop: () =>
			new Promise((resolve) => {
				server.removeAllListeners('exit');
				server.on('exit', () => {
					rmSync(folder, { recursive: true, force: true });
					resolve();
				});
				server.kill('SIGKILL');
			})
	};
}

/** Slow 3G (50 kB/s, 400 ms a request) and the processor slowed. */
export async function slow(page: Page, offline = false): Promise<void> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', { offline, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
