import { byStem } from '../folder.ts';
import type { Database, Tx } from './database.ts';
import type { ReadModel } from './define-read-model.ts';
import type { ServedEvent } from '../domain/log/event.ts';

/** The folder is the registry. */
const models = byStem(import.meta.glob<ReadModel>('./read-models/*.ts', { eager: true, import: 'default' }));

export async function project(tx: Tx, stream: string, events: ServedEvent[]): Promise<void> {
	for (const model of models.values()) {
		const heard = events.filter(({ type }) => model.listens.includes(type));
		if (heard.length) await model.apply(tx, stream, heard);
	}
}

/** At start: rebuilds every model whose declaration is another than the one its rows were made by. */
export async function rebuildChanged(db: Database): Promise<string[]> {
	const rebuilt: string[] = [];
	for (const [name, model] of models) {
		const key = `read-model/${name}`;
		const value = `${model.version} ${model.listens.join(' ')}`;
		const made = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
		if (made?.value === value) continue;
		await db.transaction().execute(async (tx) => {
			await tx
				.insertInto('meta')
				.values({ key, value })
				.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
				.execute();
			await model.rebuild(tx);
		});
		rebuilt.push(name);
	}
	return rebuilt;
}
