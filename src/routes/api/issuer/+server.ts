import { issuerRoute } from '#lib/server/routes.ts';
import { world } from '#lib/server/running.ts';

export const prerender = false;

export const GET = ({ request }: { request: Request }) => issuerRoute(world(), request);
