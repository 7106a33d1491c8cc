import { compareTexts } from '../ontology/compare-texts.js';
import type { Ontology, Relationship, Traversal } from '../ontology/ontology.js';
import { walksOf } from '../ontology/walks-of.js';
import type { RingPlan } from '../plan/plan.js';
import type { RawRing, RawStep } from '../plan/raw-answer.js';

/** A relationship that a statement met, and the id of the node it was met from. */
export interface MetStep extends RawStep {
  readonly near: string;
}

/** The walks of a ring: every relationship from either end. */
export const ringWalks = (ontology: Ontology, relationships: readonly Relationship[]): readonly Traversal[] =>
  relationships.flatMap((relationship) => [
    ...walksOf(ontology, relationship, 'out'),
    ...walksOf(ontology, relationship, 'in'),
  ]);

/** What the rows of a statement say of each id, in an order that does not depend on the store. */
export function gatherRing({ ids, most }: RingPlan, met: Iterable<MetStep>): RawRing {
  const byNear = new Map<string, RawStep[]>(ids.map((id) => [id, []]));
  for (const { near, ...step } of met) byNear.get(near)?.push(step);
  return {
    ring: ids.map((id) => {
      const steps = byNear.get(id) ?? [];
      return steps.length > most ? null : steps.sort(byFarAndId);
    }),
  };
}

const byFarAndId = (one: RawStep, other: RawStep): number =>
  compareTexts(one.far, other.far) || compareTexts(one.id, other.id);
