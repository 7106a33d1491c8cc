import type { Migration } from '../migration.js';
import type { WorkerThread } from './worker-thread.js';

export type SqliteMigration = Migration<Pick<WorkerThread, 'ask'>>;

/** In order of number, a file each; tables, columns and indexes that are only missing need none, `prepare` adds them. */
export const MIGRATIONS: readonly SqliteMigration[] = [];
