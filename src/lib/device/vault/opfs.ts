// The key file in the origin private file system. Each use takes a Web Lock: a second open handle would throw.
import type { SlotStorage } from './key-file.ts';

const NAME = 'keys';

async function withHandle<T>(use: (handle: FileSystemSyncAccessHandle) => T): Promise<T> {
	return navigator.locks.request('key-file', async () => {
		const root = await navigator.storage.getDirectory();
		const file = await root.getFileHandle(NAME, { create: true });
		const handle = await file.createSyncAccessHandle();
		try {
			return use(handle);
		} finally {
			handle.close();
		}
	});
}

export const opfsSlots: SlotStorage = {
	// Another lock than that of the handle, which each reading and writing takes inside this one.
	alone: (change) => navigator.locks.request('key-file-change', change),
	read: () =>
		withHandle((handle) => {
			const bytes = new Uint8Array(handle.getSize());
			handle.read(bytes, { at: 0 });
			return bytes;
		}),
	write: (bytes, offset) =>
		withHandle((handle) => {
			handle.write(bytes as Uint8Array<ArrayBuffer>, { at: offset });
			handle.flush();
		})
};
