// Every setting of a deployment. `server.ts` reads the same table, because it stands in front of Kit.
import { defineEnvVars } from '@sveltejs/kit/env';

const folder = (fallback: string) => (value: string | undefined) => value || fallback;

function origin(value: string | undefined): string | undefined {
	if (!value) return undefined;
	const url = URL.parse(value);
	if (!url || url.origin !== value.replace(/\/$/, '') || !url.protocol.startsWith('http')) {
		throw new Error('ORIGIN must be like https://learn.example.org, without a path');
	}
	return url.origin;
}

export const variables = defineEnvVars({
	PORT: {
		schema: (value) => {
			const port = Number(value || 3000);
			if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT must be a whole number up to 65535');
			return port;
		},
		description: 'Where the server listens; 3000'
	},
	HOST: { schema: (value) => value || '0.0.0.0', description: 'The address it listens at; all' },
	DATA_DIR: { schema: folder('./data'), description: 'The database; ./data' },
	LEDGER_DIR: { schema: folder('./ledger'), description: 'What a restored database must not bring back; ./ledger, never inside DATA_DIR' },
	DATABASE_URL: {
		schema: (value) => {
			if (value) throw new Error('this version keeps its data in SQLite only: unset DATABASE_URL');
			return undefined;
		},
		description: 'Reserved for PostgreSQL'
	},
	ORIGIN: { schema: origin, description: 'The only address it answers to; absent: any' },
	DEMO: { schema: (value) => value === 'yes', description: 'A demonstration with made-up people: `npm run demo` sets it' }
});
