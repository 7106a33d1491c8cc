import { readClaim } from '../claims/claim.js';
import { diffParts, joinChanges } from '../claims/diff-parts.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Change, GraphStore, GraphTransaction } from '../store/graph-store.js';
import { relationshipsOfClaims } from './build-source-part.js';
import { dropLostEnds } from './drop-lost-ends.js';
import { projectSubjects } from './project-subjects.js';

const ENTITIES_AT_A_TIME = 500;
const SOURCES_AT_A_TIME = 20;

export interface RebuildOptions {
  readonly ontology: Ontology;
  /** Writes nothing; `onDifference` tells what would be written. */
  readonly dryRun?: boolean;
  /** Told of each batch that is not as its claims say. */
  readonly onDifference?: (change: Change) => void;
  /** In steps. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Computes every entity and what ties claims to it anew from the stored claims, and writes what differs; a sound graph is left as it is. */
export async function rebuildGraph(
  store: GraphStore,
  options: RebuildOptions,
): Promise<{ readonly owners: number; readonly changed: number }> {
  const { ontology, onProgress, dryRun = false } = options;
  const owners = await store.owners();
  const sources = owners.filter((id) => ontology.kindOfId(id)?.name === 'Source');
  // A part may be lost, so that only claims speak of it.
  const claimed = await subjectsOf(store, sources);
  const entities = [...new Set([...owners, ...claimed])].filter((id) => !sources.includes(id)).sort();
  const batches = batchesOf(entities, ENTITIES_AT_A_TIME);
  // Nodes before all relationships: one of a later batch may be the far end of an earlier one.
  const steps = [
    ...(dryRun ? [] : batches.map((batch) => () => rebuildEntities(store, options, batch, 'nodes'))),
    ...batches.map((batch) => () => rebuildEntities(store, options, batch, 'relationships')),
    ...batchesOf(sources, SOURCES_AT_A_TIME).map((batch) => () => rebuildSources(store, options, batch)),
  ];
  let changed = 0;
  for (const [at, step] of steps.entries()) {
    onProgress?.(at, steps.length);
    changed += await step();
  }
  onProgress?.(steps.length, steps.length);
  return { owners: entities.length + sources.length, changed };
}

async function subjectsOf(store: GraphStore, sources: readonly string[]): Promise<readonly string[]> {
  const subjects = new Set<string>();
  for (const batch of batchesOf(sources, SOURCES_AT_A_TIME)) {
    const parts = await store.transact((transaction) => transaction.readParts(batch));
    const claims = parts.flatMap(({ nodes }) => nodes.filter(({ kind }) => kind === 'Claim'));
    for (const claim of claims) subjects.add(readClaim(claim).subject);
  }
  return [...subjects];
}

function rebuildEntities(
  store: GraphStore,
  options: RebuildOptions,
  batch: readonly string[],
  pass: 'nodes' | 'relationships',
): Promise<number> {
  return store.transact(async (transaction) => {
    const { change } = await projectSubjects(transaction, options.ontology, batch);
    const now = pass === 'nodes' ? { ...change, putRelationships: [] } : change;
    return mend(transaction, options, now);
  });
}

function rebuildSources(
  store: GraphStore,
  options: RebuildOptions,
  batch: readonly string[],
): Promise<number> {
  const { ontology } = options;
  return store.transact(async (transaction) => {
    const changes: Change[] = [];
    for (const part of await transaction.readParts(batch)) {
      const claims = part.nodes.filter(({ kind }) => kind === 'Claim').map(readClaim);
      const own = part.relationships.filter(({ from }) => from === part.owner);
      const whole = { ...part, relationships: [...own, ...relationshipsOfClaims(ontology, claims)] };
      const [wanted = whole] = await dropLostEnds(transaction, [whole], new Set(claims.map(({ id }) => id)));
      changes.push(diffParts(part, wanted));
    }
    return mend(transaction, options, joinChanges(changes));
  });
}

async function mend(
  transaction: GraphTransaction,
  { dryRun = false, onDifference }: RebuildOptions,
  change: Change,
): Promise<number> {
  if (sizeOf(change) === 0) return 0;
  onDifference?.(change);
  if (!dryRun) await transaction.apply(change);
  return sizeOf(change);
}

const batchesOf = (ids: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));

const sizeOf = ({ removeNodes, removeRelationships, putNodes, putRelationships }: Change): number =>
  removeNodes.length + removeRelationships.length + putNodes.length + putRelationships.length;
