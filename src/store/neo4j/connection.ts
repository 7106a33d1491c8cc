import neo4j, { type Driver, type Session } from 'neo4j-driver';

/** Where the graph is, and how long its statements may take. */
export interface Neo4jOptions {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly statementMilliseconds?: number;
}

const POOL_SIZE = 50;
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

  constructor(options: Neo4jOptions) {
    this.database = options.database ?? 'neo4j';
    this.statementMilliseconds = options.statementMilliseconds ?? STATEMENT_MILLISECONDS;
    this.location = `${options.uri}/${this.database}`;
    const token =
      options.user === undefined ? undefined : neo4j.auth.basic(options.user, options.password ?? '');
    this.#driver = neo4j.driver(options.uri, token, {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: POOL_SIZE,
      connectionAcquisitionTimeout: ACQUISITION_MILLISECONDS,
      connectionTimeout: CONNECT_MILLISECONDS,
      maxTransactionRetryTime: WRITE_RETRY_MILLISECONDS,
    });
  }

  /** A session that the server itself keeps from writing. */
  readSession(): Session {
    return this.#driver.session({ database: this.database, defaultAccessMode: neo4j.session.READ });
  }

  writeSession(): Session {
    return this.#driver.session({ database: this.database, defaultAccessMode: neo4j.session.WRITE });
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}
