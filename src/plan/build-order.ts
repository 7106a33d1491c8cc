import type { Kind, Ontology, Traversal } from '../ontology/ontology.js';
import type { Property } from '../ontology/property.js';
import type { Direction, OrderTerm } from './plan.js';

/** One entry of an `orderBy` argument: one key, its direction or the neighbour's entry below it. */
export type OrderEntry = Readonly<Record<string, unknown>>;

/** Of relationships where none is asked for: the one in which a page of a node with very many is read at once. */
export const FAR_ORDER: readonly OrderTerm[] = [
  { by: 'far', direction: 'ASC' },
  { by: 'id', direction: 'ASC' },
];

/** The asked order, ended by the id so that no two rows are equal. */
export function buildOrder(
  ontology: Ontology,
  kinds: readonly Kind[],
  entries: readonly OrderEntry[] | null | undefined,
  traversal?: Traversal,
): readonly OrderTerm[] {
  const terms = (entries ?? []).flatMap((entry) => orderTerm(ontology, kinds, entry, traversal));
  return traversal && terms.length === 0 ? FAR_ORDER : [...terms, { by: 'id', direction: 'ASC' }];
}

function orderTerm(
  ontology: Ontology,
  kinds: readonly Kind[],
  entry: OrderEntry,
  traversal: Traversal | undefined,
): readonly OrderTerm[] {
  return Object.entries(entry).flatMap(([name, value]): readonly OrderTerm[] => {
    if (name === 'edge' && traversal) return edgeTerms(traversal, value as OrderEntry);
    const property = kinds[0]?.properties.get(name);
    if (property) return [{ by: 'property', property, direction: value as Direction }];
    const neighbour = kinds[0]?.traversals.get(name);
    if (!neighbour) return [];
    if (neighbour.cardinality !== 'one') {
      return [
        { by: 'count', traversal: neighbour, direction: (value as { readonly count: Direction }).count },
      ];
    }
    const far = neighbour.far.map((kind) => ontology.kind(kind));
    return orderTerm(ontology, far, value as OrderEntry, neighbour).map((term) => ({
      by: 'neighbour',
      traversal: neighbour,
      term,
      direction: term.direction,
    }));
  });
}

const edgeTerms = (traversal: Traversal, entry: OrderEntry): readonly OrderTerm[] =>
  Object.entries(entry).flatMap(([name, direction]): readonly OrderTerm[] => {
    const property: Property | undefined = traversal.relationship.properties.get(name);
    return property ? [{ by: 'edgeProperty', property, direction: direction as Direction }] : [];
  });

/** Names a list and its order, so that a cursor is refused anywhere else. */
export const orderSignature = (list: string, order: readonly OrderTerm[]): string =>
  [list, ...order.map(termSignature)].join(' ');

function termSignature(term: OrderTerm): string {
  switch (term.by) {
    case 'id':
    case 'far':
      return `${term.by}:${term.direction}`;
    case 'property':
    case 'edgeProperty':
      return `${term.by === 'property' ? '' : 'edge.'}${term.property.name}:${term.direction}`;
    case 'neighbour':
      return `${term.traversal.field}.${termSignature(term.term)}`;
    case 'count':
      return `${term.traversal.field}.count:${term.direction}`;
  }
}
