// Reaching the key worker from the page.
import type { VaultApi } from './vault.ts';
import VaultWorker from './vault.worker.ts?worker';

/** Undefined where the browser has no private file system: she can study, but not join or write privately. */
export async function openVault(): Promise<VaultApi | undefined> {
	if (!('storage' in navigator) || !navigator.storage.getDirectory || !('locks' in navigator)) return undefined;
	const worker = new VaultWorker({ name: 'keys' });
	const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
	let next = 0;
	worker.addEventListener('message', ({ data: { id, value, error } }: MessageEvent<{ id: number; value?: unknown; error?: string }>) => {
		const call = waiting.get(id);
		waiting.delete(id);
		if (error === undefined) call?.resolve(value);
		else call?.reject(new Error(error));
	});
	worker.addEventListener('error', () => {
		for (const { reject } of waiting.values()) reject(new Error('the key worker stopped'));
		waiting.clear();
	});
	const vault = new Proxy({} as VaultApi, {
		get: (_, method) =>
			// A proxy that answered `then` would be taken for a promise.
			method === 'then'
				? undefined
				: (...args: unknown[]) =>
						new Promise((resolve, reject) => {
							waiting.set(++next, { resolve, reject });
							worker.postMessage({ id: next, method, args });
						})
	});
	try {
		await vault.databases();
		return vault;
	} catch {
		worker.terminate();
		return undefined;
	}
}
