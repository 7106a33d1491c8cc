import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Neo4jError } from 'neo4j-driver';

import { HabeasError } from '../../../src/errors/habeas-error.js';
import { readNeo4jError } from '../../../src/store/neo4j/read-neo4j-error.js';

const meaningOf = (message: string, code: string): string => {
  const read = readNeo4jError(new Neo4jError(message, code, '50N42', 'error', {} as never));
  assert.ok(read instanceof HabeasError);
  return read.code;
};

test('a database that has just started and still makes its indexes is unavailable', () => {
  const code = 'Neo.DatabaseError.General.UnknownError';
  const message = 'Could not compile query due to insanely frequent schema changes';
  assert.equal(meaningOf(message, code), 'STORE_UNAVAILABLE');
  assert.equal(meaningOf('Out of order', code), 'INTERNAL_SERVER_ERROR');
});

test('a database that could not write is full, and unavailable from then on', () => {
  const start = 'Neo.DatabaseError.Transaction';
  assert.equal(meaningOf('Could not append transaction', `${start}.TransactionLogError`), 'STORE_FULL');
  assert.equal(meaningOf('It needs to be restarted', `${start}.TransactionStartFailed`), 'STORE_UNAVAILABLE');
});
