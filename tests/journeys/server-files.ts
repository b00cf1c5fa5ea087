// What a server has on its disk, looked at from outside.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface KeptEvent {
	stream: string;
	seq: number;
	id: string;
	type: string;
	device: string;
	n: number;
}

/** All events in the database of `folder`, whether or not a server runs on it. */
export function eventsIn(folder: string): KeptEvent[] {
	const db = new DatabaseSync(join(folder, 'she-leads.db'), { readOnly: true });
	try {
		return db.prepare('select stream, seq, id, type, device, n from event order by stream, seq').all() as unknown as KeptEvent[];
	} finally {
		db.close();
	}
}

/** Names of the files under `folder` that hold one of the byte strings. */
export function filesWith(folder: string, needles: Buffer[]): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((file) => {
			const bytes = readFileSync(file);
			return needles.some((needle) => bytes.includes(needle));
		});
}

/** A text as programs keep it. */
export const asKept = (text: string): Buffer[] => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
