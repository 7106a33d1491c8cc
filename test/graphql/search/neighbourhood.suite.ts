import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { GraphStore } from '../../../src/store/graph-store.js';
import { SMALL_GRAPH } from '../../fixtures/small-graph.js';
import { ask } from '../ask.js';
import { putGraph } from './put-graph.js';
import type { SearchedStore } from './searched-store.js';

interface Edge {
  readonly relationship: string;
  readonly direction: string;
  readonly node: { readonly id: string };
  readonly certainty?: string | null;
}
interface Count {
  readonly relationship: string;
  readonly direction: string;
  readonly kind: string;
  readonly count: number;
}
interface Neighbourhood {
  readonly totalCount: number;
  readonly counts: readonly Count[];
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All that an entity is related to, whatever the type. */
export function neighbourhoodSuite({ name, open }: SearchedStore): void {
  describe(`${name}: connections`, () => {
    let store: GraphStore;
    before(async () => {
      store = await open();
      await store.prepare();
      await putGraph(store, SMALL_GRAPH);
    });
    after(() => store.close());

    const around = async (id: string, args: string): Promise<Neighbourhood> => {
      const { data, errors } = await ask(store, {
        document: `{ node(id: "${id}") { ... on Entity { connections(${args}) {
          totalCount counts { relationship direction kind count }
          edges { relationship direction certainty node { id } } pageInfo { hasNextPage endCursor } } } } }`,
      });
      assert.equal(errors, undefined);
      return (data?.['node'] as { connections: Neighbourhood }).connections;
    };
    const print = ({ relationship, direction, node }: Edge): string =>
      `${relationship} ${direction} ${node.id}`;

    /** What a public viewer may see of an entity's relationships. */
    const expected = (id: string): readonly string[] => {
      const seen = new Map(
        SMALL_GRAPH.nodes
          .filter(({ clearance, values }) => clearance === 0 && values['retractedAt'] === undefined)
          .map((one) => [one.id, one]),
      );
      return SMALL_GRAPH.relationships
        .filter(({ clearance, from, to }) => clearance === 0 && seen.has(from) && seen.has(to))
        .flatMap(({ type, from, to }) => [
          ...(from === id ? [`${type} OUT ${to}`] : []),
          ...(to === id ? [`${type} IN ${from}`] : []),
        ])
        .sort();
    };

    it('are all there, page after page, and are counted without the pages', async () => {
      for (const id of [
        'incident:riot',
        'person:ada',
        'facility:north',
        'organization:guard',
        'place:ford',
      ]) {
        const edges: Edge[] = [];
        let cursor = '';
        for (;;) {
          const page = await around(id, `first: 2 ${cursor}`);
          edges.push(...page.edges);
          assert.equal(page.totalCount, expected(id).length);
          if (!page.pageInfo.hasNextPage) break;
          cursor = `after: "${page.pageInfo.endCursor ?? ''}"`;
        }
        assert.deepEqual(edges.map(print).sort(), expected(id));
        const { counts } = await around(id, 'first: 0');
        const sorts = new Map<string, number>();
        for (const edge of expected(id)) {
          const [type, direction, far = ''] = edge.split(' ');
          const sort = `${type ?? ''} ${direction ?? ''} ${far.slice(0, far.indexOf(':'))}`;
          sorts.set(sort, (sorts.get(sort) ?? 0) + 1);
        }
        const counted = counts.map(
          ({ relationship, direction, kind, count }) =>
            [`${relationship} ${direction} ${kind.toLowerCase()}`, count] as const,
        );
        assert.deepEqual(new Map(counted), sorts);
      }
    });

    it('are narrowed by kind, relationship and direction', async () => {
      const riot = await around('incident:riot', 'kinds: [Group, Place]');
      assert.deepEqual(riot.edges.map(print), ['OCCURRED_AT OUT place:ford', 'INVOLVED_IN IN group:wing']);
      assert.equal(riot.totalCount, 2);
      const ford = await around('place:ford', 'relationships: [WITHIN, LOCATED_IN] direction: IN');
      assert.deepEqual(ford.edges.map(print), [
        'LOCATED_IN IN facility:north',
        'LOCATED_IN IN organization:guard',
      ]);
    });

    it('are those of a day, with how surely they held', async () => {
      const governor = await around('post:governor', 'asOf: "2018-06-30"');
      assert.deepEqual(
        governor.edges.map((edge) => [edge.node.id, edge.certainty]),
        [
          ['person:ada', 'POSSIBLY'],
          ['facility:north', null],
        ],
      );
      assert.equal(governor.totalCount, 2);
    });

    it('carry dates and evidence', async () => {
      const { data } = await ask(store, {
        document: `{ person(id: "person:ada") { connections(first: 1) { edges { relationship since { edtf } until { latest } evidence { id } } } } }`,
      });
      assert.deepEqual(data?.['person'], {
        connections: {
          edges: [
            {
              relationship: 'HELD',
              since: { edtf: '2015' },
              until: { latest: '2018-06-30' },
              evidence: [{ id: 'claim:4' }],
            },
          ],
        },
      });
    });

    it('refuse a cursor of another list, and a size that is none', async () => {
      const problem = async (args: string): Promise<string> => {
        const { errors } = await ask(store, {
          document: `{ person(id: "person:ada") { connections(${args}) { edges { cursor } } } }`,
        });
        return errors?.[0]?.message ?? 'none';
      };
      const { pageInfo } = await around('person:ada', 'first: 1');
      assert.match(
        await problem(`relationships: [INVOLVED_IN] after: "${pageInfo.endCursor ?? ''}"`),
        /^after: the cursor belongs to a list of other kinds or relationships/u,
      );
      assert.match(await problem('after: "nonsense"'), /^after: "nonsense" is not a cursor/u);
      assert.match(await problem('first: 101'), /^first: 101 is not a page size/u);
    });
  });
}
