import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { GraphStore } from '../../../src/store/graph-store.js';
import { ask } from '../ask.js';
import { putGraph } from './put-graph.js';
import type { SearchedStore } from './searched-store.js';
import { TOLD_GRAPH } from './told-graph.js';

interface Among {
  readonly totalCount: number;
  readonly hops: readonly {
    readonly number: number;
    readonly relationship: string;
    readonly direction: string;
    readonly disputed: boolean;
    readonly independentSources: number;
    readonly since: { readonly edtf: string } | null;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly evidence: readonly { readonly id: string }[];
  }[];
}
const EVERYBODY = [
  'person:ada',
  'person:ben',
  'person:cleo',
  'incident:fire',
  'organization:bureau',
  'post:head',
];

/** What several things are related to each other by. */
export function amongSuite({ name, open }: SearchedStore): void {
  describe(`${name}: relationships among things`, () => {
    let store: GraphStore;
    before(async () => {
      store = await open();
      await store.prepare();
      await putGraph(store, TOLD_GRAPH);
    });
    after(() => store.close());

    const run = (ids: readonly string[], args = '') =>
      ask(store, {
        document: `query ($ids: [ID!]!) { among(ids: $ids ${args}) { totalCount hops { number relationship direction
          disputed independentSources since { edtf } from { id } to { id } evidence { id } } } }`,
        variables: { ids },
      });
    const among = async (ids: readonly string[], args?: string): Promise<Among> => {
      const { data, errors } = await run(ids, args);
      assert.equal(errors, undefined);
      return data?.['among'] as Among;
    };
    const printed = ({ hops }: Among): readonly string[] =>
      hops.map(({ from, relationship, to }) => `${from.id} ${relationship} ${to.id}`);

    it('are all told once, from where they start', async () => {
      const answer = await among(EVERYBODY);
      const expected = TOLD_GRAPH.relationships
        .filter(
          ({ from, to, clearance }) => clearance === 0 && EVERYBODY.includes(from) && EVERYBODY.includes(to),
        )
        .map(({ from, type, to }) => `${from} ${type} ${to}`);
      assert.deepEqual([...printed(answer)].sort(), [...expected].sort());
      assert.equal(answer.totalCount, expected.length);
      assert.ok(answer.hops.every(({ direction }) => direction === 'OUT'));
    });

    it('carry dates, claims, sources and disputes', async () => {
      const { hops } = await among(['person:ada', 'person:cleo', 'organization:bureau']);
      assert.deepEqual(
        hops.map(({ relationship, disputed, independentSources, since, evidence }) => [
          relationship,
          disputed,
          independentSources,
          since?.edtf,
          evidence.map(({ id }) => id),
        ]),
        [
          ['MEMBER_OF', false, 1, '2001', ['claim:ada-bureau-1', 'claim:ada-bureau-2']],
          ['RELATIVE_OF', true, 1, undefined, ['claim:ada-cleo']],
        ],
      );
    });

    it('lead to nothing that is hidden or unknown, and do not count it', async () => {
      const ids = ['person:ada', 'person:secret', 'incident:flood', 'incident:fire', 'nothing'];
      const answer = await among(ids);
      assert.deepEqual(printed(answer), ['person:ada INVOLVED_IN incident:fire']);
      assert.equal(answer.totalCount, 1);
    });

    it('are narrowed by type, day, trust and number, which leaves their count', async () => {
      assert.deepEqual(
        printed(await among(EVERYBODY, 'relationships: [RELATIVE_OF] excludeDisputed: true')),
        ['person:cleo RELATIVE_OF person:ben'],
      );
      const later = await among(['person:ada', 'organization:bureau'], 'asOf: "2010-01-01"');
      assert.deepEqual(printed(later), []);
      const two = await among(EVERYBODY, 'first: 2');
      assert.deepEqual([two.hops.map(({ number }) => number), two.totalCount > 2], [[1, 2], true]);
    });

    it('refuse more ids or relationships than they can be asked for', async () => {
      const many = Array.from({ length: 1001 }, (_, at) => `person:${String(at)}`);
      assert.match((await run(many)).errors?.[0]?.message ?? '', /^ids: 1001 is out of bounds/u);
      assert.match(
        (await run(['person:ada'], 'first: 10001')).errors?.[0]?.message ?? '',
        /^first: 10001 is out of bounds/u,
      );
    });
  });
}
