import { setTimeout } from 'node:timers/promises';

import { HabeasError } from '../../errors/habeas-error.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { GraphTransaction } from '../graph-store.js';
import { requireKnownLayout } from './migrate.js';
import type { SqliteMigration } from './migrations.js';
import { readSqliteError } from './read-sqlite-error.js';
import type { SqliteBinding } from './sqlite-driver.js';
import { SqliteError } from './sqlite-fault.js';
import { SqliteTransaction } from './sqlite-transaction.js';
import { WorkerThread } from './worker-thread.js';

export interface SqliteWriterOptions {
  readonly file: string;
  readonly binding: SqliteBinding | undefined;
  readonly ontology: Ontology;
  readonly migrations: readonly SqliteMigration[];
  /** How long another process's transaction is waited for. */
  readonly lockMilliseconds: number;
}

const RETRY_MILLISECONDS = 50;

const OPENING = [
  // Short, since a wait inside SQLite cannot be ended: longer ones are made of tries.
  'PRAGMA busy_timeout = 200',
  'PRAGMA foreign_keys = OFF',
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  // Without them a row that is replaced would be counted twice.
  'PRAGMA recursive_triggers = ON',
  // 64 MiB: a load that does not fit is written to the log over and over.
  'PRAGMA cache_size = -65536',
];

/** The one connection that writes; transactions of this process queue for it. */
export class SqliteWriter {
  readonly #options: SqliteWriterOptions;
  #thread: WorkerThread | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(options: SqliteWriterOptions) {
    this.#options = options;
  }

  /** @throws HabeasError STORE_CONFLICT or STORE_UNAVAILABLE, or whatever `work` throws: then nothing is written. */
  transact<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    return this.exclusively(async (thread) => {
      await requireKnownLayout(thread, this.#options.migrations);
      const transaction = new SqliteTransaction(thread, this.#options.ontology);
      try {
        return await work(transaction);
      } finally {
        transaction.end();
      }
    });
  }

  /** Runs work in its turn between BEGIN and COMMIT. */
  exclusively<Result>(work: (thread: WorkerThread) => Promise<Result>): Promise<Result> {
    const written = this.#last.then(() => this.#write(work));
    this.#last = written.catch(() => undefined);
    return written.catch((error: unknown) => {
      throw readSqliteError(error);
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#last;
    const thread = this.#thread;
    if (thread === undefined || thread.stopped) return;
    // libsql leaves the log beside the file otherwise.
    await thread
      .ask({ ask: 'all', text: 'PRAGMA wal_checkpoint(TRUNCATE)', parameters: [] })
      .catch(() => undefined);
    await thread.close();
  }

  async #write<Result>(work: (thread: WorkerThread) => Promise<Result>): Promise<Result> {
    const thread = this.#open();
    await this.#begin(thread);
    try {
      const result = await work(thread);
      await thread.ask({ ask: 'exec', text: 'COMMIT' });
      return result;
    } catch (error) {
      await thread.ask({ ask: 'exec', text: 'ROLLBACK' }).catch(() => undefined);
      throw error;
    }
  }

  async #begin(thread: WorkerThread): Promise<void> {
    const deadline = performance.now() + this.#options.lockMilliseconds;
    for (;;) {
      try {
        await thread.ask({ ask: 'exec', text: 'BEGIN IMMEDIATE' });
        return;
      } catch (error) {
        const busy = error instanceof SqliteError && error.reason === 'busy';
        if (!busy || this.#closed || performance.now() > deadline) throw error;
        await setTimeout(RETRY_MILLISECONDS);
      }
    }
  }

  #open(): WorkerThread {
    if (this.#closed) throw new HabeasError('STORE_UNAVAILABLE', 'The graph database is closed.');
    if (this.#thread === undefined || this.#thread.stopped) {
      this.#thread = new WorkerThread({
        file: this.#options.file,
        binding: this.#options.binding,
        opening: OPENING,
      });
    }
    return this.#thread;
  }
}
