import type { ManagedTransaction } from 'neo4j-driver';

import { type Migration, requireKnown } from '../migration.js';
import { type Locked, requireWhole } from './locked.js';
import { PLACES_IN_BITS } from './migrations/places-in-bits.js';

export type Neo4jMigration = Migration<Pick<ManagedTransaction, 'run'>>;

/** In order of number, a file each; constraints and indexes that are only missing need none, `prepare` adds them. */
export const MIGRATIONS: readonly Neo4jMigration[] = [PLACES_IN_BITS];

/** @throws HabeasError STORE_INCOMPLETE, STORE_NEWER */
export function requireUsable(locked: Locked, migrations: readonly Neo4jMigration[]): void {
  requireWhole(locked);
  requireKnown(migrations, locked.schema);
}
