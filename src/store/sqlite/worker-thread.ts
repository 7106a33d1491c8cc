import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

import type { FaultReason, SqliteFault } from './sqlite-fault.js';
import type { WorkerMessage, WorkerOptions, WorkerRequest } from './sqlite-worker.js';

type Reply = { readonly number: number } & ({ readonly value: unknown } | { readonly fault: SqliteFault });

/** An error of the engine, with what it means to us. */
export class SqliteError extends Error {
  readonly reason: FaultReason | 'stopped';

  constructor(reason: FaultReason | 'stopped', message: string) {
    super(message);
    this.name = 'SqliteError';
    this.reason = reason;
  }
}

interface Waiter {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** How long an interrupted or closing thread may take to come to rest. */
const GRACE_MILLISECONDS = 1_000;
/** An interrupt is lost on a statement that has not begun, so that it is said again. */
const INTERRUPT_MILLISECONDS = 50;

/** A thread with a connection of its own, which answers requests one after another. */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #waiters = new Map<number, Waiter>();
  #asked = 0;
  #last: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(options: WorkerOptions) {
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

  /** @throws SqliteError */
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

  /** Stops what is at work, if anything is; a thread that cannot be stopped so is given up. */
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
    const rested = await this.#rests();
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
    const interrupt = (): void => {
      this.#worker.postMessage({ interrupt: this.#asked } satisfies WorkerMessage);
    };
    interrupt();
    const again = setInterval(interrupt, INTERRUPT_MILLISECONDS);
    const rested = await this.#rests();
    clearInterval(again);
    return rested;
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

  /** Whether the last request is answered, now or within the time allowed. */
  async #rests(): Promise<boolean> {
    const timer = new AbortController();
    const late = setTimeout(GRACE_MILLISECONDS, false, { signal: timer.signal }).catch(() => false);
    const rested = await Promise.race([this.#last.then(() => true), late]);
    timer.abort();
    return rested;
  }
}
