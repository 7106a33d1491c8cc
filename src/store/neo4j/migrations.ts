import type { ManagedTransaction } from 'neo4j-driver';

import type { Migration } from '../migration.js';

export type Neo4jMigration = Migration<Pick<ManagedTransaction, 'run'>>;

/** In order of number, a file each; constraints and indexes that are only missing need none, `prepare` adds them. */
export const MIGRATIONS: readonly Neo4jMigration[] = [];
