import { certificateRoute } from '#lib/server/routes.ts';
import { world } from '#lib/server/running.ts';

export const POST = ({ request }: { request: Request }) => certificateRoute(world(), request);
