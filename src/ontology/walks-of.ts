import type { Ontology, Relationship, Traversal } from './ontology.js';

/**
 * The walks over a relationship in one direction, whatever fields it has: to entities of any kind together, and to
 * every other kind by a walk of its own.
 * @param wanted kinds to reach; all at the far end if absent
 */
export function walksOf(
  ontology: Ontology,
  relationship: Relationship,
  direction: Traversal['direction'],
  wanted?: readonly string[],
): readonly Traversal[] {
  const ends = direction === 'out' ? relationship.to : relationship.from;
  const far = wanted ? ends.filter((name) => wanted.includes(name)) : ends;
  const entities = far.filter((name) => ontology.kind(name).entity);
  const others = far.filter((name) => !ontology.kind(name).entity);
  return [...(entities.length > 0 ? [entities] : []), ...others.map((name) => [name])].map((kinds) => ({
    field: `${relationship.type}_${direction}_${kinds.length === 1 ? (kinds[0] ?? '') : 'Entity'}`,
    description: relationship.description,
    relationship,
    direction,
    far: kinds,
    cardinality: 'connection',
  }));
}
