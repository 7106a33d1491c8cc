import { HabeasError } from '../../errors/habeas-error.js';
import type { StoreUse } from '../graph-store.js';
import type { ParameterValue } from './parameters.js';
import { readSqliteError } from './read-sqlite-error.js';
import type { SqliteBinding, SqliteRow } from './sqlite-driver.js';
import { aborted, type Patience, waitFor } from './wait-for.js';
import { WorkerThread } from './worker-thread.js';

export interface ReadPoolOptions {
  readonly file: string;
  readonly binding: SqliteBinding | undefined;
  readonly readers: number;
  readonly statementMilliseconds: number;
}

/** Pages of the file that each reader keeps in memory. */
const CACHE_KIBIBYTES = 32_768;

const OPENING = [
  'PRAGMA busy_timeout = 5000',
  'PRAGMA foreign_keys = OFF',
  `PRAGMA cache_size = -${CACHE_KIBIBYTES}`,
  'PRAGMA query_only = ON',
];

/** Threads that only read, so that a long statement stops neither the event loop nor a short one. */
export class ReadPool {
  readonly #options: ReadPoolOptions;
  readonly #idle: WorkerThread[] = [];
  readonly #all = new Set<WorkerThread>();
  readonly #queue: ((thread: WorkerThread) => void)[] = [];
  #closed = false;

  constructor(options: ReadPoolOptions) {
    this.#options = options;
  }

  /** @throws HabeasError STORE_TIMEOUT, STORE_UNAVAILABLE, QUERY_TOO_COSTLY or REQUEST_ABORTED. */
  async all(
    text: string,
    parameters: readonly ParameterValue[],
    signal?: AbortSignal,
  ): Promise<readonly SqliteRow[]> {
    return this.#answer(await this.#take(signal, 'last'), text, parameters, signal);
  }

  async #answer(
    thread: WorkerThread,
    text: string,
    parameters: readonly ParameterValue[],
    signal: AbortSignal | undefined,
  ): Promise<readonly SqliteRow[]> {
    const answer = thread.ask({ ask: 'all', text, parameters });
    try {
      return (await waitFor(answer, this.#patience(signal))) as readonly SqliteRow[];
    } catch (error) {
      throw readSqliteError(error);
    } finally {
      void thread.rest().then(() => {
        this.#release(thread);
      });
    }
  }

  /** A thread for one reader alone, who closes it. */
  openApart(): WorkerThread {
    return new WorkerThread({ ...this.#options, opening: OPENING });
  }

  /** An answer in this time, before all who wait, for a pool in full use is no dead one. */
  async first(text: string, milliseconds: number): Promise<readonly SqliteRow[]> {
    const signal = AbortSignal.timeout(milliseconds);
    return this.#answer(await this.#take(signal, 'first'), text, [], signal);
  }

  use(): StoreUse {
    const idle = this.#idle.length;
    return { most: this.#options.readers, busy: this.#all.size - idle, idle, waiting: this.#queue.length };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((thread) => thread.close()));
  }

  async #take(signal: AbortSignal | undefined, place: 'first' | 'last'): Promise<WorkerThread> {
    if (this.#closed) throw new HabeasError('STORE_UNAVAILABLE', 'The graph database is closed.');
    if (signal?.aborted) throw aborted(signal);
    return (
      this.#idle.pop() ??
      (this.#all.size < this.#options.readers ? this.#open() : this.#queueUp(signal, place))
    );
  }

  #open(): WorkerThread {
    const thread = new WorkerThread({ ...this.#options, opening: OPENING });
    this.#all.add(thread);
    return thread;
  }

  async #queueUp(signal: AbortSignal | undefined, place: 'first' | 'last'): Promise<WorkerThread> {
    let turn: (thread: WorkerThread) => void = () => undefined;
    const handed = new Promise<WorkerThread>((resolve) => {
      turn = resolve;
    });
    if (place === 'first') this.#queue.unshift(turn);
    else this.#queue.push(turn);
    try {
      return await waitFor(handed, this.#patience(signal));
    } catch (error) {
      const at = this.#queue.indexOf(turn);
      if (at >= 0) this.#queue.splice(at, 1);
      else void handed.then((thread) => this.#release(thread));
      throw error;
    }
  }

  #release(thread: WorkerThread): void {
    if (thread.stopped) this.#all.delete(thread);
    if (this.#closed) return;
    const next = this.#queue.shift();
    if (next !== undefined) next(thread.stopped ? this.#open() : thread);
    else if (!thread.stopped) this.#idle.push(thread);
  }

  #patience(signal: AbortSignal | undefined): Patience {
    return { milliseconds: this.#options.statementMilliseconds, signal };
  }
}
