import { Worker } from 'node:worker_threads';

import { endsInTime, interruptUntil } from './interrupt-until.js';
import type { Reader, ReaderOptions } from './reader.js';
import { SqliteError, type SqliteFault } from './sqlite-fault.js';
import type { WorkerMessage, WorkerRequest } from './sqlite-worker.js';

type Reply = { readonly number: number } & ({ readonly value: unknown } | { readonly fault: SqliteFault });

interface Waiter {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread with a connection of its own, which answers requests one after another. */
export class WorkerThread implements Reader {
  readonly #worker: Worker;
  readonly #waiters = new Map<number, Waiter>();
  #asked = 0;
  #last: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(options: ReaderOptions) {
    this.#worker = new Worker(new URL('./sqlite-worker.js', import.meta.url), { workerData: options });
    // A thread at rest holds nobody back; one that is asked something does.
    this.#worker.unref();
    this.#worker.on('message', (reply: Reply) => {
      this.#settle(reply);
    });
    this.#worker.on('error', (error) => {
      this.#end(error instanceof Error ? error.message : String(error));
    });
    this.#worker.on('exit', () => {
      this.#end('The thread ended.');
    });
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  ask(request: WorkerRequest): Promise<unknown> {
    if (this.#stopped) return Promise.reject(new SqliteError('stopped', 'The thread has ended.'));
    const number = ++this.#asked;
    this.#worker.ref();
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#waiters.set(number, { resolve, reject });
    });
    this.#last = answered.catch(() => undefined);
    this.#worker.postMessage({ number, request } satisfies WorkerMessage);
    return answered;
  }

  async rest(): Promise<void> {
    if (!(await this.#interrupted())) this.#giveUp();
  }

  async close(): Promise<void> {
    if (this.#stopped) return;
    if (!(await this.#interrupted())) {
      this.#giveUp();
      return;
    }
    this.ask({ ask: 'close' }).catch(() => undefined);
    const rested = await endsInTime(this.#last);
    this.#giveUp();
    // A binding may let go of the file only when its thread has ended.
    if (rested) await this.#worker.terminate();
  }

  /** A statement at work goes on until it ends: libsql ends the whole process when it has nobody to answer to. */
  #giveUp(): void {
    this.#end('The thread was given up.');
    this.#worker.unref();
  }

  async #interrupted(): Promise<boolean> {
    if (this.#waiters.size === 0) return true;
    return interruptUntil(this.#last, () => {
      this.#worker.postMessage({ interrupt: this.#asked } satisfies WorkerMessage);
    });
  }

  #settle(reply: Reply): void {
    if (this.#stopped && reply.number === this.#asked) void this.#worker.terminate();
    const waiter = this.#waiters.get(reply.number);
    this.#waiters.delete(reply.number);
    if (this.#waiters.size === 0) this.#worker.unref();
    if ('fault' in reply) waiter?.reject(new SqliteError(reply.fault.reason, reply.fault.message));
    else waiter?.resolve(reply.value);
  }

  #end(message: string): void {
    this.#stopped = true;
    for (const { reject } of this.#waiters.values()) reject(new SqliteError('stopped', message));
    this.#waiters.clear();
  }
}
