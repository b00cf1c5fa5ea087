/** When this build was made, ms since 1970: a phone clock before it is wrong. */
export const BUILT = Number(import.meta.env.VITE_BUILT ?? 0);
