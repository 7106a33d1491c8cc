import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';

import { CLAIM_COLUMNS } from '../../src/claims/claim-columns.js';
import { openSeededGraph, type SeededGraph } from '../graphql/seeded-graph.js';
import { CROWD, HOSTILE_NAMES } from './hostile-graph.js';
import { openHostileGraph } from './open-hostile-graph.js';
import { writeExport } from './write-export.js';

interface Collection {
  readonly type: string;
  readonly features: readonly Feature[];
}
interface Feature {
  readonly id: string;
  readonly geometry: object | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

describe('what is exported is read back', () => {
  let seeded: SeededGraph;
  let hostile: SeededGraph;
  before(async () => {
    seeded = await openSeededGraph();
    hostile = await openHostileGraph();
  });
  after(async () => {
    await seeded.close();
    await hostile.close();
  });

  type Row = Readonly<Record<string, string>>;
  const rows = (text: string): readonly Row[] => parse(text, { columns: true });

  it('as CSV: a row for each claim, with its words, its source and its address', async () => {
    const claims = rows(await writeExport(seeded.store, 'csv'));
    const { total } = (await seeded.store.report()).nodes.reduce(
      (found, { name, count }) => (name === 'Claim' ? { total: count } : found),
      { total: 0 },
    );
    assert.equal(claims.length, total);
    assert.deepEqual(Object.keys(claims[0] ?? {}), [...CLAIM_COLUMNS]);
    const warden = claims.find(
      ({ about, field, value }) => field === 'name' && about === 'person:nurlan-kulmirzaev' && value !== '',
    );
    assert.equal(warden?.['quote'], 'Nurlan Kulmirzaev');
    assert.ok(Number(warden['quote_end']) > Number(warden['quote_start']));
  });

  it('as CSV, in which nothing is run by a spreadsheet and a crowd of claims is whole', async () => {
    const text = await writeExport(hostile.store, 'csv', { kinds: ['Group'] });
    const claims = rows(text);
    assert.equal(claims.length, CROWD);
    assert.equal(claims[0]?.['source_url'], 'https://example.org/?a=1&b=2');
    assert.ok(claims.every(({ statement }) => statement?.startsWith("'=")));
    for (const row of claims)
      for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+@\t\r-]/u);
  });

  it('as JSON-LD: claims are PROV entities and Web Annotations on their source', async () => {
    const document = JSON.parse(await writeExport(seeded.store, 'jsonld')) as jsonld.JsonLdDocument;
    const expanded = (await jsonld.expand(document)) as readonly Readonly<Record<string, unknown>>[];
    const claims = expanded.filter((node) =>
      (node['@type'] as string[]).includes('http://www.w3.org/ns/oa#Annotation'),
    );
    const [quoted] = claims.filter((node) =>
      JSON.stringify(node).includes('Galymjan Khasenov, spokesman of KUIS'),
    );
    assert.deepEqual(
      (quoted?.['http://www.w3.org/ns/prov#wasAttributedTo'] as { '@id': string }[])[0]?.['@id'],
      'urn:habeas:organization:iwpr',
    );
    const [target] = quoted?.['http://www.w3.org/ns/oa#hasTarget'] as Readonly<Record<string, unknown>>[];
    const selectors = target?.['http://www.w3.org/ns/oa#hasSelector'] as { '@type': string[] }[];
    assert.deepEqual(
      selectors.flatMap((selector) => selector['@type']),
      ['http://www.w3.org/ns/oa#TextQuoteSelector', 'http://www.w3.org/ns/oa#TextPositionSelector'],
    );
    const quads = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as unknown as string;
    assert.match(
      quads,
      /<urn:habeas:incident:kz-2011-06-24-granitny> <urn:habeas:term:date> "2011-06-24"\^\^<http:\/\/id\.loc\.gov\/datatypes\/edtf\/EDTF>/u,
    );
    assert.match(quads, /<urn:habeas:person:galymjan-khasenov> <urn:habeas:term:HELD> <urn:habeas:post:/u);
  });

  it('as GeoJSON: features with how exact their place is, and none with a place of somewhere larger', async () => {
    const collection = check(await writeExport(hostile.store, 'geojson')) as unknown as Collection;
    assert.equal(collection.type, 'FeatureCollection');
    const at = (id: string): Feature | undefined => collection.features.find((feature) => feature.id === id);
    const geometry = { type: 'Point', coordinates: [71.5, 50.25] };
    for (const id of ['place:vx-hill', 'facility:vx-hill', 'incident:vx-riot']) {
      assert.deepEqual(at(id)?.geometry, geometry, id);
      assert.equal(at(id)?.properties['geoPrecision'], 'APPROXIMATE');
    }
    assert.equal(at('group:vx-wives')?.geometry, null);
    const names = collection.features.map(({ properties }) => properties['name']);
    for (const name of HOSTILE_NAMES) assert.ok(names.includes(name), name);
  });

  it('as statements: one for each property that is claimed, and no denial among them', async () => {
    const statements = rows(await writeExport(seeded.store, 'ftm-statements'));
    const lines = (await writeExport(seeded.store, 'ftm-statement-lines')).trimEnd().split('\n');
    assert.equal(lines.length, statements.length);
    const claims = new Map(rows(await writeExport(seeded.store, 'csv')).map((row) => [row['claim'], row]));
    assert.ok(statements.length > 1_000);
    for (const { origin, dataset } of statements) {
      assert.equal(claims.get(origin)?.['source'], `source:${dataset ?? ''}`);
      assert.doesNotMatch(claims.get(origin)?.['stance'] ?? '', /DENIES|DEMANDS/u);
    }
  });
});
