import { onBoard, withEvent, womanKey } from '../../domain/cohort/board.ts';
import { ownerOf } from '../access.ts';
import { buildWoman, putRows, readWoman } from '../board-rows.ts';
import { defineReadModel } from '../define-read-model.ts';

/** Women × lessons for the facilitators of a cohort: one row a woman. */
export default defineReadModel({
	version: 2,
	listens: onBoard,
	async apply(tx, stream, events) {
		const person = ownerOf(stream);
		const cohorts = await tx.selectFrom('member').select('cohort').where('person', '=', person).where('state', '=', 'active').where('role', '=', 'participant').execute();
		for (const { cohort } of cohorts) {
			const row = await readWoman(tx, cohort, person);
			if (row) await putRows(tx, cohort, [[womanKey(person), events.reduce(withEvent, row)]]);
		}
	},
	async rebuild(tx) {
		for (const { cohort } of await tx.selectFrom('board').select('cohort').execute()) {
			await tx
				.updateTable('board')
				.set((eb) => ({ generation: eb('generation', '+', 1), revision: 0 }))
				.where('cohort', '=', cohort)
				.execute();
			await tx.deleteFrom('board_row').where('cohort', '=', cohort).execute();
			for (const { person } of await tx.selectFrom('member').select('person').where('cohort', '=', cohort).execute()) {
				const row = await buildWoman(tx, cohort, person);
				if (row) await putRows(tx, cohort, [[womanKey(person), row]]);
			}
		}
	}
});
