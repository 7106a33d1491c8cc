import { type Claim, readClaim } from '../claims/claim.js';
import { diffParts, joinChanges } from '../claims/diff-parts.js';
import { projectEntity } from '../claims/project-entity.js';
import { groupBy } from '../claims/projecting-claims.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Change, GraphTransaction, Part } from '../store/graph-store.js';

export interface ProjectedSubjects {
  readonly change: Change;
  /** Entities that are nodes now and would be none. */
  readonly vanishing: readonly string[];
}

/** Projects these entities anew from all claims about them; those of `source` are taken from it, not from the store. */
export async function projectSubjects(
  transaction: GraphTransaction,
  ontology: Ontology,
  subjects: readonly string[],
  source?: Part,
): Promise<ProjectedSubjects> {
  if (subjects.length === 0) return { change: joinChanges([]), vanishing: [] };
  const stored = (await transaction.claimsAbout(subjects))
    .map(readClaim)
    .filter((claim) => claim.source !== source?.owner);
  const fresh = (source?.nodes ?? []).filter(({ kind }) => kind === 'Claim').map(readClaim);
  const claims: ReadonlyMap<string, readonly Claim[]> = groupBy(
    [...stored, ...fresh],
    ({ subject }) => subject,
  );
  const parts = await transaction.readParts(subjects);
  const wanted = subjects.map((subject) => projectEntity(ontology, subject, claims.get(subject) ?? []));
  return {
    change: joinChanges(parts.map((part, at) => diffParts(part, wanted[at] ?? part))),
    vanishing: subjects.filter(
      (_, at) => (parts[at]?.nodes.length ?? 0) > 0 && wanted[at]?.nodes.length === 0,
    ),
  };
}
