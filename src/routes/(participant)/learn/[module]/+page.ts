import { error } from '@sveltejs/kit';

export async function load({ params, parent }) {
	const { catalogue } = await parent();
	const module = catalogue.modules.find((one) => one.module === params.module);
	if (!module) error(404, 'not-found');
	return { module };
}
