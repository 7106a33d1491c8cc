import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { describeOntology } from '../../src/ontology/describe-ontology.js';
import type { Traversal } from '../../src/ontology/ontology.js';
import { buildOntology } from '../../src/ontology/ontology.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { KINDS, RELATIONSHIPS } from '../../src/ontology/registry.js';

test('every relationship is walkable from both ends, between all the kinds it joins', () => {
  for (const relationship of REGISTERED_ONTOLOGY.relationships.values()) {
    for (const [near, far, direction] of [
      [relationship.from, relationship.to, 'out'],
      [relationship.to, relationship.from, 'in'],
    ] as const) {
      for (const kind of near) {
        const reached = [...REGISTERED_ONTOLOGY.kind(kind).traversals.values()]
          .filter((walk: Traversal) => walk.relationship === relationship && walk.direction === direction)
          .flatMap((walk) => walk.far);
        assert.deepEqual(
          far.filter((name) => !reached.includes(name)),
          [],
          `${kind} by ${relationship.type}`,
        );
      }
    }
  }
});

test('two kinds of one prefix, and an end that names no kind, are refused by name', () => {
  assert.throws(() => buildOntology([...KINDS, ...KINDS.slice(0, 1)], []), /Two kinds are named/u);
  assert.throws(() => buildOntology(KINDS.slice(0, 1), RELATIONSHIPS), /ends at no kind/u);
});

test('codes of closed lists name the HURIDOCS term they stand for in one form', () => {
  const docs = describeOntology(REGISTERED_ONTOLOGY);
  const codes = [...docs.matchAll(/\| (MT[^|]*) \|$/gmu)].map(([, huridocs]) => huridocs ?? '');
  assert.ok(codes.length > 50);
  for (const huridocs of codes) assert.match(huridocs, /^MT\d+:\d+(,\d+)*$/u);
});

test('docs/ontology.md and schema/schema.graphql are what the ontology gives; npm run emit writes them', async () => {
  const { printSchema } = await import('graphql');
  const { buildSchema } = await import('../../src/graphql/build-schema.js');
  assert.equal(await readFile('docs/ontology.md', 'utf8'), describeOntology(REGISTERED_ONTOLOGY));
  assert.equal(
    await readFile('schema/schema.graphql', 'utf8'),
    `${printSchema(buildSchema(REGISTERED_ONTOLOGY))}\n`,
  );
});
