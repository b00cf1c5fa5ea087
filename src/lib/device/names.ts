// Names by which page and worker find the phone's things.

/** Databases of profiles begin so; the rest of the name is random and says nothing. */
export const DB_PREFIX = 'p-';
/** The cache that holds downloaded packs; the worker serves them from it. */
export const PACKS_CACHE = 'packs';
/** The channel on which the worker tells pages that something was carried. */
export const CARRIED_CHANNEL = 'carried';
/** Background Sync's tag, and periodic sync's. */
export const OUTBOX_TAG = 'outbox';
export const DAILY_TAG = 'daily';
