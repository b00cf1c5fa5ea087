// The key worker: the only place where roots, secrets and private keys are.
import { opfsSlots } from './opfs.ts';
import { Vault } from './vault.ts';

const vault = new Vault(opfsSlots, (bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>) as typeof bytes);

self.addEventListener('message', async ({ data: { id, method, args } }: MessageEvent<{ id: number; method: string; args: unknown[] }>) => {
	try {
		const act = vault[method as keyof Vault] as (...args: unknown[]) => unknown;
		self.postMessage({ id, value: await act.apply(vault, args) });
	} catch (error) {
		self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
	}
});
