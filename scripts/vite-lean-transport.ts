// Kit carries a serialiser for data that its server sends to pages. No page here takes data from Kit's server (design: no server
// `load`, no form actions), so a phone need not download it: history state, which is always empty here, goes as plain JSON, and
// anything else says loudly that the rule was broken. tests/unit/no-server-data.test.ts holds the rule.
import type { Plugin } from 'vite';

const ID = '\0lean-transport';
const CODE = `
export const stringify = (value) => JSON.stringify(value);
export const parse = (text) => JSON.parse(text);
const refuse = () => { throw new Error('no page here takes data from Kit\\'s server'); };
export { refuse as uneval, refuse as unflatten };
`;

export function leanTransport(): Plugin {
	return {
		name: 'she-leads-lean-transport',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		apply: 'build',
		resolveId: (id) => (id === 'devalue' ? ID : undefined),
		load: (id) => (id === ID ? CODE : undefined)
	};
}
