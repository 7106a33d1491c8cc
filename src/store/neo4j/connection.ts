import neo4j, { type Driver, type Session } from 'neo4j-driver';

import { HabeasError } from '../../errors/habeas-error.js';
import type { StoreUse } from '../graph-store.js';
import { type Locked, type LockRow, READ_LOCKED, readLocked } from './locked.js';
import { readNeo4jError } from './read-neo4j-error.js';

/** Where the graph is, and how long its statements may take. */
export interface Neo4jOptions {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly statementMilliseconds?: number;
}

const POOL_SIZE = 50;
/** One that a frozen database holds, and others for when it is back. */
const PULSE_POOL_SIZE = 10;
const PULSE_MILLISECONDS = 1_000;
const BEAT = 'CYPHER 5 RETURN 1 AS one';
const ACQUISITION_MILLISECONDS = 5_000;
const CONNECT_MILLISECONDS = 5_000;
const WRITE_RETRY_MILLISECONDS = 15_000;
const STATEMENT_MILLISECONDS = 10_000;

/** One database behind one driver; nothing is sent before the first statement. */
export class Connection {
  readonly database: string;
  readonly statementMilliseconds: number;
  readonly location: string;
  readonly #driver: Driver;
  /** A line of its own, so that a pool in full use is not taken for a database that is gone. */
  readonly #pulse: Driver;
  readonly #asked = new Map<string, Promise<readonly object[]>>();
  #sessions = 0;

  constructor(options: Neo4jOptions) {
    this.database = options.database ?? 'neo4j';
    this.statementMilliseconds = options.statementMilliseconds ?? STATEMENT_MILLISECONDS;
    this.location = `${options.uri}/${this.database}`;
    const token =
      options.user === undefined ? undefined : neo4j.auth.basic(options.user, options.password ?? '');
    const config = {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: ACQUISITION_MILLISECONDS,
      connectionTimeout: CONNECT_MILLISECONDS,
      maxTransactionRetryTime: WRITE_RETRY_MILLISECONDS,
    };
    this.#driver = neo4j.driver(options.uri, token, { ...config, maxConnectionPoolSize: POOL_SIZE });
    this.#pulse = neo4j.driver(options.uri, token, { ...config, maxConnectionPoolSize: PULSE_POOL_SIZE });
  }

  /** A session that the server itself keeps from writing. */
  readSession(): Session {
    return this.#counted(this.#driver.session({ ...this.#scope, defaultAccessMode: neo4j.session.READ }));
  }

  writeSession(): Session {
    return this.#counted(this.#driver.session({ ...this.#scope, defaultAccessMode: neo4j.session.WRITE }));
  }

  /** A session has one connection while it is at work; of those at rest in its pool the driver says nothing. */
  use(): StoreUse {
    const busy = Math.min(this.#sessions, POOL_SIZE);
    return { most: POOL_SIZE, busy, waiting: this.#sessions - busy };
  }

  /** Resolves within a second if the database answers at all. */
  async beat(): Promise<void> {
    await this.#askSoon(BEAT);
  }

  /** What the graph keeps of itself, within a second; no sign of life, since it waits for who changes the schema. */
  async look(): Promise<Locked> {
    const [row] = await this.#askSoon(READ_LOCKED);
    return readLocked(row as LockRow | undefined);
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver.close(), this.#pulse.close()]);
  }

  get #scope(): { readonly database: string } {
    return { database: this.database };
  }

  #counted(session: Session): Session {
    this.#sessions += 1;
    const close = session.close.bind(session);
    session.close = () => {
      session.close = close;
      return close().finally(() => (this.#sessions -= 1));
    };
    return session;
  }

  /** All who ask the same meanwhile share one try. */
  #askSoon(text: string): Promise<readonly object[]> {
    const asked = this.#asked.get(text);
    if (asked !== undefined) return asked;
    const answer = this.#answerSoon(text).finally(() => this.#asked.delete(text));
    this.#asked.set(text, answer);
    return answer;
  }

  async #answerSoon(text: string): Promise<readonly object[]> {
    const session = this.#pulse.session({ ...this.#scope, defaultAccessMode: neo4j.session.READ });
    const late = new Promise<never>((_resolve, reject) => {
      const refuse = (): void =>
        reject(new HabeasError('STORE_UNAVAILABLE', 'The graph database does not answer.'));
      setTimeout(refuse, PULSE_MILLISECONDS).unref();
    });
    try {
      const answer = session.run(text, {}, { timeout: PULSE_MILLISECONDS });
      const { records } = await Promise.race([answer, late]);
      return records.map((record) => record.toObject());
    } catch (error) {
      throw readNeo4jError(error);
    } finally {
      session.close().catch(() => undefined);
    }
  }
}
