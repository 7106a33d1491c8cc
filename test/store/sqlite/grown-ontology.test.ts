import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Kind, Property } from '../../../src/ontology/decorators.js';
import { EntityKind } from '../../../src/ontology/kinds/entity-kind.js';
import { buildOntology } from '../../../src/ontology/ontology.js';
import { date, text } from '../../../src/ontology/property.js';
import { KINDS, RELATIONSHIPS } from '../../../src/ontology/registry.js';
import type { RawNode } from '../../../src/plan/raw-answer.js';
import { openSqlite } from '../../../src/store/sqlite/sqlite-driver.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { temporaryFile } from './temporary-file.js';

/** The kind as it will be: with a note and an opening day that today's has not. */
@Kind({ prefix: 'post', plural: 'posts', description: 'An office.' })
class Post extends EntityKind {
  @Property({ type: text, filter: true, order: true, description: 'Title of the office.' })
  title?: string;

  @Property({ type: text, filter: true, order: true, description: 'A remark.' })
  note?: string;

  @Property({ type: date, filter: true, description: 'When it was set up.' })
  opened?: string;
}

@Kind({ prefix: 'visit', plural: 'visits', description: 'A visit.' })
class Visit extends EntityKind {}

const today = buildOntology(KINDS, RELATIONSHIPS);
const grown = buildOntology(
  [...KINDS.map((kind) => (kind.name === 'Post' ? Post : kind)), Visit],
  RELATIONSHIPS,
);

test('an ontology that grew finds its new tables, columns and indexes in an old file, and what was there', async () => {
  const { file, remove } = await temporaryFile();
  const old = await openSqliteStore({ file, ontology: today });
  await old.prepare();
  const clerk = node('post:clerk', { name: 'Clerk', title: 'Clerk' });
  await old.transact((transaction) => transaction.apply(change({ putNodes: [clerk] })));
  await old.close();
  const store = await openSqliteStore({ file, ontology: grown });
  const { problems } = await store.report();
  assert.ok(
    problems.includes('The table Visit is missing: habeas serve makes it anew when it starts.'),
    problems.join('\n'),
  );
  assert.ok(problems.includes('The column Post.note is missing: habeas serve makes it anew when it starts.'));
  assert.ok(problems.includes('The index Post_note is missing: habeas serve makes it anew when it starts.'));
  await store.prepare();
  assert.deepEqual((await store.report()).problems, []);
  const changed = { ...clerk, values: { ...clerk.values, note: 'Sits by the door' } };
  const visit = { ...clerk, id: 'visit:1', kind: 'Visit', owner: 'visit:1', values: { name: 'First' } };
  await store.transact((transaction) => transaction.apply(change({ putNodes: [changed, visit] })));
  const kind = grown.kind('Post');
  const note = kind.properties.get('note');
  assert.ok(note);
  const [found] = (await store.run({
    step: 'find',
    clearance: 0,
    ids: ['post:clerk'],
    node: { kinds: [kind], fields: new Map([['Post', [{ select: 'value', key: 'note', property: note }]]]) },
  })) as readonly RawNode[];
  assert.equal(found?.['note'], 'Sits by the door');
  await store.close();
  await remove();
});

test('an index that somebody dropped is reported, and made anew at the next start', async () => {
  const { file, remove } = await temporaryFile();
  const store = await openSqliteStore({ file, ontology: today });
  await store.prepare();
  const other = openSqlite('libsql', file);
  await other.exec('DROP INDEX "Post_title"');
  other.close();
  assert.deepEqual((await store.report()).problems, [
    'The index Post_title is missing: habeas serve makes it anew when it starts.',
  ]);
  await store.prepare();
  assert.deepEqual((await store.report()).problems, []);
  await store.close();
  await remove();
});
