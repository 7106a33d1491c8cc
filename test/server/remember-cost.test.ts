import assert from 'node:assert/strict';
import { it } from 'node:test';

import { parse } from 'graphql';

import { costOf } from '../../src/server/limits/cost-of.js';
import { rememberCost } from '../../src/server/limits/remember-cost.js';
import { SCHEMA } from '../graphql/ask.js';

const query = parse(`
  query List($first: Int, $all: Boolean = false, $name: String) {
    facilities(first: $first, where: { name: { eq: $name } }) {
      nodes { id incidents(first: 100) @include(if: $all) { nodes { id } } }
    }
  }
  query Some($ids: [ID!]!) { nodes(ids: $ids) { id } }
`);
const same = [
  { operationName: 'List', variables: { first: 5, name: 'one' } },
  { operationName: 'List', variables: { first: 5, name: 'another' } },
];
const others = [
  { operationName: 'List', variables: { first: 6, name: 'one' } },
  { operationName: 'List', variables: { first: 5, name: 'one', all: true } },
  { operationName: 'List' },
  { operationName: 'Some', variables: { ids: ['one'] } },
  { operationName: 'Some', variables: { ids: ['one', 'two'] } },
];

it('a question is counted once, whatever its texts, and anew for all that changes its cost', () => {
  let counted = 0;
  const countCost = rememberCost((question) => {
    counted += 1;
    return costOf(question);
  });
  const costs = [...same, ...others, ...same, ...others].map((asked) =>
    countCost({ schema: SCHEMA, query, ...asked }),
  );
  const expected = [...same, ...others].map((asked) => costOf({ schema: SCHEMA, query, ...asked }));
  assert.deepEqual(costs, [...expected, ...expected]);
  assert.equal(counted, 1 + others.length);
});

it('a document with many costs keeps no more than a hundred', () => {
  let counted = 0;
  const countCost = rememberCost(() => (counted += 1));
  const count = (first: number): number => countCost({ schema: SCHEMA, query, variables: { first } });
  for (let first = 0; first <= 100; first += 1) count(first);
  assert.equal(count(100), 101);
  assert.equal(count(0), 102);
});
