import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

import { HOSTILE_NAMES } from '../export/hostile-graph.js';
import { openHostileGraph } from '../export/open-hostile-graph.js';
import { writeExport } from '../export/write-export.js';
import { openSeededGraph, type SeededGraph } from '../graphql/seeded-graph.js';

const PYTHON = process.env['HABEAS_PYTHON'] ?? '.python/bin/python';
const WAY_OUT =
  'these tests need Python 3.11 with the readers: npm run readers (python3-venv, g++, pkg-config and libicu-dev must be there), or HABEAS_PYTHON=…';

interface Found {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[];
  readonly directed: boolean;
  readonly entities: Readonly<Record<string, { readonly schema: string; readonly names: readonly string[] }>>;
  readonly invalid: readonly unknown[];
  readonly statements: number;
}

describe('exports are read by the readers of other people', () => {
  let folder: string;
  let seeded: SeededGraph;
  let hostile: SeededGraph;
  before(async () => {
    assert.ok(existsSync(PYTHON), `${PYTHON} is not there: ${WAY_OUT}`);
    folder = await mkdtemp(join(tmpdir(), 'habeas-readers-'));
    seeded = await openSeededGraph();
    hostile = await openHostileGraph();
  });
  after(async () => {
    await seeded.close();
    await hostile.close();
    await rm(folder, { recursive: true, force: true });
  });

  const read = async ({ store }: SeededGraph, format: string): Promise<Found> => {
    const file = join(folder, `export.${format}`);
    await writeFile(file, await writeExport(store, format));
    const { stdout } = await promisify(execFile)(PYTHON, ['test/readers/read_export.py', format, file], {
      maxBuffer: 1e8,
    });
    return JSON.parse(stdout) as Found;
  };

  for (const format of ['graphml', 'gexf']) {
    it(`networkx reads ${format}: nodes, typed values and relationships with their evidence`, async () => {
      const { nodes, edges, directed } = await read(seeded, format);
      assert.ok(directed);
      assert.equal(nodes['facility:kz-zarechny']?.['securityLevel'], 'HIGH');
      const [, , held] =
        edges.find(([from, , { type }]) => from === 'person:galymjan-khasenov' && type === 'HELD') ?? [];
      assert.equal(held?.['claimCount'], 1);
      assert.equal(held['disputed'], false);
      assert.equal(held['quotes'], 'Galymjan Khasenov, spokesman of KUIS');
      const [, , within] = edges.find(([, , { type }]) => type === 'WITHIN') ?? [];
      assert.ok(within);
      for (const [from, to] of edges)
        assert.ok(nodes[from]?.['kind'] && nodes[to]?.['kind'], `${from} ${to}`);
    });

    it(`networkx reads in ${format} the names as they are, and nothing forged`, async () => {
      const { nodes, edges } = await read(hostile, format);
      const names = Object.entries(nodes).filter(([id]) => id.startsWith('person:vx-hostile'));
      assert.deepEqual(
        names.map(([, { name }]) => name),
        HOSTILE_NAMES,
      );
      assert.equal(nodes['forged'], undefined);
      assert.equal(nodes['place:vx-hill']?.['latitude'], 50.25);
      assert.equal(edges.filter(([, , { type }]) => type === 'RELATIVE_OF').length, 230);
    });
  }

  it('followthemoney takes every entity, property and reference for valid', async () => {
    const { entities, invalid } = await read(seeded, 'ftm');
    assert.deepEqual(invalid, []);
    const { person, facility } = {
      person: entities['person.galymjan-khasenov'],
      facility: entities['facility.kz-zarechny'],
    };
    assert.deepEqual(person, { schema: 'Person', names: ['Galymjan Khasenov'] });
    assert.equal(facility?.schema, 'Organization');
    const schemata = new Set(Object.values(entities).map(({ schema }) => schema));
    for (const schema of [
      'PublicBody',
      'Position',
      'Occupancy',
      'Event',
      'CourtCase',
      'Territory',
      'Document',
    ])
      assert.ok(schemata.has(schema), schema);
    assert.deepEqual((await read(hostile, 'ftm')).invalid, []);
  });

  it('followthemoney puts the same entities together from the statements, in both forms', async () => {
    const rows = await read(seeded, 'ftm-statements');
    const lines = await read(seeded, 'ftm-statement-lines');
    assert.equal(rows.statements, lines.statements);
    assert.deepEqual(rows.entities, lines.entities);
    assert.deepEqual(rows.entities['person.galymjan-khasenov'], {
      schema: 'Person',
      names: ['Galymjan Khasenov'],
    });
  });
});
