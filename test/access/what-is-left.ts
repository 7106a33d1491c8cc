import { levelOf } from '../../src/claims/clearance-levels.js';
import { projectEntity } from '../../src/claims/project-entity.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import { buildSourcePart } from '../../src/seeding/build-source-part.js';
import type { NodeRecord, RelationshipRecord } from '../../src/store/graph-store.js';
import type { RandomClaims } from './random-claims.js';

export interface Graph {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/**
 * The graph of what a viewer may see, made from that alone; of everything if all may be seen.
 * Who may see an entity is known of it for itself: that marking stays with an entity that is left.
 */
export function graphOf(ontology: Ontology, { sources, claims }: RandomClaims, clearance = 2): Graph {
  const left = sources.filter(({ visibility }) => levelOf(visibility) <= clearance);
  const seen = claims.filter((claim) => claim.clearance <= clearance);
  const subjects = [...new Set(seen.map(({ subject }) => subject))];
  const parts = [
    ...left.map((source) =>
      buildSourcePart(
        ontology,
        source,
        seen.filter((claim) => claim.source === source.id),
      ),
    ),
    ...subjects.map((id) =>
      projectEntity(
        ontology,
        id,
        claims.filter(
          (claim) =>
            claim.subject === id && (claim.clearance <= clearance || claim.predicate === 'visibility'),
        ),
      ),
    ),
  ];
  const nodes = parts.flatMap((part) => part.nodes);
  const there = new Set(nodes.map(({ id }) => id));
  const relationships = parts
    .flatMap((part) => part.relationships)
    .filter(({ from, to }) => there.has(from) && there.has(to));
  return { nodes, relationships };
}

/** What of a graph is shown at a clearance: relationships with both ends, and of what they rest on the claims that are seen. */
export function shownOf({ nodes, relationships }: Graph, clearance: number): Graph {
  const shown = nodes.filter((node) => node.clearance <= clearance);
  const there = new Set(shown.map(({ id }) => id));
  return {
    nodes: shown,
    relationships: relationships
      .filter((one) => one.clearance <= clearance && there.has(one.from) && there.has(one.to))
      .map((one) => ({ ...one, claims: one.claims.filter((claim) => there.has(claim)) })),
  };
}
