import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { parse } from 'graphql';

import { executeRows } from '../../../../src/graphql/execute-rows.js';
import { REGISTERED_ONTOLOGY } from '../../../../src/ontology/registered-ontology.js';
import type { Clearance } from '../../../../src/plan/plan.js';
import { loadExtracts } from '../../../../src/seeding/load-extracts.js';
import { rebuildGraph } from '../../../../src/seeding/rebuild-graph.js';
import type { GraphStore } from '../../../../src/store/graph-store.js';
import { ExtractFolder } from '../../../seeding/extract-folder.js';
import { type SmallExtract, writeExtract } from '../../../seeding/small-extracts.js';
import { ask, SCHEMA } from '../../ask.js';
import { FIRST_TOLD, LATER_TOLD, MILL, SEARCH } from './mill-prison.js';

/** Before anything of this was told. */
const NEVER = '2024-11-22';
const handOn = executeRows(SCHEMA);

/** What was known at a time and what changed: the same from every store. */
export function registerChanges(store: () => GraphStore): void {
  describe('known at and changes', () => {
    let [told, between, later] = ['', '', ''];
    before(async () => {
      const folder = new ExtractFolder();
      const load = async (extract: SmallExtract): Promise<string> => {
        const now = new Date();
        const file = writeExtract(folder, 'mill', extract);
        await loadExtracts(store(), [file], { ontology: REGISTERED_ONTOLOGY, now: () => now });
        return now.toISOString();
      };
      told = await load(FIRST_TOLD);
      between = new Date().toISOString();
      await setTimeout(5);
      later = await load(LATER_TOLD);
      folder.remove();
    });

    async function answer<Data>(query: string, clearance: Clearance = 0): Promise<Data> {
      const { data, errors } = await handOn({
        document: parse(query),
        contextValue: { store: store(), clearance, signal: new AbortController().signal },
      });
      assert.equal(errors, undefined);
      return JSON.parse(JSON.stringify(data)) as Data;
    }
    const at = (time: string): string => `knownAt: ${JSON.stringify(time)}`;
    const faultOf = async (query: string): Promise<string> =>
      (await ask(store(), { document: query })).errors?.[0]?.message ?? 'none';

    it('shows one object then, now and before it was told, side by side', async () => {
      const incident = (name: string, time: string): string =>
        `${name}: incident(id: "${SEARCH}"${time}) { tolls { least } facilities { nodes { name } } }`;
      const facilities = { nodes: [{ name: 'Mill prison' }] };
      assert.deepEqual(
        await answer(
          `{ ${incident('never', `, ${at(NEVER)}`)} ${incident('then', `, ${at(between)}`)} ${incident('now', '')} }`,
        ),
        { never: null, then: { tolls: [{ least: 9 }], facilities }, now: { tolls: [], facilities } },
      );
    });

    it('is followed by questions at the root and below it', async () => {
      const query = (time: string): string => `{
        facility(id: "${MILL}"${time && `, ${time}`}) { inCharge(on: "2019") { links { tenures { person { name } } } } }
        paths(from: "person:mill-ada", to: "${MILL}"${time && `, ${time}`}) { outcome }
        statistics: incidents(where: { facilities: { some: { id: { in: ["${MILL}"] } } } }${time && `, ${time}`}) { totalCount }
      }`;
      const known = await answer<Record<string, unknown>>(query(at(between)));
      const now = await answer<Record<string, unknown>>(query(''));
      assert.match(JSON.stringify(known['facility']), /Ada of the mill/u);
      assert.doesNotMatch(JSON.stringify(now['facility']), /Ada of the mill/u);
      assert.deepEqual(known['paths'], { outcome: 'FOUND' });
      assert.notDeepEqual(now['paths'], { outcome: 'FOUND' });
      assert.deepEqual(known['statistics'], { totalCount: 1 });
    });

    it('shows nobody in the past what is not for them any more', async () => {
      const query = `{
        facility(id: "${MILL}", ${at(between)}) { description securityLevel }
        claims(where: { about: { id: { in: ["${MILL}"] } }, predicate: { in: ["securityLevel"] } }, ${at(between)}) { totalCount }
      }`;
      assert.deepEqual(await answer(query), {
        facility: { description: 'An old mill.', securityLevel: null },
        claims: { totalCount: 0 },
      });
      const { claims } = await answer<{ readonly claims: unknown }>(query, 1);
      assert.deepEqual(claims, { totalCount: 1 });
    });

    it('finds by words what was known, with what is shown of it, and nothing that is hidden since', async () => {
      const query = (text: string, time: string): string => `{
        search(text: "${text}"${time && `, ${time}`}, kinds: [Incident, Facility]) {
          totalCount
          edges { match node { id } highlights { text claim { statement } } }
          nodes { ... on Incident { tolls { least } } }
          facets { field values { key count } }
        }
      }`;
      const { search } = await answer<{ readonly search: object }>(query('nine hurt', at(between)));
      assert.deepEqual(search, {
        totalCount: 1,
        edges: [
          {
            ...{ match: 'QUOTE', node: { id: SEARCH } },
            highlights: [
              { text: 'nine hurt', claim: { statement: 'Search at the mill: tolls INJURED, 9, 9' } },
            ],
          },
        ],
        nodes: [{ tolls: [{ least: 9 }] }],
        facets: [
          { field: 'KIND', values: [{ key: 'Incident', count: 1 }] },
          { field: 'TYPE', values: [{ key: 'SEARCH', count: 1 }] },
          { field: 'YEAR', values: [{ key: null, count: 1 }] },
        ],
      });
      const count = async (text: string, time: string, clearance: Clearance = 0): Promise<unknown> =>
        (await answer<{ search: { totalCount: number } }>(query(text, time), clearance)).search.totalCount;
      assert.deepEqual([await count('nine hurt', ''), await count('nine hurt', at(NEVER))], [0, 0]);
      assert.deepEqual([await count('secret', at(between)), await count('secret', at(between), 1)], [0, 1]);
    });

    interface Changes {
      readonly changes: {
        readonly totalCount: number;
        readonly edges: readonly {
          readonly cursor: string;
          readonly node: Readonly<Record<string, unknown>>;
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    }
    const changes = async (args: string, clearance: Clearance = 0): Promise<Changes['changes']> =>
      (
        await answer<Changes>(
          `{ changes(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
            change time before { statement } after { statement } source { id } about { name } } } } }`,
          clearance,
        )
      ).changes;

    it('lists what was added, then what was retracted, with the claim before and after', async () => {
      const retracted = await changes(`since: "${later}", source: "source:mill"`);
      const { edges, totalCount } = retracted;
      assert.equal(totalCount, edges.length);
      assert.deepEqual([...new Set(edges.map(({ node }) => node['change']))], ['RETRACTED']);
      const held = edges.find(({ node }) => JSON.stringify(node['before']).includes('posts'));
      assert.deepEqual(held?.node, {
        change: 'RETRACTED',
        time: later,
        before: { statement: 'Ada of the mill: posts Warden of the mill' },
        after: null,
        source: { id: 'source:mill' },
        about: { name: 'Ada of the mill' },
      });
      const all = await changes(`since: "${told}", until: "${later}", about: "${SEARCH}"`);
      assert.deepEqual(
        all.edges.map(({ node }) => node['change']),
        [...all.edges.slice(1).map(() => 'ADDED'), 'RETRACTED'],
      );
    });

    it('tells those who may see it of what was made more confidential, and nobody else', async () => {
      const about = `since: "${told}", about: "${MILL}", first: 100`;
      const [open, cleared] = [await changes(about), await changes(about, 1)];
      assert.doesNotMatch(JSON.stringify(open), /security level/u);
      assert.match(JSON.stringify(cleared), /security level/u);
      assert.ok(cleared.totalCount > open.totalCount);
    });

    it('is read page by page without a gap', async () => {
      const args = `since: "${told}", source: "source:mill"`;
      const whole = await changes(`${args}, first: 100`);
      const read: unknown[] = [];
      for (let after: string | null = null; ;) {
        const page: Changes['changes'] = await changes(
          `${args}, first: 3${after === null ? '' : `, after: "${after}"`}`,
        );
        read.push(...page.edges);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      assert.deepEqual(read, whole.edges);
    });

    it('is kept by a rebuild', async () => {
      const query = `{ incident(id: "${SEARCH}", ${at(between)}) { tolls { least } } }`;
      const known = await answer(query);
      await rebuildGraph(store(), { ontology: REGISTERED_ONTOLOGY });
      assert.deepEqual(await answer(query), known);
      assert.deepEqual((await store().report()).problems, []);
    });

    it('refuses times that are none, or to come, and says what to do', async () => {
      const asked = (argument: string): string => `{ incident(id: "${SEARCH}", ${argument}) { name } }`;
      assert.match(
        await faultOf(asked(at('2011-02-30'))),
        /^knownAt: "2011-02-30" is neither .* write it as/u,
      );
      assert.match(await faultOf(asked(at('2011-06-24T10:00'))), /^knownAt: "2011-06-24T10:00" is neither/u);
      assert.match(
        await faultOf(asked(at('2999-01-01'))),
        /^knownAt: 2999-01-01 is in the future; .* leave it out/u,
      );
      assert.match(await faultOf('{ changes(since: "soon") { totalCount } }'), /^since: "soon" is neither/u);
      assert.match(await faultOf('{ changes(since: "2999-01-01") { totalCount } }'), /^since: .* future/u);
      assert.match(
        await faultOf('{ changes(since: "2024-01-02", until: "2024-01-01") { totalCount } }'),
        /^since: 2024-01-02 is later than until/u,
      );
      assert.match(
        await faultOf(`{ search(text: "mill", ${at('2999-01-01')}) { totalCount } }`),
        /^knownAt: 2999-01-01 is in the future/u,
      );
    });

    it('can be asked of every read', () => {
      const fields = Object.values(SCHEMA.getQueryType()?.getFields() ?? {});
      const without = fields.filter(({ args }) => !args.some(({ name }) => name === 'knownAt'));
      assert.deepEqual(
        without.map(({ name }) => name),
        ['changes'],
      );
    });
  });
}
