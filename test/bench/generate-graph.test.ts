import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import type { Change, RelationshipRecord } from '../../src/store/graph-store.js';
import { generateGraph } from './graph/generate-graph.js';
import { sizeOf } from './graph/graph-size.js';
import { idOf } from './graph/record.js';

const NODES = 10_000;
const size = sizeOf(NODES);
const changes: readonly Change[] = [...generateGraph({ nodes: NODES })];
const nodes = changes.flatMap(({ putNodes }) => putNodes);
const relationships = changes.flatMap(({ putRelationships }) => putRelationships);

const digestOf = (graph: Iterable<Change>): string => {
  const hash = createHash('sha256');
  for (const change of graph) hash.update(JSON.stringify(change));
  return hash.digest('hex');
};
const countOf = (type: string, end: 'from' | 'to', id: string): number =>
  relationships.filter((one) => one.type === type && one[end] === id).length;
const degreesOf = (type: string, end: 'from' | 'to'): readonly number[] => {
  const degrees = new Map<string, number>();
  for (const one of relationships.filter((relationship) => relationship.type === type)) {
    degrees.set(one[end], (degrees.get(one[end]) ?? 0) + 1);
  }
  return [...degrees.values()].sort((one, other) => other - one);
};

test('the same seed gives the same graph, another seed another', () => {
  const digest = digestOf(changes);
  equal(digestOf(generateGraph({ nodes: NODES })), digest);
  notEqual(digestOf(generateGraph({ nodes: NODES, seed: 2 })), digest);
});

test('there are as many nodes as asked for, each once, and each end of a relationship was given before it', () => {
  equal(nodes.length, NODES);
  equal(new Set(nodes.map(({ id }) => id)).size, NODES);
  const known = new Set<string>();
  const lost: RelationshipRecord[] = [];
  for (const { putNodes, putRelationships } of changes) {
    for (const { id } of putNodes) known.add(id);
    lost.push(...putRelationships.filter(({ from, to }) => !known.has(from) || !known.has(to)));
  }
  deepEqual(lost, []);
});

test('super-nodes have the degree their size promises', () => {
  equal(countOf('POST_AT', 'to', idOf('organization', 0)), size.postsOfAuthority);
  equal(countOf('OCCURRED_AT', 'to', idOf('facility', 0)), size.incidentsAtBusiest);
  equal(countOf('OCCURRED_AT', 'to', idOf('facility', 1)), size.incidentsAtTypical);
  equal(countOf('INVOLVED_IN', 'to', idOf('incident', 1)), size.participantsOfLargest);
});

test('degrees fall by a power law: few have very many, most have few', () => {
  const degrees = degreesOf('OCCURRED_AT', 'to').slice(1);
  const middle = degrees[Math.floor(degrees.length / 2)] ?? 0;
  ok((degrees[0] ?? 0) > 5 * middle, `most ${String(degrees[0])}, middle ${String(middle)}`);
});

test('every relationship has an id of its own, and names only claims that are there', () => {
  equal(new Set(relationships.map(({ id }) => id)).size, relationships.length);
  const ids = new Set(nodes.map(({ id }) => id));
  deepEqual(
    relationships.flatMap(({ claims }) => claims).filter((id) => !ids.has(id)),
    [],
  );
});
