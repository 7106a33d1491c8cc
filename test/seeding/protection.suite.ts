import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'node:test';

import { foldText } from '../../src/ontology/fold-words.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import type { Clearance } from '../../src/plan/plan.js';
import { ExtractProblems } from '../../src/seeding/extract-problem.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import { rebuildGraph } from '../../src/seeding/rebuild-graph.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask } from '../graphql/ask.js';
import { ExtractFolder } from './extract-folder.js';
import { readGraph } from './read-graph.js';
import { type SmallExtract, writeExtract } from './small-extracts.js';
import type { LoadingUnderTest, StoreForLoading } from './store-for-loading.js';

const WITNESS = 'person:witness-1';
const PRISON = 'facility:northmoor';
const BEATING = 'incident:beating';

/** Names the witness, and protects her if `pseudonym` is given. */
const diary = (entry: object = {}): SmallExtract => ({
  text: 'The Gazette: Anna Petrova, held at Northmoor prison, was beaten. "I saw the warder," Petrova said.',
  entities: {
    'organization:gazette': { name: 'The Gazette' },
    [PRISON]: { name: 'Northmoor prison' },
    [BEATING]: { name: 'Beating of Anna Petrova', quote: 'was beaten' },
    [WITNESS]: { name: 'Anna Petrova', aliases: ['Петрова'], ...entry },
  },
  facts: [
    {
      about: BEATING,
      quote: 'held at Northmoor prison, was beaten',
      says: { type: 'ILL_TREATMENT', facilities: PRISON, participants: { to: WITNESS, role: 'VICTIM' } },
    },
    {
      about: BEATING,
      quote: '"I saw the warder," Petrova said',
      by: WITNESS,
      side: 'VICTIM',
      statement: 'Petrova saw the warder.',
      answers: { question: 'Who beat Petrova?', position: 'a warder' },
    },
    { about: WITNESS, quote: 'Anna Petrova, held', says: { familyName: 'Petrova' } },
  ],
});
const PROTECTING = diary({ pseudonym: 'Witness 1' });

/** Another source, which quotes the name, names the prison and knows nothing of any protection. */
const REPORT: SmallExtract = {
  source: { publisher: 'organization:herald', title: 'The case of Petrova' },
  text: 'The Herald: A. Petrova was alone when it happened at Northmoor.',
  entities: { 'organization:herald': { name: 'The Herald' }, [BEATING]: {}, [PRISON]: {}, [WITNESS]: {} },
  facts: [
    { about: BEATING, quote: 'A. Petrova was alone', statement: 'Nobody else saw it.' },
    { about: PRISON, quote: 'happened at Northmoor', says: { type: 'PRISON' } },
    { about: WITNESS, quote: 'Petrova was alone', says: { givenName: 'A.' } },
  ],
};

/** Who is protected is told by nothing, and what is hidden takes along what speaks of it, whatever was loaded first. */
export function protectionSuite({ name, open }: LoadingUnderTest): void {
  describe(`${name}: protection`, () => {
    const folder = new ExtractFolder();
    let opened: StoreForLoading;
    let store: GraphStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.close());
    after(() => {
      folder.remove();
    });

    const load = (key: string, extract: SmallExtract, at = new Date(0)): Promise<unknown> =>
      loadExtracts(store, [writeExtract(folder, key, extract)], { ontology, now: () => at });
    /** Everything stored that a viewer may see, as one text; what is retracted too. */
    const storedFor = async (clearance: number): Promise<string> => {
      const parts = await readGraph(store);
      const items = parts.flatMap((part) => [...part.nodes, ...part.relationships]);
      return JSON.stringify(items.filter((item) => item.clearance <= clearance));
    };
    const tellsName = (text: string): boolean => /petrov|anna\b/u.test(foldText(text));
    const see = async (document: string, clearance: Clearance): Promise<string> =>
      JSON.stringify(await ask(store, { document, clearance }));

    it('leaves it nowhere in what was known before it was protected', async () => {
      await load('gazette', diary(), new Date('2024-01-01'));
      await load('herald', REPORT, new Date('2024-01-02'));
      await load('gazette', PROTECTING, new Date('2024-01-03'));
      const then = 'knownAt: "2024-01-02"';
      const document = `{
        person(id: "${WITNESS}", ${then}) { name aliases familyName givenName }
        incidents(${then}) { totalCount nodes { name description } }
        sources(${then}) { nodes { title url } }
        claims(${then}, first: 100) { nodes { id statement quote { exact prefix suffix } question } }
        disputes(${then}) { nodes { question positions(first: 10) { value } } }
        search(text: "Petrova", ${then}) { totalCount nodes { id } edges { highlights { text } } }
        changes(since: "2023-12-31", first: 100) { nodes { before { statement quote { exact } } after { statement quote { exact } } } }
      }`;
      const { errors, data } = JSON.parse(await see(document, 0)) as {
        readonly errors?: unknown;
        readonly data?: { readonly search: object };
      };
      assert.equal(errors, undefined);
      assert.deepEqual(data?.search, { totalCount: 0, nodes: [], edges: [] });
      assert.equal(tellsName(await see(document, 0)), false, await see(document, 0));
      assert.equal(tellsName(await see(document, 2)), true);
    });

    it('leaves a protected name nowhere but to the cleared', async () => {
      await load('gazette', PROTECTING);
      await load('herald', REPORT);
      assert.ok(!tellsName(await storedFor(1)), await storedFor(1));
      const question = `{ person(id: "${WITNESS}") { name aliases familyName trueNames { value }
        claims(first: 50) { nodes { value statement quote { exact start } } } }
        incident(id: "${BEATING}") { name claims { nodes { quote { exact } } } disputes { question } }
        search(text: "Petrova") { totalCount } sources { nodes { title } } }`;
      const seen = await see(question, 0);
      assert.ok(!tellsName(seen), seen);
      assert.match(seen, /"name":"Witness 1","aliases":\[\],"familyName":null,"trueNames":\[\]/u);
      assert.match(seen, /"name":"Beating of \[Witness 1\]"/u);
      assert.match(seen, /"exact":"\[Witness 1\]","start":null/u);
      assert.match(seen, /"search":\{"totalCount":0\}/u);
      const full = await see(question, 2);
      for (const value of ['Anna Petrova', 'Петрова']) assert.ok(full.includes(`{"value":"${value}"}`), full);
      assert.match(full, /"exact":"Anna Petrova, held"/u);
      assert.doesNotMatch(full, /"search":\{"totalCount":0\}/u);
    });

    it('takes a name out of what was public before, of all sources', async () => {
      await load('gazette', diary());
      await load('herald', REPORT);
      assert.ok(tellsName(await storedFor(0)));
      assert.match(await see('{ search(text: "Petrova") { totalCount } }', 0), /"totalCount":[1-9]/u);
      await load('gazette', PROTECTING);
      assert.ok(!tellsName(await storedFor(1)), await storedFor(1));
      for (const text of ['Petrova', 'Petrovo', 'Петрова', 'Anna'])
        assert.match(await see(`{ search(text: "${text}") { totalCount } }`, 0), /"totalCount":0/u);
    });

    it('gives one graph in whatever order it is loaded, again, and rebuilt', async () => {
      await load('gazette', PROTECTING);
      await load('herald', REPORT);
      const graph = await readGraph(store);
      await load('gazette', PROTECTING);
      await load('herald', REPORT);
      assert.deepEqual(await readGraph(store), graph);
      assert.equal((await rebuildGraph(store, { ontology })).changed, 0);
      await opened.close();
      opened = await open();
      store = opened.store;
      await load('gazette', diary());
      await load('herald', REPORT);
      await load('gazette', PROTECTING);
      const visible = async (): Promise<string> => storedFor(1);
      const now = await visible();
      const then = graph.flatMap((part) => [...part.nodes, ...part.relationships]);
      assert.equal(now, JSON.stringify(then.filter((item) => item.clearance <= 1)));
    });

    it('hides with an entity what other sources say of it or it says, and shows it again', async () => {
      await load('gazette', diary());
      await load('herald', REPORT);
      const before = await storedFor(2);
      const speaks = async (): Promise<string> =>
        see(
          '{ claims(first: 100) { nodes { statement } } incidents { nodes { id } } people { nodes { id } } }',
          1,
        );
      assert.match(await speaks(), /Nobody else saw it/u);
      const hidden = diary({ visibility: 'CONFIDENTIAL' });
      await load('gazette', hidden);
      assert.ok(!(await storedFor(1)).includes(WITNESS), await storedFor(1));
      assert.match(await speaks(), /Nobody else saw it/u);
      assert.doesNotMatch(await speaks(), /saw the warder/u);
      await load('gazette', diary());
      assert.equal((await storedFor(1)).length, before.length);
    });

    it('refuses ids and pseudonyms that tell the name', async () => {
      const { [WITNESS]: witness, ...others } = PROTECTING.entities;
      const told = { ...PROTECTING, entities: { ...others, 'person:anna-p': witness }, facts: [] };
      for (const [extract, message] of [
        [told, /the id person:anna-p has a word of the name/u],
        [diary({ pseudonym: 'Petrova P.' }), /"Petrova P\." has a word of the name/u],
        [
          {
            ...diary(),
            entities: { ...diary().entities, [PRISON]: { name: 'Northmoor prison', pseudonym: 'X' } },
          },
          /facility:northmoor is no person/u,
        ],
      ] as const) {
        await assert.rejects(load('gazette', extract), (fault: unknown) => {
          assert.ok(fault instanceof ExtractProblems);
          assert.match(fault.message, message);
          return true;
        });
      }
    });
  });
}
