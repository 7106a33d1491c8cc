import type { ParameterValue } from './parameters.js';
import type { SqliteBinding } from './sqlite-driver.js';

export interface ReadRequest {
  readonly ask: 'all';
  readonly text: string;
  readonly parameters: readonly ParameterValue[];
}

export interface ReaderOptions {
  readonly file: string;
  readonly binding: SqliteBinding | undefined;
  /** Statements at the opening of the connection. */
  readonly opening: readonly string[];
}

/** A connection that answers one statement at a time. */
export interface Reader {
  /** It answers no more, by closing or since it could not be stopped at its work. */
  readonly stopped: boolean;
  /** @throws SqliteError */
  ask(request: ReadRequest): Promise<unknown>;
  /** Stops what is at work, if anything is; one that cannot be stopped so is given up. */
  rest(): Promise<void>;
  close(): Promise<void>;
}
