import { connectionName } from '../ontology/connection-name.js';
import { ANY_ENTITY, type Kind, type Ontology, type Traversal } from '../ontology/ontology.js';
import type { Property } from '../ontology/property.js';
import type { Facet } from './plan.js';

/** What the rows of a list are: nodes of these kinds, reached over this traversal unless it is a root field's. */
export interface RowsOf {
  readonly kinds: readonly Kind[];
  readonly traversal?: Traversal | undefined;
}

/** What rows can be grouped by, under the names of the schema. */
export function facetsOf(ontology: Ontology, { kinds, traversal }: RowsOf): ReadonlyMap<string, Facet> {
  const [kind] = kinds;
  const own: readonly (readonly [string, Facet])[] =
    kind === undefined || kinds.length > 1
      ? [['KIND', { facet: 'kind' }]]
      : [...propertyFacets(kind.properties.values(), 'node'), ...neighbourFacets(ontology, kind)];
  return new Map([...propertyFacets(traversal?.relationship.properties.values() ?? [], 'edge'), ...own]);
}

/** Properties with a least and a greatest value worth knowing. */
export const rangedProperties = (properties: Iterable<Property>): readonly Property[] =>
  [...properties].filter(
    ({ type: { type }, order, internal }) =>
      order === true && internal !== true && (type === 'date' || type === 'integer' || type === 'number'),
  );

/** Rows of several kinds have no property in common that has a range. */
export const rangedOfNodes = ({ kinds: [kind, ...others] }: RowsOf): readonly Property[] =>
  kind === undefined || others.length > 0 ? [] : rangedProperties(kind.properties.values());

/** Whether the relationship adds anything to what its far end gives. */
const edgeCounts = ({ relationship }: Traversal): boolean =>
  propertyFacets(relationship.properties.values(), 'edge').length > 0 ||
  rangedProperties(relationship.properties.values()).length > 0;

/** Names the GraphQL types: lists of a kind share theirs, unless their relationships count as well. */
export function aggregateOwner({ kinds: [kind, ...others], traversal }: RowsOf): string {
  if (traversal && edgeCounts(traversal)) return connectionName(traversal);
  return kind === undefined || others.length > 0 ? ANY_ENTITY : kind.name;
}

export const aggregateName = (rows: RowsOf): string => `${aggregateOwner(rows)}Aggregate`;
export const edgeAggregateName = ({ relationship }: Traversal): string => `${relationship.name}Aggregate`;
export const spanName = ({ type: { type } }: Property): string =>
  `${type.charAt(0).toUpperCase()}${type.slice(1)}Span`;

function propertyFacets(
  properties: Iterable<Property>,
  on: 'node' | 'edge',
): readonly (readonly [string, Facet])[] {
  const prefix = on === 'edge' ? 'EDGE_' : '';
  return [...properties].flatMap((property): readonly (readonly [string, Facet])[] => {
    if (property.filter !== true || property.internal === true) return [];
    const name = `${prefix}${constantCase(property.name)}`;
    if (property.type.type === 'code') return [[name, { facet: 'code', on, property }]];
    if (property.type.type === 'date') {
      const parts = Object.entries(DATE_PARTS).map(
        ([part, digits]) => [`${name}_WITHIN_${part}`, { facet: 'within', digits, on, property }] as const,
      );
      return [[`${name}_YEAR`, { facet: 'year', on, property }], ...parts];
    }
    return [];
  });
}

/** Digits of an ISO day that tell a part of the calendar. */
const DATE_PARTS = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

const neighbourFacets = (ontology: Ontology, kind: Kind): readonly (readonly [string, Facet])[] =>
  [...kind.traversals.values()]
    .filter(({ far }) => far.every((name) => ontology.kind(name).entity))
    .map((traversal) => [constantCase(traversal.field), { facet: 'neighbour', traversal }]);

const constantCase = (name: string): string =>
  name.replaceAll(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase();
