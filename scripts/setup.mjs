// Makes the machine ready: installs what the lockfile names when it changed, and a Chromium for the tests when asked.
// Plain JavaScript for Node 20, because it runs before Node 24 is there. Safe to run again: quick when nothing changed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.she-leads-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
	console.log('Installing what the lockfile names (once, a few minutes on a slow line) …');
	// npm is a script of its own on every system; on Windows only a shell finds it.
	// Engine warnings are for Node 20; everything installed here runs on the Node 24 that is being installed.
	execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	writeFileSync(stamp, lock);
}

const node = spawnSync('node', ['--version'], {
	encoding: 'utf8',
	shell: process.platform === 'win32',
	env: { ...process.env, PATH: `${process.cwd()}/node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` }
});
const major = Number(/^v(\d+)/.exec(node.stdout ?? '')?.[1]);
if (!(major >= 24)) {
	console.error(
		`This needs Node 24 or newer, and found ${node.stdout?.trim() || 'none'}. On Linux (x64, arm64) and Windows (x64) it comes with the install; on this system please install it from nodejs.org and try again.`
	);
	process.exit(1);
}

// tsconfig.json extends a file that Kit writes into node_modules, where the next install would lose it.
if (!existsSync('node_modules/$app/tsconfig.json')) {
	execFileSync('node_modules/.bin/node', ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], { stdio: 'inherit', shell: process.platform === 'win32' });
}

if (process.argv.includes('--with-browser') && !findBrowser()) {
	console.log('Installing Chromium and fonts for the tests …');
	const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	apt('update', '-q');
	apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core');
	if (!findBrowser()) {
		console.error('The tests need a Chromium. Please install one and set CHROMIUM to its path.');
		process.exit(1);
	}
}

function findBrowser() {
	return [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
		(path) => path && existsSync(path)
	);
}
