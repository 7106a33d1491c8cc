import assert from 'node:assert/strict';
import { test } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { compilePlan } from '../../../src/store/sqlite/compile-plan.js';
import type { ParameterValue } from '../../../src/store/sqlite/parameters.js';
import {
  loadableBindings,
  openSqlite,
  type SqliteConnection,
} from '../../../src/store/sqlite/sqlite-driver.js';
import { readSqliteFault } from '../../../src/store/sqlite/sqlite-fault.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { change } from '../../fixtures/graph-records.js';
import {
  by,
  connection,
  cursors,
  edges,
  find,
  id,
  nodes,
  property,
  scan,
  select,
  total,
  value,
} from '../../fixtures/plans.js';
import { SMALL_GRAPH } from '../../fixtures/small-graph.js';
import { temporaryFile } from './temporary-file.js';

const eachBinding = async <Answer>(
  file: string,
  ask: (connection: SqliteConnection) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const answers: Answer[] = [];
  for (const binding of loadableBindings()) {
    const opened = openSqlite(binding, file);
    answers.push(await ask(opened));
    opened.close();
  }
  return answers;
};

test('libsql is preferred, and Node has its own binding beside it from 22.13 on', () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const own = major > 22 || (major === 22 && minor >= 13);
  assert.deepEqual(loadableBindings(), own ? ['libsql', 'node:sqlite'] : ['libsql']);
});

test('every binding reads values as they were bound', async () => {
  const values: readonly ParameterValue[] = [
    'text',
    '',
    'é “\ud83d\ude00”',
    3,
    -1.5,
    9_007_199_254_740_991,
    null,
  ];
  const text = `SELECT ${values.map((_, at) => `?${at + 1} AS c${at}`).join(', ')}, ?1 AS again`;
  for (const [row] of await eachBinding(':memory:', (opened) => opened.all(text, values))) {
    assert.deepEqual(Object.values(row ?? {}), [...values, 'text']);
    assert.deepEqual(Object.keys(row ?? {}).length, values.length + 1);
  }
});

test('every binding tells how many rows a statement changed', async () => {
  const counts = await eachBinding(':memory:', async (opened) => {
    await opened.exec('CREATE TABLE t (id TEXT PRIMARY KEY, n INTEGER) STRICT, WITHOUT ROWID');
    const put = 'INSERT OR REPLACE INTO t SELECT ?1, ?2 WHERE ?2 > 0';
    return [
      await opened.run(put, ['a', 1]),
      await opened.run(put, ['a', 2]),
      await opened.run(put, ['b', 0]),
      await opened.run('DELETE FROM t', []),
    ];
  });
  for (const changes of counts) assert.deepEqual(changes, [1, 1, 0, 1]);
});

test("every binding's faults are told apart", async () => {
  const reasons = await eachBinding(':memory:', async (opened) => {
    const reasonOf = (text: string): Promise<string> =>
      opened.all(text, []).then(
        () => 'none',
        (error: unknown) => readSqliteFault(error).reason,
      );
    const chain = Array.from({ length: 1_200 }, () => '1').join(' OR ');
    return [
      await reasonOf('SELECT * FROM nothing'),
      await reasonOf(`SELECT ${chain}`),
      await reasonOf('SELECT 1'),
    ];
  });
  for (const reason of reasons) assert.deepEqual(reason, ['other', 'tooLarge', 'none']);
});

test('every binding refuses to write where it may only read', async () => {
  const faults = await eachBinding(':memory:', async (opened) => {
    await opened.exec('PRAGMA query_only = ON');
    return opened.exec('CREATE TABLE t (id TEXT)').then(
      () => 'none',
      (error: unknown) => readSqliteFault(error).reason,
    );
  });
  for (const fault of faults) assert.equal(fault, 'unavailable');
});

test('the same statement gets the same answer from every binding', async () => {
  const { file, remove } = await temporaryFile();
  const store = await openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY });
  await store.prepare();
  await store.transact((transaction) =>
    transaction.apply(change({ putNodes: SMALL_GRAPH.nodes, putRelationships: SMALL_GRAPH.relationships })),
  );
  const role = edges({ edge: 'value', key: 'role', property: property('INVOLVED_IN', 'role') });
  const people = connection('Incident', 'participants', {
    order: [by('Person', 'name')],
    parts: [role, total, cursors],
  });
  const plans = [
    scan(
      'Incident',
      { order: [by('Incident', 'date', 'DESC')], parts: [nodes(select({ Incident: [id, people] })), total] },
      2,
    ),
    scan('Place', {
      parts: [nodes(select({ Place: ['latitude', 'longitude'].map((name) => value('Place', name)) }))],
    }),
    find(
      ['facility:north'],
      select({ Facility: ['aliases', 'identifiers', 'type'].map((name) => value('Facility', name)) }),
    ),
  ];
  for (const plan of plans) {
    const { text, parametersOf, readAnswer } = compilePlan(REGISTERED_ONTOLOGY, plan);
    const expected = await store.run(plan);
    for (const [row] of await eachBinding(file, (opened) => opened.all(text, parametersOf()))) {
      assert.deepEqual(readAnswer(row?.['answer'] as string), expected);
    }
  }
  await store.close();
  await remove();
});
