import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

import { BareConnection, type Outcome, questionBytes } from '../http/bare-connection.js';
import { Answers } from './answers.js';

/** What came of the questions of one phase. */
export interface Tally {
  /** How many ended so, such as `200` or `503`. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly answers: Answers;
  readonly seconds: number;
  /** How late the event loop of who asked was once of 100 times, in milliseconds. */
  readonly lateMilliseconds: number;
}

const TICK_MILLISECONDS = 2;
/** Between looks at how late the loop is; the delay that is told has it in it. */
const LOOK_MILLISECONDS = 5;
/** Of what was not asked while who asks was held up itself, so much is asked at once. */
const MOST_LATE_MILLISECONDS = 20;
/** More than a service takes at once and keeps waiting; who opens thousands tests the kernel. */
const MOST_CONNECTIONS = 600;
const FAULTS_AT_REST: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);

/** Of what is asked a piece in turn. */
const QUESTIONS = [
  ['point', '{ facility(id: "facility:kz-zarechny") { name incidents(first: 5) { nodes { name } } } }'],
  ['list', '{ incidents(first: 20) { totalCount nodes { id name tolls { least most } } } }'],
  ['search', '{ search(text: "Zarechnyi", first: 5) { totalCount } }'],
  ['claims', '{ claims(first: 10) { totalCount nodes { statement } } }'],
];

/** What is asked, in turn. */
export const KINDS: readonly string[] = QUESTIONS.map(([kind = '']) => kind);

/** Sends questions to one service, over as many connections as it takes. */
export class Sender {
  readonly #url: URL;
  readonly #questions: readonly Buffer[];
  readonly #idle: BareConnection[] = [];
  readonly #waiting: ((connection: BareConnection) => void)[] = [];
  #open = 0;
  #sent = 0;

  constructor(url: string) {
    this.#url = new URL('/graphql', url);
    this.#questions = QUESTIONS.map(([, query]) => questionBytes(this.#url, JSON.stringify({ query })));
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

  /** So many a second, whether answered or not, as the many who do not know of each other and so never come all at once. */
  async open(aSecond: number, seconds: number): Promise<Tally> {
    return this.#tally(async (ask) => {
      const start = performance.now();
      let [asked, answered, due] = [0, 0, 0];
      for (let [before, now] = [start, start]; now < start + seconds * 1000; now = performance.now()) {
        due += (Math.min(now - before, MOST_LATE_MILLISECONDS) * aSecond) / 1000;
        before = now;
        for (; asked < due; asked += 1) void ask().then(() => (answered += 1));
        await wait(TICK_MILLISECONDS);
      }
      while (answered < asked) await wait(TICK_MILLISECONDS);
    });
  }

  async #tally(work: (ask: () => Promise<void>) => Promise<void>): Promise<Tally> {
    const outcomes = new Map<string, number>();
    const answers = new Answers();
    const late = monitorEventLoopDelay({ resolution: LOOK_MILLISECONDS });
    late.enable();
    const start = performance.now();
    await work(async () => {
      const kind = this.#sent++ % QUESTIONS.length;
      const begun = performance.now();
      const outcome = await this.#ask(this.#questions[kind] ?? Buffer.alloc(0));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (outcome !== '200') return;
      answers.add(kind, performance.timeOrigin + begun, performance.now() - begun);
    });
    const seconds = (performance.now() - start) / 1000;
    late.disable();
    return { outcomes, answers, seconds, lateMilliseconds: late.percentile(99) / 1e6 - LOOK_MILLISECONDS };
  }

  /** The status, or the code of what kept it from coming. */
  async #ask(question: Buffer): Promise<string> {
    const known = this.#takeIdle();
    const connection = known ?? (await this.#takeNew());
    const { status } = await new Promise<Outcome>((resolve) => connection.ask(question, resolve));
    this.#giveBack(connection);
    // A connection at rest may be closed by the other end at the moment that it is used again.
    return known !== undefined && FAULTS_AT_REST.has(status) ? this.#ask(question) : status;
  }

  #takeIdle(): BareConnection | undefined {
    for (;;) {
      const connection = this.#idle.pop();
      if (connection?.isClosed !== true) return connection;
      this.#open -= 1;
    }
  }

  #takeNew(): BareConnection | Promise<BareConnection> {
    if (this.#open >= MOST_CONNECTIONS) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#open += 1;
    return new BareConnection(this.#url);
  }

  #giveBack(connection: BareConnection): void {
    const next = this.#waiting.shift();
    if (next) next(connection.isClosed ? new BareConnection(this.#url) : connection);
    else this.#idle.push(connection);
  }
}
