import assert from 'node:assert/strict';
import { test } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { Clearance, Filter, Plan } from '../../../src/plan/plan.js';
import { compilePlan } from '../../../src/store/sqlite/compile-plan.js';
import type { CompiledPlan } from '../../../src/store/sqlite/compiled-plan.js';
import { schemaStatements } from '../../../src/store/sqlite/schema-statements.js';
import { openSqlite } from '../../../src/store/sqlite/sqlite-driver.js';
import {
  and,
  by,
  connection,
  cursors,
  days,
  edges,
  find,
  hasId,
  id,
  nodes,
  property,
  related,
  scan,
  select,
  total,
  value,
  where,
} from '../../fixtures/plans.js';

const compile = (plan: Plan): CompiledPlan => compilePlan(REGISTERED_ONTOLOGY, plan);

/** A plan of one shape, with all that a request can vary in it. */
function shaped(word: string, number: number, words: readonly string[], clearance: Clearance): Plan {
  const holders = connection('Post', 'holders', {
    asOf: days(word),
    page: { size: number },
    parts: [
      edges(
        { edge: 'value', key: word, property: property('HELD', 'rank') },
        { edge: 'certainty', key: `${word}2` },
        { edge: 'evidence', key: `${word}3`, size: number, node: select({ Claim: [id] }) },
      ),
    ],
  });
  const condition = and(
    where('Post', 'name', 'startsWith', word),
    where('Post', 'title', 'oneOf', ...words),
    hasId(...words),
    related('Post', 'holders', 'every', where('HELD', 'since', 'days', word, word), days(word)),
  );
  const selection = select({ Post: [value('Post', 'title', word), holders] });
  return scan(
    'Post',
    {
      where: condition,
      order: [by('Post', 'title')],
      page: { size: number, beyond: [word, word], signature: word },
      parts: [{ ...nodes(selection), key: word }, total, cursors],
    },
    clearance,
  );
}

test('the same shape gives the same text, whatever its values, sizes, lists and keys', () => {
  const one = compile(shaped('word', 1, ['a'], 0));
  const other = compile(shaped('quite another', 99, ['b', 'c', 'd'], 2));
  assert.equal(one.text, other.text);
  assert.equal(one.parametersOf().length, other.parametersOf().length);
  assert.notDeepEqual(one.parametersOf(), other.parametersOf());
});

test('ids asked for do not alter the text', () => {
  const node = select({ Facility: [id], Person: [id] });
  assert.equal(compile(find(['facility:a'], node)).text, compile(find(['x', 'person:b', 'y'], node)).text);
});

test('another shape gives another text', () => {
  const texts = [
    scan('Post'),
    scan('Post', { order: [by('Post', 'title')] }),
    scan('Post', { order: [by('Post', 'title', 'DESC')] }),
    scan('Post', { page: { backward: true } }),
    scan('Post', { where: hasId('x') }),
    scan('Person'),
  ].map((plan) => compile(plan).text);
  assert.equal(new Set(texts).size, texts.length);
});

test('no value or key of a request becomes text', () => {
  const hostile = `'"); DROP TABLE "Post"; --`;
  const { text, parametersOf } = compile(shaped(hostile, 7, [hostile], 0));
  assert.ok(!text.includes('DROP'));
  assert.ok(parametersOf().some((parameter) => parameter === hostile));
});

test('parameters are bound by their place, the first of them the clearance', () => {
  const { text, parametersOf } = compile(shaped('word', 3, ['a', 'b'], 1));
  const parameters = parametersOf();
  assert.equal(parameters[0], 1);
  const numbers = new Set([...text.matchAll(/\?(\d+)/gu)].map(([, number]) => Number(number)));
  assert.deepEqual(
    [...numbers].sort((one, other) => one - other),
    parameters.map((_, at) => at + 1),
  );
});

/** How SQLite would go about a plan, a step a line. */
async function explain(plan: Plan): Promise<string> {
  const database = openSqlite('libsql', ':memory:');
  for (const statement of schemaStatements(REGISTERED_ONTOLOGY)) await database.exec(statement);
  const { text, parametersOf } = compile(plan);
  const steps = await database.all(`EXPLAIN QUERY PLAN ${text}`, parametersOf());
  database.close();
  return steps.map(({ detail }) => String(detail)).join('\n');
}

test('a page of a kind is read along an index, not sorted', async () => {
  for (const direction of ['ASC', 'DESC'] as const) {
    for (const backward of [false, true]) {
      const steps = await explain(
        scan('Incident', {
          order: [by('Incident', 'date', direction)],
          page: { backward, beyond: ['2011-01-01', '2011-01-31', 'incident:a'] },
        }),
      );
      const index = `Incident_date_${direction.toLowerCase()}`;
      assert.match(steps, new RegExp(`SEARCH n USING INDEX ${index} \\(<expr>`, 'u'));
      assert.doesNotMatch(steps, /TEMP B-TREE FOR ORDER BY/u);
    }
  }
});

test('neighbours are found along an index that has all there is to know of a relationship, from either side', async () => {
  const out = await explain(
    find(['incident:a'], select({ Incident: [connection('Incident', 'facilities', {})] })),
  );
  assert.match(out, /USING COVERING INDEX OCCURRED_AT_out \(fromId=\? AND toKind=\?\)/u);
  const back = await explain(
    find(['facility:a'], select({ Facility: [connection('Facility', 'incidents', {})] })),
  );
  assert.match(back, /USING COVERING INDEX OCCURRED_AT_in \(toId=\? AND fromKind=\?\)/u);
  for (const steps of [out, back]) assert.doesNotMatch(steps, /SCAN "?(?:r|n)\d/u);
});

test('a condition that picks out few neighbours is where the search starts', () => {
  const startsAtNeighbours = (condition: Filter): boolean =>
    compile(scan('Incident', { where: related('Incident', 'facilities', 'some', condition) })).text.includes(
      'IN (SELECT id FROM f',
    );
  assert.ok(startsAtNeighbours(hasId('facility:a')));
  assert.ok(startsAtNeighbours(where('Facility', 'name', 'oneOf', 'northmoor')));
  assert.ok(startsAtNeighbours(where('Facility', 'name', 'matches', 'north')));
  assert.ok(startsAtNeighbours(related('Facility', 'location', 'some', hasId('place:a'))));
  assert.ok(!startsAtNeighbours(where('Facility', 'name', 'contains', 'a')));
  assert.ok(!startsAtNeighbours(where('Facility', 'type', 'oneOf', 'PRISON')));
});
