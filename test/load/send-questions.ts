import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { Answers } from './answers.js';

/** What came of the questions of one phase. */
export interface Tally {
  /** How many ended so, such as `200` or `503`. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly answers: Answers;
  readonly seconds: number;
}

const TICK_MILLISECONDS = 2;
/** More than a service takes at once and keeps waiting; who opens thousands tests the kernel. */
const MOST_CONNECTIONS = 600;

/** Of what is asked a piece in turn. */
const QUESTIONS = [
  ['point', '{ facility(id: "facility:kz-zarechny") { name incidents(first: 5) { nodes { name } } } }'],
  ['list', '{ incidents(first: 20) { totalCount nodes { id name tolls { least most } } } }'],
  ['search', '{ search(text: "Zarechnyi", first: 5) { totalCount } }'],
  ['claims', '{ claims(first: 10) { totalCount nodes { statement } } }'],
].map(([kind = '', query]) => ({ kind, body: JSON.stringify({ query }) }));

/** What is asked, in turn. */
export const KINDS: readonly string[] = QUESTIONS.map(({ kind }) => kind);

/** Sends questions to one service, over as many connections as it takes. */
export class Sender {
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: MOST_CONNECTIONS });
  #sent = 0;

  constructor(url: string) {
    this.#url = url;
  }

  /** So many at a time, each when the one before is answered: as fast as the service can. */
  async closed(atOnce: number, seconds: number): Promise<Tally> {
    return this.#tally(async (ask) => {
      const end = performance.now() + seconds * 1000;
      const one = async (): Promise<void> => {
        while (performance.now() < end) await ask();
      };
      await Promise.all(Array.from({ length: atOnce }, one));
    });
  }

  /** So many a second, whether answered or not, as the many who do not know of each other. */
  async open(aSecond: number, seconds: number): Promise<Tally> {
    return this.#tally(async (ask) => {
      const start = performance.now();
      let [asked, answered] = [0, 0];
      for (let passed = 0; passed < seconds * 1000; passed = performance.now() - start) {
        for (; asked < (passed * aSecond) / 1000; asked += 1) void ask().then(() => (answered += 1));
        await wait(TICK_MILLISECONDS);
      }
      while (answered < asked) await wait(TICK_MILLISECONDS);
    });
  }

  close(): void {
    this.#agent.destroy();
  }

  async #tally(work: (ask: () => Promise<void>) => Promise<void>): Promise<Tally> {
    const outcomes = new Map<string, number>();
    const answers = new Answers();
    const start = performance.now();
    await work(async () => {
      const kind = this.#sent++ % QUESTIONS.length;
      const { body } = QUESTIONS[kind] ?? { body: '' };
      const begun = performance.now();
      const outcome = await this.#ask(body);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (outcome !== '200') return;
      answers.add(kind, performance.timeOrigin + begun, performance.now() - begun);
    });
    return { outcomes, answers, seconds: (performance.now() - start) / 1000 };
  }

  /** The status, or the code of what kept it from coming. */
  #ask(body: string): Promise<string> {
    return new Promise((resolve) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(`${this.#url}/graphql`, { method: 'POST', agent: this.#agent, headers });
      sent.once('response', (answer) => {
        answer.resume().once('close', () => resolve(String(answer.statusCode)));
      });
      sent.once('error', (fault: NodeJS.ErrnoException) => {
        // A connection at rest may be closed by the other end at the moment that it is used again.
        if (sent.reusedSocket && fault.code === 'ECONNRESET') resolve(this.#ask(body));
        else resolve(fault.code ?? fault.message);
      });
      sent.end(body);
    });
  }
}
