import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import type { RawList } from '../../../src/plan/raw-answer.js';
import type { Change, GraphStore, Part } from '../../../src/store/graph-store.js';
import { change, edge, node } from '../../fixtures/graph-records.js';
import { connection, find, related, scan, select, total, value, where } from '../../fixtures/plans.js';
import { fieldOf, nodeIds } from '../../fixtures/read-answers.js';
import { SMALL_GRAPH } from '../../fixtures/small-graph.js';
import { openSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((one, other) => (one.id < other.id ? -1 : 1));

export function writeSuite({ name, open }: StoreUnderTest): void {
  describe(`${name}: write`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await openSmallGraph(open);
    });
    afterEach(() => store.close());
    const apply = (parts: Partial<Change>): Promise<void> =>
      store.transact((transaction) => transaction.apply(change(parts)));
    const ask: GraphStore['run'] = (plan) => store.run(plan);
    const readParts = (...owners: readonly string[]): Promise<readonly Part[]> =>
      store.transact((transaction) => transaction.readParts(owners));

    test('gives back what was put, by owner, in the order asked', async () => {
      const owners = [...(await store.owners()), 'facility:nobody'].reverse();
      const parts = await readParts(...owners);
      assert.deepEqual(
        parts.map(({ owner }) => owner),
        owners,
      );
      assert.deepEqual(parts[0], { owner: 'facility:nobody', nodes: [], relationships: [] });
      assert.deepEqual(byId(parts.flatMap(({ nodes }) => nodes)), byId(SMALL_GRAPH.nodes));
      assert.deepEqual(
        byId(parts.flatMap(({ relationships }) => relationships)),
        byId(SMALL_GRAPH.relationships),
      );
      for (const { owner, nodes, relationships } of parts) {
        assert.ok([...nodes, ...relationships].every((record) => record.owner === owner));
      }
    });

    test('names every owner once, in order', async () => {
      const owners = [...new Set(SMALL_GRAPH.nodes.map(({ owner }) => owner))].sort();
      assert.deepEqual(await store.owners(), owners);
    });

    test('knows how many there are of a kind, whatever is put, hidden, replaced, retracted or removed', async () => {
      const count = async (kind: string, clearance: 0 | 1 | 2): Promise<number | undefined> =>
        ((await ask(scan(kind, { parts: [total] }, clearance))) as RawList).total;
      const all = async (): Promise<readonly (number | undefined)[]> =>
        Promise.all([count('Facility', 0), count('Facility', 2), count('Claim', 0), count('Claim', 2)]);
      const [open = 0, whole = 0, said = 0, everything = 0] = await all();
      const yard = node('facility:yard', { name: 'Yard' });
      const claim = node('claim:yard', { statement: 'So.', subject: yard.id, predicate: 'name' });
      await apply({ putNodes: [yard, claim] });
      await apply({ putNodes: [yard, claim] });
      assert.deepEqual(await all(), [open + 1, whole + 1, said + 1, everything + 1]);
      const retracted = { ...claim, values: { ...claim.values, retractedAt: '2020-01-01T00:00:00.000Z' } };
      await apply({ putNodes: [{ ...yard, clearance: 2 }, retracted] });
      assert.deepEqual(await all(), [open, whole + 1, said, everything]);
      await apply({ removeNodes: [yard, claim] });
      assert.deepEqual(await all(), [open, whole, said, everything]);
    });

    test('replaces a node with all its values, and keeps its relationships', async () => {
      const changed = node(
        'facility:north',
        { name: 'Eastgate', status: 'CLOSED' },
        { clearance: 1, owner: 'x' },
      );
      await apply({ putNodes: [changed] });
      const [part] = await readParts('x');
      assert.deepEqual(part?.nodes, [changed]);
      const selection = select({
        Facility: [value('Facility', 'type'), connection('Facility', 'incidents', { parts: [total] })],
      });
      assert.deepEqual(await ask(find(['facility:north'], selection, 0)), [null]);
      const [found] = (await ask(find(['facility:north'], selection, 1))) as readonly {
        type: null;
        incidents: { total: number };
      }[];
      assert.equal(found?.type, null);
      assert.equal(found.incidents.total, 3);
      const renamed = related(
        'Incident',
        'facilities',
        'some',
        where('Facility', 'name', 'contains', 'eastgate'),
      );
      assert.deepEqual(nodeIds(await ask(scan('Incident', { where: renamed }, 1))), [
        'incident:fire',
        'incident:riot',
        'incident:strike',
      ]);
    });

    test('replaces a relationship with all its values', async () => {
      const changed = edge('HELD', 1, 'person:ada', 'post:governor', {
        values: { rank: 'Captain' },
        claims: ['claim:1'],
      });
      await apply({ putRelationships: [changed] });
      const [part] = await readParts('person:ada');
      assert.deepEqual(
        part?.relationships.find(({ id }) => id === 'HELD:1'),
        changed,
      );
    });

    test('removes relationships, and nodes with any relationship still on them', async () => {
      await apply({
        removeRelationships: [{ id: 'OCCURRED_AT:2', type: 'OCCURRED_AT' }],
        removeNodes: [{ id: 'person:ada', kind: 'Person' }],
      });
      const [incidents] = await readParts('incident:strike');
      assert.deepEqual(incidents?.relationships, []);
      assert.deepEqual(await readParts('person:ada'), [
        { owner: 'person:ada', nodes: [], relationships: [] },
      ]);
      const [gazette] = await readParts('source:gazette');
      assert.ok(!gazette?.relationships.some(({ to }) => to === 'person:ada'));
      const participants = connection('Incident', 'participants', {});
      const answer = await ask(find(['incident:riot'], select({ Incident: [participants] })));
      assert.deepEqual(nodeIds(fieldOf(answer, 'participants')), ['group:wing', 'organization:guard']);
      await apply({ putNodes: [node('person:ada', { name: 'Ada' })] });
      assert.deepEqual(
        nodeIds(
          fieldOf(await ask(find(['incident:riot'], select({ Incident: [participants] }))), 'participants'),
        ),
        ['group:wing', 'organization:guard'],
      );
    });

    test('takes removals first: what is removed and put is there', async () => {
      await apply({
        removeNodes: [{ id: 'post:clerk', kind: 'Post' }],
        putNodes: [node('post:clerk', { name: 'Clerk again' })],
        putRelationships: [edge('POST_AT', 2, 'post:clerk', 'organization:guard')],
      });
      const [part] = await readParts('post:clerk');
      assert.equal(part?.nodes[0]?.values['name'], 'Clerk again');
      assert.equal(part.relationships.length, 1);
    });

    test('removes what is not there without complaint, and changes nothing for an empty change', async () => {
      await apply({
        removeNodes: [{ id: 'post:none', kind: 'Post' }],
        removeRelationships: [{ id: 'HELD:99', type: 'HELD' }],
      });
      await apply({});
      assert.deepEqual(nodeIds(await ask(scan('Post'))), ['post:clerk', 'post:governor']);
    });

    test('refuses a relationship to a node that is not there, and then writes nothing', async () => {
      const put = { putNodes: [node('post:new', { name: 'New' })] };
      for (const [from, to] of [
        ['post:new', 'facility:none'],
        ['post:none', 'facility:north'],
      ] as const) {
        await assert.rejects(apply({ ...put, putRelationships: [edge('POST_AT', 9, from, to)] }));
      }
      assert.deepEqual(nodeIds(await ask(scan('Post'))), ['post:clerk', 'post:governor']);
    });

    test('tells which ids are nodes, hidden ones too, and their clearance', async () => {
      const ids = ['facility:mill', 'claim:3', 'facility:none', 'nothing', 'person:ada'];
      assert.deepEqual(
        await store.transact((transaction) => transaction.existing(ids)),
        new Map(
          ['facility:mill', 'claim:3', 'person:ada'].map((id) => [
            id,
            SMALL_GRAPH.nodes.find((one) => one.id === id)?.clearance,
          ]),
        ),
      );
    });

    test('finds claims by subject, retracted ones too, and who owns what ends at a node', async () => {
      const claims = await store.transact((transaction) =>
        transaction.claimsAbout(['incident:riot', 'person:none']),
      );
      assert.deepEqual(
        byId(claims),
        SMALL_GRAPH.nodes.filter(({ values }) => values['subject'] === 'incident:riot'),
      );
      const ends = ['person:ada', 'place:ford', 'person:none'];
      const owners = await store.transact((transaction) => transaction.ownersReferringTo(ends));
      const expected = SMALL_GRAPH.relationships.filter(({ to }) => ends.includes(to));
      assert.deepEqual(owners, [...new Set(expected.map(({ owner }) => owner))].sort());
      assert.ok(owners.length > 2);
    });

    test('takes thousands of records at once', async () => {
      const many = Array.from({ length: 2_500 }, (_, at) =>
        node(`person:n${at}`, { name: `Number ${at}`, aliases: ['N'] }),
      );
      const relationships = many.map(({ id }, at) =>
        edge('INVOLVED_IN', 1_000 + at, id, 'incident:fire', {
          values: { role: 'VICTIM' },
          claims: ['claim:1'],
        }),
      );
      await apply({ putNodes: many, putRelationships: relationships });
      const participants = connection('Incident', 'participants', { page: { size: 2 }, parts: [total] });
      const answer = await ask(find(['incident:fire'], select({ Incident: [participants] })));
      assert.equal((fieldOf(answer, 'participants') as { total: number }).total, 2_500);
      await apply({ removeNodes: many.map(({ id, kind }) => ({ id, kind })) });
      assert.deepEqual(nodeIds(await ask(scan('Person'))), ['person:ada', 'person:bela']);
    });

    test('keeps what it holds when it is prepared again', async () => {
      await store.prepare();
      assert.deepEqual(nodeIds(await ask(scan('Post'))), ['post:clerk', 'post:governor']);
    });
  });
}
