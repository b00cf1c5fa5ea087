// Runs one of src/commands through Vite, which knows the registries (`import.meta.glob`) that plain Node does not.
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./src/commands/${name}.ts`, {
	configFile: false,
	logLevel: 'error',
	resolve: { conditions: ['node'] }
});
process.exitCode = (await module.run(args)) ?? 0;
