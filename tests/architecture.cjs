/** Who may import whom. Each room lists what it may reach; anything else is an error. Run by `npm test`. */
const rooms = {
	content: ['content', 'domain'],
	locales: ['locales'],
	domain: ['domain'],
	device: ['device', 'domain', 'content'],
	server: ['server', 'domain', 'content'],
	ui: ['ui', 'domain', 'locales']
};
/** Packages that belong to one room. */
const owners = {
	dexie: 'src/lib/device/',
	idb: 'src/lib/device/courier.ts',
	'@hpke/core': 'src/lib/device/vault/',
	'workbox-window': 'src/lib/device/',
	i18next: 'src/lib/locales/',
	'ts-fsrs': 'src/lib/domain/learning/review.ts',
	'@noble/ed25519': 'src/lib/domain/learning/certificate.ts',
	yaml: 'src/lib/content/compiler/',
	kysely: 'src/lib/server/',
	uqr: 'src/routes/',
	'workbox-precaching': 'src/service-worker/',
	'workbox-routing': 'src/service-worker/'
};

module.exports = {
	forbidden: [
		...Object.entries(rooms).map(([room, reach]) => ({
			name: `${room}-reaches-too-far`,
			severity: 'error',
			from: { path: `^src/lib/${room}/` },
			// ui names the shapes of content, which leave nothing behind when compiled.
			to: {
				path: '^src/',
				pathNot: [`^src/lib/(${reach.join('|')})/`, '^src/lib/folder\\.ts$', ...(room === 'ui' ? ['^src/lib/content/pack\\.ts$'] : [])]
			}
		})),
		...Object.entries(owners).map(([name, home]) => ({
			name: `${name.replace(/\W/g, '')}-has-one-room`,
			severity: 'error',
			from: { path: '^src/', pathNot: `^${home}` },
			to: { path: `node_modules/${name}/` }
		})),
		{
			name: 'domain-is-plain-typescript',
			severity: 'error',
			from: { path: '^src/lib/domain/' },
			to: { path: '^(node_modules/|\\$app|node:)', pathNot: 'node_modules/(valibot|ts-fsrs|@noble/ed25519)/' }
		},
		{ name: 'domain-needs-no-node', severity: 'error', from: { path: '^src/lib/domain/' }, to: { dependencyTypes: ['core'] } },
		{ name: 'ui-only-draws', severity: 'error', from: { path: '^src/lib/ui/' }, to: { path: '^(\\$app/|node_modules/(dexie|kysely))' } },
		{
			name: 'sql-only-in-server',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/server/database\\.ts$' },
			to: { path: 'node:sqlite' }
		},
		{
			name: 'the-worker-carries-and-nothing-else',
			severity: 'error',
			from: { path: '^src/service-worker/' },
			to: { path: '^src/lib/', pathNot: '^src/lib/(domain/|device/(courier|names)\\.ts$)' }
		},
		{ name: 'nothing-imports-routes', severity: 'error', from: { path: '^src/', pathNot: '^src/routes/' }, to: { path: '^src/routes/' } },
		{ name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } }
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		exclude: { path: '\\.svelte-kit|^build' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.svelte', '.js', '.json'],
			conditionNames: ['svelte', 'import', 'node', 'default'],
			exportsFields: ['exports']
		}
	}
};
