import type { Ontology } from '../ontology/ontology.js';
import type { Part } from '../store/graph-store.js';
import type { Claim } from './claim.js';
import { DerivedPart } from './derived-part.js';
import { projectAccounts } from './project-accounts.js';
import { projectAgreements } from './project-agreements.js';
import { projectDisputes } from './project-disputes.js';
import { projectNode } from './project-node.js';
import { projectRelationships } from './project-relationships.js';
import { projectTolls } from './project-tolls.js';
import { projectTrueNames } from './project-true-names.js';

/** An entity's part of the graph: a pure function of the claims whose subject it is, in whatever order they come. */
export function projectEntity(ontology: Ontology, id: string, claims: readonly Claim[]): Part {
  const node = projectNode(ontology, id, claims);
  const kind = ontology.kindOfId(id);
  if (!node || !kind) return { owner: id, nodes: [], relationships: [] };
  const derived = new DerivedPart(ontology, id, node.clearance);
  projectTolls(derived, id, claims);
  if (kind.name === 'Person') projectTrueNames(derived, id, claims);
  if (kind.name === 'Incident') projectAccounts(derived, id, claims);
  projectDisputes(derived, kind, id, claims);
  projectAgreements(ontology, derived, claims);
  return {
    owner: id,
    nodes: [node, ...derived.nodes],
    relationships: [...projectRelationships(ontology, id, claims, node.clearance), ...derived.relationships],
  };
}
