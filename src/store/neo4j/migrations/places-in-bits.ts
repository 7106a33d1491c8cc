import type { Migration } from '../../migration.js';

/**
 * What nodes carry for the indexes over words is made anew by `prepare`, which lacks these indexes then; older
 * services, which would look in the former ones and write for them, are kept out from before that on.
 */
export const PLACES_IN_BITS: Migration<unknown> = { number: 2, additive: false, run: async () => undefined };
