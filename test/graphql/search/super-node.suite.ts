import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { GraphStore } from '../../../src/store/graph-store.js';
import { edge, node } from '../../fixtures/graph-records.js';
import { ask } from '../ask.js';
import { putGraph } from './put-graph.js';
import type { SearchedStore } from './searched-store.js';

/** More than a search walks through. */
const MANY = 300;
const PAGE = 100;

const numbered = (prefix: string): readonly string[] =>
  Array.from({ length: MANY }, (_, at) => `${prefix}-${String(at)}`);
const [ours, theirs] = [numbered('person:our'), numbered('person:their')];

const GRAPH = {
  nodes: [
    ...[...ours, ...theirs, 'person:both'].map((id) => node(id, { name: id })),
    ...['organization:ours', 'organization:theirs', 'organization:roof'].map((id) => node(id, { name: id })),
  ],
  relationships: [
    ...[...ours, 'person:both'].map((id, at) => edge('MEMBER_OF', at, id, 'organization:ours')),
    ...[...theirs, 'person:both'].map((id, at) =>
      edge('MEMBER_OF', MANY + 1 + at, id, 'organization:theirs'),
    ),
  ],
};
const PATHS = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) {
  outcome explanation paths { hops { to { id } } } searched { length hubs { id } } } }`;

interface Answer {
  readonly outcome: string;
  readonly explanation: string;
  readonly paths: readonly { readonly hops: readonly { readonly to: { readonly id: string } }[] }[];
  readonly searched: { readonly length: number; readonly hubs: readonly { readonly id: string }[] };
}

/** Nodes with so many relationships that to follow them all would never end. */
export function superNodeSuite({ name, open }: SearchedStore): void {
  describe(`${name}: super-nodes`, () => {
    let store: GraphStore;
    before(async () => {
      store = await open();
      await store.prepare();
      await putGraph(store, GRAPH);
    });
    after(() => store.close());

    const paths = async (from: string, to: string): Promise<Answer> => {
      const { data, errors } = await ask(store, { document: PATHS, variables: { from, to } });
      assert.equal(errors, undefined);
      return data?.['paths'] as Answer;
    };
    const routes = ({ paths: found }: Answer): readonly string[] =>
      found.map(({ hops }) => hops.map(({ to }) => to.id).join(' '));

    it('are met from both ends', async () => {
      const answer = await paths('person:our-1', 'person:our-2');
      assert.deepEqual(routes(answer), ['organization:ours person:our-2']);
      assert.equal(answer.outcome, 'FOUND');
    });

    it('are walked from where they are an end themselves', async () => {
      const answer = await paths('organization:ours', 'organization:theirs');
      assert.deepEqual(routes(answer), ['person:both organization:theirs']);
    });

    it('are not walked through, which an answer that lacks paths for it says', async () => {
      const answer = await paths('person:our-1', 'person:their-1');
      assert.deepEqual(
        [answer.outcome, routes(answer), answer.searched],
        ['CUT_OFF', [], { length: 3, hubs: [{ id: 'organization:ours' }, { id: 'organization:theirs' }] }],
      );
      assert.match(answer.explanation, /^Search cut off\. .* 2 nodes with more than 250 relationships/u);
    });

    it('side by side are crossed', async () => {
      const between = {
        nodes: [],
        relationships: [edge('PART_OF', 1, 'organization:theirs', 'organization:ours')],
      };
      await putGraph(store, between);
      assert.deepEqual(routes(await paths('person:our-1', 'person:their-1')), [
        'organization:ours organization:theirs person:their-1',
      ]);
      await putGraph(store, { nodes: [], relationships: [] }, between);
    });

    it('give their neighbours in pages, each once, by as many statements on every page', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        let statements = 0;
        const counted: Pick<GraphStore, 'run'> = {
          run: (plan, options) => {
            statements += 1;
            return store.run(plan, options);
          },
        };
        const { data }: Awaited<ReturnType<typeof ask>> = await ask(counted, {
          document: `query ($after: String) { organization(id: "organization:ours") { connections(first: ${String(PAGE)}, after: $after) {
            edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
          variables: { after },
        });
        const { connections } = data?.['organization'] as {
          connections: {
            edges: { node: { id: string } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
        seen.push(...connections.edges.map((one) => one.node.id));
        after = connections.pageInfo.hasNextPage ? connections.pageInfo.endCursor : null;
        assert.equal(statements, 3);
      } while (after !== null);
      assert.deepEqual(seen.sort(), [...ours, 'person:both'].sort());
    });
  });
}
