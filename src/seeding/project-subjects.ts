import { type Claim, readClaim } from '../claims/claim.js';
import { diffParts, joinChanges } from '../claims/diff-parts.js';
import { projectEntity } from '../claims/project-entity.js';
import { groupBy } from '../claims/projecting-claims.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Change, GraphTransaction } from '../store/graph-store.js';

export interface ProjectedSubjects {
  readonly change: Change;
  /** Entities that are nodes now and would be none. */
  readonly vanishing: readonly string[];
}

/** What the sources of a load say now. */
export interface RenewedClaims {
  readonly sources: ReadonlySet<string>;
  readonly claims: readonly Claim[];
}

/** Projects these entities anew from all claims about them; those of renewed sources are taken from there, not from the store. */
export async function projectSubjects(
  transaction: GraphTransaction,
  ontology: Ontology,
  subjects: readonly string[],
  renewed?: RenewedClaims,
): Promise<ProjectedSubjects> {
  if (subjects.length === 0) return { change: joinChanges([]), vanishing: [] };
  // A load need not look for the parts of what is no node yet; a rebuild looks for parts that are left without one.
  const read = renewed ? [...(await transaction.existing(subjects)).keys()] : subjects;
  const stored = read.length === 0 ? [] : (await transaction.claimsAbout(read)).map(readClaim);
  const kept = stored.filter(({ source }) => !renewed?.sources.has(source));
  const claims = groupBy([...kept, ...(renewed?.claims ?? [])], ({ subject }) => subject);
  const parts = read.length === 0 ? [] : await transaction.readParts(read);
  const before = new Map(parts.map((part) => [part.owner, part]));
  const projected = subjects.map((owner) => ({
    part: before.get(owner) ?? { owner, nodes: [], relationships: [] },
    wanted: projectEntity(ontology, owner, claims.get(owner) ?? []),
  }));
  return {
    change: joinChanges(projected.map(({ part, wanted }) => diffParts(part, wanted))),
    vanishing: projected
      .filter(({ part, wanted }) => part.nodes.length > 0 && wanted.nodes.length === 0)
      .map(({ part }) => part.owner),
  };
}
