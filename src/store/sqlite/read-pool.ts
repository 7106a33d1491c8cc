import { HabeasError } from '../../errors/habeas-error.js';
import type { StoreUse } from '../graph-store.js';
import { aborted } from '../on-abort.js';
import { DirectReader } from './direct-reader.js';
import type { ParameterValue } from './parameters.js';
import { readSqliteError } from './read-sqlite-error.js';
import type { Reader, ReaderOptions } from './reader.js';
import type { SqliteBinding, SqliteRow } from './sqlite-driver.js';
import { type Patience, waitFor } from './wait-for.js';
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

/** Connections that only read, on threads, so that a long statement stops neither the event loop nor a short one. */
export class ReadPool {
  readonly #options: ReadPoolOptions;
  readonly #idle: Reader[] = [];
  readonly #all = new Set<Reader>();
  readonly #queue: ((reader: Reader) => void)[] = [];
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
    reader: Reader,
    text: string,
    parameters: readonly ParameterValue[],
    signal: AbortSignal | undefined,
  ): Promise<readonly SqliteRow[]> {
    const answer = reader.ask({ ask: 'all', text, parameters });
    try {
      return (await waitFor(answer, this.#patience(signal))) as readonly SqliteRow[];
    } catch (error) {
      throw readSqliteError(error);
    } finally {
      void reader.rest().then(() => {
        this.#release(reader);
      });
    }
  }

  /** A thread for one reader alone, who closes it. */
  openApart(): WorkerThread {
    return new WorkerThread(this.#opening());
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
    await Promise.all([...this.#all].map((reader) => reader.close()));
  }

  async #take(signal: AbortSignal | undefined, place: 'first' | 'last'): Promise<Reader> {
    if (this.#closed) throw new HabeasError('STORE_UNAVAILABLE', 'The graph database is closed.');
    if (signal?.aborted) throw aborted(signal);
    return (
      this.#idle.pop() ??
      (this.#all.size < this.#options.readers ? this.#open() : this.#queueUp(signal, place))
    );
  }

  #open(): Reader {
    const reader = this.#options.binding === 'libsql' ? new DirectReader(this.#opening()) : this.openApart();
    this.#all.add(reader);
    return reader;
  }

  async #queueUp(signal: AbortSignal | undefined, place: 'first' | 'last'): Promise<Reader> {
    let turn: (reader: Reader) => void = () => undefined;
    const handed = new Promise<Reader>((resolve) => {
      turn = resolve;
    });
    if (place === 'first') this.#queue.unshift(turn);
    else this.#queue.push(turn);
    try {
      return await waitFor(handed, this.#patience(signal));
    } catch (error) {
      const at = this.#queue.indexOf(turn);
      if (at >= 0) this.#queue.splice(at, 1);
      else void handed.then((reader) => this.#release(reader));
      throw error;
    }
  }

  #release(reader: Reader): void {
    if (reader.stopped) this.#all.delete(reader);
    if (this.#closed) return;
    const next = this.#queue.shift();
    if (next !== undefined) next(reader.stopped ? this.#open() : reader);
    else if (!reader.stopped) this.#idle.push(reader);
  }

  #opening(): ReaderOptions {
    return { file: this.#options.file, binding: this.#options.binding, opening: OPENING };
  }

  #patience(signal: AbortSignal | undefined): Patience {
    return { milliseconds: this.#options.statementMilliseconds, signal };
  }
}
