import { interruptUntil } from './interrupt-until.js';
import type { Reader, ReaderOptions, ReadRequest } from './reader.js';
import { openSqlite, type SqliteConnection } from './sqlite-driver.js';
import { faultOf, SqliteError } from './sqlite-fault.js';

/**
 * A connection whose binding works on threads of its own: handing it to one of ours would only take longer. All rows
 * but the first are read where the caller waits, so that it is for statements that answer in one row.
 */
export class DirectReader implements Reader {
  readonly #options: ReaderOptions;
  #connection: SqliteConnection | undefined;
  #atWork: Promise<unknown> | undefined;
  #stopped = false;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  async ask(request: ReadRequest): Promise<unknown> {
    if (this.#stopped) throw new SqliteError('stopped', 'The connection is closed.');
    const answer = this.#answer(request);
    this.#atWork = answer.catch(() => undefined);
    return answer;
  }

  async rest(): Promise<void> {
    if (this.#atWork === undefined) return;
    if (!(await interruptUntil(this.#atWork, () => this.#connection?.interrupt?.()))) this.#stopped = true;
  }

  async close(): Promise<void> {
    await this.rest();
    if (this.#stopped) return;
    this.#stopped = true;
    this.#connection?.close();
  }

  async #answer({ text, parameters }: ReadRequest): Promise<unknown> {
    try {
      this.#connection ??= await this.#open();
      return await this.#connection.all(text, parameters);
    } catch (error) {
      const { reason, message } = faultOf(error, this.#connection !== undefined);
      throw new SqliteError(reason, message);
    } finally {
      this.#atWork = undefined;
      // Given up meanwhile.
      if (this.#stopped) this.#connection?.close();
    }
  }

  async #open(): Promise<SqliteConnection> {
    const { binding, file, opening } = this.#options;
    const opened = openSqlite(binding, file);
    for (const text of opening) await opened.exec(text);
    return opened;
  }
}
