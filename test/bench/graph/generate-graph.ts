import type { Change, NodeRecord, RelationshipRecord } from '../../../src/store/graph-store.js';
import { change } from '../../fixtures/graph-records.js';
import { type GraphSize, sizeOf } from './graph-size.js';
import { makeFacility, makeOrganization, makeSource } from './make-bodies.js';
import { makeIncident } from './make-incidents.js';
import { makePerson, makePost, makeTenure } from './make-people.js';
import { makePlace } from './make-places.js';
import type { Records } from './records.js';

/** Records in one change: many enough to spare transactions, few enough for a flat memory. */
const BATCH = 5_000;

export interface GraphOptions {
  /** Ten thousand or more. */
  readonly nodes: number;
  readonly seed?: number;
}

/** A graph of custody as changes to apply in order; the same options give the same graph. */
export function* generateGraph({ nodes, seed = 1 }: GraphOptions): Generator<Change> {
  let batch: { nodes: NodeRecord[]; relationships: RelationshipRecord[] } = { nodes: [], relationships: [] };
  for (const made of recordsOf(sizeOf(nodes), seed)) {
    batch.nodes.push(...made.nodes);
    batch.relationships.push(...made.relationships);
    if (batch.nodes.length + batch.relationships.length < BATCH) continue;
    yield change({ putNodes: batch.nodes, putRelationships: batch.relationships });
    batch = { nodes: [], relationships: [] };
  }
  yield change({ putNodes: batch.nodes, putRelationships: batch.relationships });
}

type Maker = (size: GraphSize, seed: number, number: number) => Records;

/** What is pointed at comes before what points at it. */
export function* recordsOf(size: GraphSize, seed: number): Generator<Records> {
  const steps: readonly (readonly [number, Maker])[] = [
    [size.countries + size.regions + size.towns, makePlace],
    [size.organizations, makeOrganization],
    [size.facilities, makeFacility],
    [size.sources, makeSource],
    [size.people, makePerson],
    [size.posts, makePost],
    [size.tenures, makeTenure],
    [size.incidents, makeIncident],
  ];
  for (const [count, make] of steps) {
    for (let number = 0; number < count; number += 1) yield make(size, seed, number);
  }
}
