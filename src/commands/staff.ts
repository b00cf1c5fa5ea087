// `npm run staff -- invite`: prints another one-time link for someone who may make groups.
import { openDatabase } from '#lib/server/database.ts';
import { makeFounderLink } from '#lib/server/people.ts';

export async function run(args: string[]): Promise<number> {
	if (args[0] !== 'invite') {
		console.error('npm run staff -- invite     prints a one-time link for one more facilitator');
		return 1;
	}
	const db = await openDatabase(process.env.DATA_DIR || './data');
	try {
		const address = process.env.ORIGIN || `http://localhost:${process.env.PORT || 3000}`;
		console.log(`Facilitator: ${address}/start#${await makeFounderLink(db)}`);
		return 0;
	} finally {
		await db.destroy();
	}
}
