import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { Answers } from './answers.js';
import type { Phase, SentTally } from './asker-thread.js';
import type { Tally } from './send-questions.js';

/**
 * Who asks, on a thread of its own: a test is told of every promise made on its own thread, and to ask from there holds
 * up answers for longer than the service does.
 */
export class Asker {
  readonly #worker: Worker;

  /** @param url of the service */
  constructor(url: string) {
    this.#worker = new Worker(new URL('asker-thread.js', import.meta.url), { workerData: url });
  }

  /** So many at a time, each when the one before is answered: as fast as the service can. */
  closed(atOnce: number, seconds: number): Promise<Tally> {
    return this.#ask({ way: 'closed', of: atOnce, seconds });
  }

  /** So many a second, whether answered or not. */
  open(aSecond: number, seconds: number): Promise<Tally> {
    return this.#ask({ way: 'open', of: aSecond, seconds });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /** One phase at a time. */
  async #ask(phase: Phase): Promise<Tally> {
    this.#worker.postMessage(phase);
    const [sent] = (await once(this.#worker, 'message')) as [SentTally];
    return { ...sent, answers: new Answers(sent.answers) };
  }
}
