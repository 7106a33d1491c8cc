import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { GraphStore } from '../../../src/store/graph-store.js';
import { ask } from '../ask.js';
import { putGraph } from './put-graph.js';
import type { SearchedStore } from './searched-store.js';
import { TOLD_GRAPH } from './told-graph.js';

const FIELDS = `outcome explanation searched { length nodes } paths {
  disputedHops weakestHop { number } hops { number to { id } certainty disputed independentSources evidence { id } } }`;

interface Answer {
  readonly outcome: string;
  readonly explanation: string;
  readonly searched: { readonly length: number; readonly nodes: number };
  readonly paths: readonly {
    readonly disputedHops: number;
    readonly weakestHop: { readonly number: number };
    readonly hops: readonly {
      readonly to: { readonly id: string };
      readonly certainty: string | null;
      readonly disputed: boolean;
      readonly independentSources: number;
      readonly evidence: readonly { readonly id: string }[];
    }[];
  }[];
}

/** Where a search may go, and what it says of the way. */
export function pathTermsSuite({ name, open }: SearchedStore): void {
  describe(`${name}: paths`, () => {
    let store: GraphStore;
    before(async () => {
      store = await open();
      await store.prepare();
      await putGraph(store, TOLD_GRAPH);
    });
    after(() => store.close());

    const run = (args: string, ends = 'from: "person:ada", to: "person:ben"') =>
      ask(store, { document: `{ paths(${ends} ${args}) { ${FIELDS} } }` });
    const paths = async (args: string, ends?: string): Promise<Answer> => {
      const { data, errors } = await run(args, ends);
      assert.equal(errors, undefined);
      return data?.['paths'] as Answer;
    };
    /** What each path goes over first. */
    const over = async (args: string): Promise<readonly string[]> =>
      (await paths(`maxLength: 2 ${args}`)).paths.map(({ hops }) => hops[0]?.to.id ?? '');
    const problem = async (args: string, ends?: string): Promise<string> => {
      const { errors } = await run(args, ends);
      return errors?.map(({ message }) => message).join('; ') ?? 'none';
    };

    it('puts paths with fewer disputed hops first: denied ones and contradicted ones', async () => {
      const answer = await paths('maxLength: 2');
      assert.deepEqual(
        answer.paths.map(({ hops, disputedHops }) => [hops[0]?.to.id, disputedHops, hops[0]?.disputed]),
        [
          ['incident:fire', 0, false],
          ['organization:bureau', 0, false],
          ['person:cleo', 1, true],
          ['post:head', 1, true],
        ],
      );
    });

    it('counts independent sources, and echoes, hidden and retracted claims not at all', async () => {
      const answer = await paths('maxLength: 2');
      const counted = answer.paths.map(({ hops }) =>
        hops.map(({ independentSources }) => independentSources),
      );
      assert.deepEqual(counted, [
        [1, 2],
        [1, 1],
        [1, 1],
        [1, 1],
      ]);
    });

    it('names the weakest hop: fewest sources, then disputed, then the first', async () => {
      const back = await paths('maxLength: 2', 'from: "person:ben", to: "person:ada"');
      assert.deepEqual(
        back.paths.map(({ weakestHop }) => weakestHop.number),
        [2, 1, 2, 2],
      );
    });

    it('tells the claims that the viewer may see of each hop', async () => {
      const [first] = (await paths('first: 1')).paths;
      assert.deepEqual(
        first?.hops.map(({ evidence }) => evidence.map(({ id }) => id)),
        [['claim:ada-fire'], ['claim:ben-fire-1', 'claim:ben-fire-2']],
      );
    });

    it('goes over nothing disputed, nor over what has too few sources, when told so', async () => {
      assert.deepEqual(await over('excludeDisputed: true'), ['incident:fire', 'organization:bureau']);
      assert.deepEqual(await over('minSources: 2'), []);
      assert.equal(
        (await paths('minSources: 2', 'from: "person:ben", to: "incident:fire"')).outcome,
        'FOUND',
      );
      const echoes = await paths('minSources: 2', 'from: "person:ada", to: "organization:bureau"');
      assert.equal(echoes.outcome, 'NONE_WITHIN');
    });

    it('goes over what held or may have held on a day, and says how surely', async () => {
      assert.deepEqual(await over('asOf: "2012"'), ['incident:fire', 'person:cleo']);
      const [bureau] = (await paths('asOf: "2012"', 'from: "person:ben", to: "organization:bureau"')).paths;
      assert.equal(bureau?.hops[0]?.certainty, 'YES');
      const [begun] = (await paths('asOf: "2010-03"', 'from: "person:ben", to: "organization:bureau"')).paths;
      assert.equal(begun?.hops[0]?.certainty, 'POSSIBLY');
      assert.equal((await paths('maxLength: 2')).paths[1]?.hops[0]?.certainty, null);
    });

    it('keeps to paths whose hops may hold, and whose events lie, on one day', async () => {
      assert.deepEqual(await over('together: true'), ['incident:fire', 'person:cleo']);
      const long = await paths('together: true first: 20 relationships: [INVOLVED_IN, HELD]');
      assert.deepEqual(
        long.paths.map(({ hops }) => hops.length),
        [2],
      );
    });

    it('keeps to the relationships named, and off the nodes avoided', async () => {
      assert.deepEqual(await over('relationships: [MEMBER_OF]'), ['organization:bureau']);
      assert.deepEqual(await over('avoid: ["incident:fire", "post:head", "person:nobody"]'), [
        'organization:bureau',
        'person:cleo',
      ]);
    });

    it('joins nobody through a source unless told to', async () => {
      const ends = 'from: "person:wit", to: "source:paper"';
      assert.equal((await paths('', ends)).outcome, 'NONE_WITHIN');
      const [path] = (await paths('relationships: [ASSERTED_BY, QUOTED_FROM]', ends)).paths;
      assert.equal(path?.hops.length, 2);
    });

    it('goes neither through nor to what is hidden', async () => {
      const answer = await paths('relationships: [INVOLVED_IN]', 'from: "person:ada", to: "incident:flood"');
      assert.equal(answer.outcome, 'NONE_WITHIN');
      assert.equal(
        answer.explanation,
        'None within 6 hops. 3 nodes were looked at, and every path of at most 6 hops.',
      );
    });

    it('answers a wrong argument with its name, its value and the way out', async () => {
      assert.equal(
        await problem('', 'from: "person:ada", to: "person:ada"'),
        'to: "person:ada" is from as well; a path joins two different nodes.',
      );
      for (const id of ['person:secret', 'person:nobody', 'nothing'])
        assert.equal(
          await problem('', `from: "person:ada", to: "${id}"`),
          `to: there is nothing with the id "${id}"; look it up by name first.`,
        );
      assert.equal(await problem('maxLength: 9'), 'maxLength: 9 is out of bounds; give 1 to 8 hops.');
      assert.equal(await problem('maxLength: 0'), 'maxLength: 0 is out of bounds; give 1 to 8 hops.');
      assert.equal(await problem('first: 21'), 'first: 21 is out of bounds; give 1 to 20 paths.');
      assert.equal(
        await problem('minSources: -1'),
        'minSources: -1 is out of bounds; give 0 to 100 sources.',
      );
      assert.match(await problem('relationships: []'), /^relationships: the list is empty;/u);
      assert.match(
        await problem('avoid: ["person:ben"]'),
        /^avoid: "person:ben" is an end of the search itself;/u,
      );
      assert.match(await problem('relationships: [KNOWS]'), /"KNOWS" does not exist in "RelationshipType"/u);
      assert.match(await problem('asOf: "soon"'), /Date: "soon" is not an EDTF date/u);
    });

    it('answers wrong ends of a connecting subgraph likewise', async () => {
      const refused = async (ids: string): Promise<string> => {
        const { errors } = await ask(store, { document: `{ connect(ids: [${ids}]) { outcome } }` });
        return errors?.map(({ message }) => message).join('; ') ?? 'none';
      };
      assert.equal(await refused('"person:ada"'), 'ids: 1 are given; give two to 10.');
      assert.equal(
        await refused('"person:ada", "person:ada"'),
        'ids: "person:ada" is given twice; name different nodes.',
      );
      assert.equal(
        await refused('"person:ada", "person:secret"'),
        'ids: there is nothing with the id "person:secret"; look it up by name first.',
      );
    });
  });
}
