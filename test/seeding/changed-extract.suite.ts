import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'node:test';

import { type Claim, readClaim } from '../../src/claims/claim.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { ExtractProblems } from '../../src/seeding/extract-problem.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import type { LoadReport } from '../../src/seeding/load-report.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { change } from '../fixtures/graph-records.js';
import { ExtractFolder } from './extract-folder.js';
import { readGraph, watchChanges } from './read-graph.js';
import { FIRE, GAZETTE, HERALD, type SmallExtract, without, writeExtract } from './small-extracts.js';
import type { LoadingUnderTest, StoreForLoading } from './store-for-loading.js';

const FIRST = new Date('2026-11-23T00:00:00.000Z');
const LATER = new Date('2026-12-24T00:00:00.000Z');

export function changedExtractSuite({ name, open }: LoadingUnderTest): void {
  describe(`${name}: loading extracts`, () => {
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

    const gazette = (extract: SmallExtract = GAZETTE): string => writeExtract(folder, 'gazette', extract);
    const herald = (extract: SmallExtract = HERALD): string => writeExtract(folder, 'herald', extract);
    const load = (files: readonly string[], now = FIRST, into = store): Promise<readonly LoadReport[]> =>
      loadExtracts(into, files, { ontology, now: () => now });
    const claims = async (source = 'source:gazette'): Promise<readonly Claim[]> => {
      const [part] = await store.transact((transaction) => transaction.readParts([source]));
      return (part?.nodes ?? []).filter(({ kind }) => kind === 'Claim').map(readClaim);
    };
    const refuses = async (file: string, message: RegExp): Promise<void> => {
      const before = await readGraph(store);
      await assert.rejects(load([file], LATER), (error: unknown) => {
        assert.ok(error instanceof ExtractProblems, String(error));
        assert.match(error.message, message);
        return true;
      });
      assert.deepEqual(await readGraph(store), before);
    };
    const numbers = ({ added, changed, retracted, unchanged }: LoadReport): readonly number[] => [
      added,
      changed,
      retracted,
      unchanged,
    ];

    it('loads what each needs before it, and nothing the second time, together or alone', async () => {
      const files = [herald(), gazette()];
      const reports = await load(files);
      assert.deepEqual(
        reports.map(({ source }) => source),
        ['source:gazette', 'source:herald'],
      );
      assert.ok(reports.every(({ added }) => added > 0));
      const graph = await readGraph(store);
      const { watched, changes } = watchChanges(store);
      for (const again of [files, [gazette()], [herald()]]) {
        for (const report of await load(again, LATER, watched)) {
          assert.deepEqual(numbers(report).slice(0, 3), [0, 0, 0]);
          assert.deepEqual(report.differences, []);
        }
      }
      for (const applied of changes) assert.deepEqual(applied, change({}));
      assert.deepEqual(await readGraph(store), graph);
    });

    it('loads those who publish a source before it', async () => {
      const retelling = writeExtract(folder, 'a-retelling', {
        text: 'The Herald named Fordham.',
        source: {
          derivedFrom: { id: 'source:work', type: 'REPORT', title: 'Work', publisher: 'organization:herald' },
        },
        entities: { 'organization:herald': { name: 'The Herald' }, 'place:fordham': { name: 'Fordham' } },
        facts: [],
      });
      const reports = await load([retelling, gazette()]);
      assert.deepEqual(
        reports.map(({ source }) => source),
        ['source:gazette', 'source:a-retelling'],
      );
    });

    it('gives the same graph in whatever order two are loaded', async () => {
      const chronicle = writeExtract(folder, 'chronicle', {
        ...GAZETTE,
        text: `${GAZETTE.text} Three died.`,
        source: { published: '2018' },
        entities: { ...GAZETTE.entities, [FIRE]: { name: 'Northmoor fire', quote: 'a fire at Northmoor' } },
        facts: [
          {
            about: FIRE,
            quote: 'Three died',
            says: { type: 'PROTEST', tolls: [{ kind: 'KILLED', least: 3 }] },
          },
        ],
      });
      const files = [chronicle, gazette()];
      for (const file of files) await load([file]);
      const graph = await readGraph(store);
      await opened.close();
      opened = await open();
      store = opened.store;
      for (const file of [...files].reverse()) await load([file]);
      assert.deepEqual(await readGraph(store), graph);
    });

    it('adds, moves and takes back exactly what an extract changed', async () => {
      await load([gazette(), herald()]);
      const before = await claims();
      const facts = GAZETTE.facts.filter((fact) => !JSON.stringify(fact).includes('INJURED'));
      const changed = gazette({
        ...GAZETTE,
        text: GAZETTE.text.replace('The roof', 'One fled. The roof'),
        facts: [
          ...facts,
          { about: FIRE, quote: 'One fled', says: { tolls: [{ kind: 'ESCAPED', least: 1, most: 1 }] } },
        ],
      });
      const { watched, changes } = watchChanges(store);
      const [report] = await load([changed], LATER, watched);
      assert.deepEqual(report?.differences, [
        '+ Fire at Northmoor: tolls ESCAPED, 1, 1',
        '~ The roof burnt down.',
        '~ Fire at Northmoor: participants Ada',
        '~ Ada: name Ada',
        '- Fire at Northmoor: tolls INJURED, 2, 2',
      ]);
      assert.deepEqual(numbers(report), [1, 3, 1, before.length - 4]);

      const after = await claims();
      const taken = after.filter(({ status }) => status === 'RETRACTED');
      assert.deepEqual(
        taken.map(({ predicate, recordedAt, retractedAt }) => [predicate, recordedAt, retractedAt]),
        [['HAS_TOLL', FIRST.toISOString(), LATER.toISOString()]],
      );
      const kept = new Set(before.map(({ id }) => id));
      const fresh = after.filter(({ id }) => !kept.has(id));
      assert.deepEqual(
        fresh.map(({ predicate, recordedAt }) => [predicate, recordedAt]),
        [['HAS_TOLL', LATER.toISOString()]],
      );
      // The fire's count is replaced, and with it the dispute with the Herald's.
      const put = changes.flatMap(({ putNodes }) => putNodes.map(({ kind }) => kind)).sort();
      assert.deepEqual(put, ['Claim', 'Claim', 'Claim', 'Claim', 'Claim', 'Source', 'Toll']);
      const removed = changes.flatMap(({ removeNodes }) => removeNodes.map(({ kind }) => kind)).sort();
      assert.deepEqual(removed, ['Dispute', 'Position', 'Position', 'Toll']);

      const [back] = await load([gazette()], LATER);
      assert.deepEqual(numbers(back as LoadReport), [1, 3, 1, before.length - 4]);
      const again = (await claims()).find(({ id }) => id === taken[0]?.id);
      assert.deepEqual([again?.status, again?.retractedAt], ['ACCEPTED', undefined]);
    });

    it('keeps claims whose words only stand elsewhere', async () => {
      await load([gazette()]);
      const before = await claims();
      const [report] = await load([gazette({ ...GAZETTE, text: `🔥 News! ${GAZETTE.text}` })], LATER);
      assert.deepEqual(numbers(report as LoadReport), [0, before.length, 0, 0]);
      assert.deepEqual(
        (await claims()).map((claim) => ({ ...claim, quote: Number(claim.quote?.['start']) - 8 })),
        before.map((claim) => ({ ...claim, quote: claim.quote?.['start'] })),
      );
    });

    it('keeps claims as they are where the text only goes on', async () => {
      const unnamed = { ...GAZETTE.entities, 'organization:gazette': { name: 'Northern Gazette' } };
      const signed = { ...GAZETTE, entities: unnamed };
      await load([gazette(signed)]);
      const [report] = await load([gazette({ ...signed, text: `${GAZETTE.text} So far the news.` })], LATER);
      assert.deepEqual(numbers(report as LoadReport).slice(0, 3), [0, 0, 0]);
    });

    it('keeps claims about an entity of another name, and says what they say of it by that', async () => {
      await load([gazette()]);
      const before = await claims();
      const named = { ...GAZETTE.entities, [FIRE]: { name: 'The Northmoor fire' } };
      const [report] = await load([gazette({ ...GAZETTE, entities: named })], LATER);
      assert.deepEqual([report?.added, report?.retracted], [1, 1]);
      const ids = new Set((await claims()).map(({ id }) => id));
      assert.ok(before.every(({ id }) => ids.has(id)));
      assert.ok((await claims()).some(({ statement }) => statement === 'The Northmoor fire: type RIOT'));
    });

    it('tells what it would change, and changes nothing, in a dry run', async () => {
      await load([gazette(), herald()]);
      const graph = await readGraph(store);
      const { watched, changes } = watchChanges(store);
      const dry = (file: string): Promise<readonly LoadReport[]> =>
        loadExtracts(watched, [file], { ontology, dryRun: true });
      const [report] = await dry(gazette(without(GAZETTE, 'INJURED')));
      assert.deepEqual(report?.differences, ['- Fire at Northmoor: tolls INJURED, 2, 2']);
      await assert.rejects(dry(gazette(without(GAZETTE, 'person:ada'))), ExtractProblems);
      assert.deepEqual(changes, []);
      assert.deepEqual(await readGraph(store), graph);
    });

    it('refuses to take away an entity of which another source speaks, and then writes nothing', async () => {
      await load([gazette(), herald()]);
      const fire = { ...without(GAZETTE, FIRE), facts: GAZETTE.facts.slice(0, 1) };
      await refuses(
        gazette(fire),
        /gazette\.yaml:1:1 entities: incident:fire would be named by no source, and source:herald still speaks of it; /u,
      );
    });

    it('refuses to take away one who only speaks in another source, or publishes it', async () => {
      await load([gazette(), herald({ ...HERALD, source: {} })]);
      await refuses(gazette(without(GAZETTE, 'person:ada')), /person:ada would .* source:herald still/u);
      const unsigned = {
        ...without(GAZETTE, 'organization:gazette'),
        source: { publisher: 'organization:herald' },
      };
      await refuses(gazette(unsigned), /organization:gazette would .* source:herald still/u);
    });

    it('refuses to take away the name of what the same extract speaks of', async () => {
      await load([gazette()]);
      const entities = { ...GAZETTE.entities, 'place:fordham': {} };
      await refuses(gazette({ ...GAZETTE, entities }), /place:fordham would .* source:gazette still/u);
    });

    it('takes away an entity of which none speaks any longer, keeps what was claimed of it, and takes it back', async () => {
      await load([gazette()]);
      const graph = await readGraph(store);
      const count = (await claims()).length;
      const less = gazette(without(GAZETTE, 'person:ada'));
      assert.deepEqual(numbers((await load([less], LATER))[0] as LoadReport).slice(0, 3), [0, 0, 2]);
      assert.equal((await store.transact((transaction) => transaction.existing(['person:ada']))).size, 0);
      assert.equal((await claims()).length, count);
      const { watched, changes } = watchChanges(store);
      await load([less], LATER, watched);
      assert.deepEqual(changes, [change({})]);
      await load([gazette()], FIRST);
      const timeless = (parts: unknown): string =>
        JSON.stringify(parts).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'a time');
      assert.equal(timeless(await readGraph(store)), timeless(graph));
    });
  });
}
