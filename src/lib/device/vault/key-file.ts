// The phone's key file: two slots written in turn, each with a counter and a checksum, so that a write cut off loses nothing.
// Roots and secrets live here and nowhere else: rows cleared from IndexedDB stay readable on the disk (measured).
import { sha256, utf8 } from '../../domain/log/encoding.ts';

/** The bytes of the file, whole. Implementations write in place and flush. */
export interface SlotStorage {
	read(): Promise<Uint8Array>;
	write(bytes: Uint8Array, offset: number): Promise<void>;
	/** Reading, changing and writing as one, so that two tabs never write over each other's change. */
	alone<T>(change: () => Promise<T>): Promise<T>;
}

type File = Pick<SlotStorage, 'read' | 'write'>;

export interface KeyFileContent {
	/** One for each woman on this phone. Bytes are base64url. */
	profiles: { person: string; db: string; root: string; secret: string }[];
}

/** Room for seven profiles and then some. */
const SLOT = 8192;
const HEAD = 12;
const CHECK = 32;

async function encode(content: KeyFileContent, counter: number): Promise<Uint8Array> {
	const json = utf8(JSON.stringify(content));
	if (json.length > SLOT - HEAD - CHECK) throw new Error('key file is full');
	const slot = new Uint8Array(SLOT);
	const view = new DataView(slot.buffer);
	view.setBigUint64(0, BigInt(counter));
	view.setUint32(8, json.length);
	slot.set(json, HEAD);
	slot.set(await sha256(slot.slice(0, SLOT - CHECK)), SLOT - CHECK);
	return slot;
}

async function decode(slot: Uint8Array<ArrayBuffer>): Promise<{ content: KeyFileContent; counter: number } | undefined> {
	if (slot.length < SLOT) return undefined;
	const check = await sha256(slot.slice(0, SLOT - CHECK));
	if (!check.every((byte, i) => byte === slot[SLOT - CHECK + i])) return undefined;
	const view = new DataView(slot.buffer, slot.byteOffset);
	const json = new TextDecoder().decode(slot.subarray(HEAD, HEAD + view.getUint32(8)));
	return { content: JSON.parse(json) as KeyFileContent, counter: Number(view.getBigUint64(0)) };
}

async function newest(bytes: Uint8Array): Promise<{ content: KeyFileContent; counter: number; slot: number } | undefined> {
	const read = async (slot: number) => {
		const found = await decode(new Uint8Array(bytes).slice(slot * SLOT, (slot + 1) * SLOT));
		return found && { ...found, slot };
	};
	const whole = (await Promise.all([read(0), read(1)])).filter((slot) => slot !== undefined);
	return whole.sort((a, b) => b.counter - a.counter)[0];
}

/** The newest slot that is whole, or nothing when the file is new. Throws when there is a file and no slot is whole. */
export async function readKeyFile(storage: File): Promise<{ content: KeyFileContent; counter: number }> {
	const bytes = await storage.read();
	const found = await newest(bytes);
	if (found) return { content: found.content, counter: found.counter };
	// One slot cut off at its very first writing is a new file; anything longer had been whole once.
	if (bytes.length > SLOT) throw new Error('the key file is damaged');
	return { content: { profiles: [] }, counter: 0 };
}

/** Writes over the slot that is older or not whole; the newer one stays until this one is whole. The first of a file is its first. */
export async function writeKeyFile(storage: File, content: KeyFileContent, counter: number): Promise<void> {
	const slot = (await newest(await storage.read()))?.slot === 0 ? 1 : 0;
	await storage.write(await encode(content, counter), slot * SLOT);
}

/** For tests and the simulation. */
export function memorySlots(): SlotStorage & { bytes: Uint8Array } {
	let last: Promise<unknown> = Promise.resolve();
	const slots = {
		bytes: new Uint8Array(0),
		alone<T>(change: () => Promise<T>): Promise<T> {
			const next = last.then(change, change);
			last = next;
			return next;
		},
		read: async () => slots.bytes,
		async write(bytes: Uint8Array, offset: number) {
			const grown = new Uint8Array(Math.max(slots.bytes.length, offset + bytes.length));
			grown.set(slots.bytes);
			grown.set(bytes, offset);
			slots.bytes = grown;
		}
	};
	return slots;
}
