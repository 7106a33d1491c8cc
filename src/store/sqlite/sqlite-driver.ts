import { createRequire, isBuiltin } from 'node:module';

import { Recent } from '../../plan/recent.js';
import type { ParameterValue } from './parameters.js';

export type SqliteRow = Readonly<Record<string, ParameterValue>>;

/** What is asked of a SQLite binding; the same text runs on each. */
export interface SqliteConnection {
  all(text: string, parameters: readonly ParameterValue[]): Promise<readonly SqliteRow[]>;
  /** @returns how many rows changed. */
  run(text: string, parameters: readonly ParameterValue[]): Promise<number>;
  exec(text: string): Promise<void>;
  /** Stops the statement at work; a binding without it works where its caller waits. */
  readonly interrupt?: () => void;
  close(): void;
}

/** Statements kept compiled; the shapes of a service's questions are fewer. */
const KEPT_STATEMENTS = 500;

export type SqliteBinding = 'libsql' | 'node:sqlite';

const require = createRequire(import.meta.url);

/**
 * What this Node can load, the preferred one first: libsql runs on every Node and its statements can be interrupted;
 * Node's own, from Node 22 on, needs no binary of libsql's but stops a statement for nobody.
 */
export const loadableBindings = (): readonly SqliteBinding[] =>
  (['libsql', 'node:sqlite'] as const).filter(isLoadable);

/** Node's own is not loaded to find out, for it warns of itself. */
function isLoadable(binding: SqliteBinding): boolean {
  if (binding === 'node:sqlite') return isBuiltin(binding);
  try {
    require('libsql/promise');
    return true;
  } catch {
    return false;
  }
}

/** @throws Error when the file cannot be opened, or by neither binding. */
export function openSqlite(binding: SqliteBinding | undefined, file: string): SqliteConnection {
  switch (binding) {
    case 'libsql':
      return openLibsql(file);
    case 'node:sqlite':
      return openNodeSqlite(file);
    case undefined:
      throw new Error(
        'libsql has no binary for this machine: use Node 22.13 or newer, which has a SQLite of its own.',
      );
  }
}

interface LibsqlStatement {
  all(parameters: readonly ParameterValue[]): Promise<SqliteRow[]>;
  run(parameters: readonly ParameterValue[]): { readonly changes: number };
}
interface Libsql {
  prepare(text: string): Promise<LibsqlStatement>;
  exec(text: string): Promise<void>;
  interrupt(): void;
  close(): void;
}

function openLibsql(file: string): SqliteConnection {
  const Database = require('libsql/promise') as new (file: string) => Libsql;
  const database = new Database(file);
  const prepared = keepStatements((text) => database.prepare(text));
  return {
    all: async (text, parameters) => (await prepared(text)).all(parameters),
    run: async (text, parameters) => (await prepared(text)).run(parameters).changes,
    exec: (text) => database.exec(text),
    interrupt: () => database.interrupt(),
    close: () => database.close(),
  };
}

interface NodeStatement {
  all(...parameters: readonly ParameterValue[]): SqliteRow[];
  run(...parameters: readonly ParameterValue[]): { readonly changes: number | bigint };
}
interface NodeSqlite {
  prepare(text: string): NodeStatement;
  exec(text: string): void;
  close(): void;
}

function openNodeSqlite(file: string): SqliteConnection {
  const { DatabaseSync } = require('node:sqlite') as { DatabaseSync: new (file: string) => NodeSqlite };
  const database = new DatabaseSync(file);
  const prepared = keepStatements((text) => database.prepare(text));
  return {
    all: async (text, parameters) => (await prepared(text)).all(...parameters),
    run: async (text, parameters) => Number((await prepared(text)).run(...parameters).changes),
    exec: async (text) => database.exec(text),
    close: () => database.close(),
  };
}

/** The statements used last, compiled once each; one that does not compile is not kept. */
function keepStatements<Statement>(
  prepare: (text: string) => Statement | Promise<Statement>,
): (text: string) => Promise<Statement> {
  const kept = new Recent<string, Statement>(KEPT_STATEMENTS);
  return async (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const statement = await prepare(text);
    kept.set(text, statement);
    return statement;
  };
}
