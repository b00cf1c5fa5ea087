// The phone's key file: two slots written in turn, each with a counter and a checksum, so that a write cut off loses nothing.
// Roots and secrets live here and nowhere else: rows cleared from IndexedDB stay readable on the disk (measured).
import { sha256, utf8 } from '../../domain/log/encoding.ts';

/** The bytes of the file, whole. Implementations write in place and flush. */
export interface SlotStorage {
	read(): Promise<Uint8Array>;
	write(bytes: Uint8Array, offset: number): Promise<void>;
}

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

/** The newest slot that is whole, or nothing when the file is new. Throws when there is a file and no slot is whole. */
export async function readKeyFile(storage: SlotStorage): Promise<{ content: KeyFileContent; counter: number }> {
	const bytes = new Uint8Array(await storage.read());
	const slots = await Promise.all([decode(bytes.slice(0, SLOT)), decode(bytes.slice(SLOT, 2 * SLOT))]);
	const whole = slots.filter((slot) => slot !== undefined).sort((a, b) => b.counter - a.counter);
	if (whole[0]) return whole[0];
	// One slot cut off at its very first writing is a new file; anything longer had been whole once.
	if (bytes.length > SLOT) throw new Error('the key file is damaged');
	return { content: { profiles: [] }, counter: 0 };
}

/** Writes over the older slot; the newer one stays until this one is whole. */
export async function writeKeyFile(storage: SlotStorage, content: KeyFileContent, counter: number): Promise<void> {
	await storage.write(await encode(content, counter), (counter % 2) * SLOT);
}

/** For tests and the simulation. */
export function memorySlots(): SlotStorage & { bytes: Uint8Array } {
	const slots = {
		bytes: new Uint8Array(0),
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
