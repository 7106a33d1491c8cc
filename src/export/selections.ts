import type { Kind, Ontology, Relationship, Traversal } from '../ontology/ontology.js';
import type { Property } from '../ontology/property.js';
import type { EdgeField, FieldSelection, Filter, ListPlan, NodeSelection, OrderKey } from '../plan/plan.js';

/** Keys of what is read besides values: no property can be spelt so. */
export const NAME = ' name';
export const FAR = ' far';
export const EVIDENCE = ' evidence';

const ID: FieldSelection = { select: 'id', key: 'id' };
const PAGE_ENDS = {
  part: 'pageInfo',
  key: 'pageInfo',
  fields: [
    { key: 'hasNextPage', field: 'hasNextPage' },
    { key: 'endCursor', field: 'endCursor' },
  ],
} as const;

/** More claims than any relationship rests on; a bound there must be. */
const MOST_EVIDENCE = 1_000;

/** What may be answered of a kind or of a relationship. */
export const shownProperties = ({ properties }: Kind | Relationship): readonly Property[] =>
  [...properties.values()].filter(({ internal }) => !internal);

/** The walk over a relationship from where it starts, to these kinds alone. */
export const outward = (relationship: Relationship, far: readonly string[]): Traversal => ({
  field: relationship.type,
  description: relationship.description,
  relationship,
  direction: 'out',
  far,
  cardinality: 'connection',
});

/** A page's worth of a list. */
export const listInOrder = (
  order: ListPlan['order'],
  size: number,
  parts: ListPlan['parts'],
  {
    where,
    beyond,
  }: { readonly where?: Filter | undefined; readonly beyond?: readonly OrderKey[] | undefined },
): ListPlan => ({
  ...(where && { where }),
  order,
  page: { size, backward: false, signature: 'export', ...(beyond && { beyond }) },
  parts: [...parts, PAGE_ENDS],
});

/** Id and every value. */
export const selectWhole = (kind: Kind): readonly FieldSelection[] => [
  ID,
  ...shownProperties(kind).map(selectValue),
];

export const selectValue = (property: Property): FieldSelection & { readonly select: 'value' } => ({
  select: 'value',
  key: property.name,
  property,
});

/** Id and name, with more of some kinds. */
export const selectNamed = (
  ontology: Ontology,
  kinds: readonly string[],
  more: Readonly<Record<string, readonly FieldSelection[]>> = {},
): NodeSelection => {
  const found = kinds.map((name) => ontology.kind(name));
  const fields = found.map((kind): [string, readonly FieldSelection[]] => {
    const name = kind.properties.get('name');
    return [
      kind.name,
      [ID, ...(name ? [{ ...selectValue(name), key: NAME }] : []), ...(more[kind.name] ?? [])],
    ];
  });
  return { kinds: found, fields: new Map(fields) };
};

/** A neighbour or some, by a field of the ontology. */
export function selectNear(
  ontology: Ontology,
  kind: string,
  field: string,
  size: 'one' | number,
  more?: Readonly<Record<string, readonly FieldSelection[]>>,
): FieldSelection {
  const traversal = ontology.kind(kind).traversals.get(field);
  if (!traversal) throw new Error(`There is no field ${kind}.${field}.`);
  const node = selectNamed(ontology, traversal.far, more);
  return size === 'one'
    ? { select: 'one', key: ` ${field}`, traversal, node }
    : { select: 'list', key: ` ${field}`, traversal, size, node };
}

/** Of a relationship: its values, its far end and the ids of the claims it rests on. */
export const selectEdge = (ontology: Ontology, { relationship, far }: Traversal): readonly EdgeField[] => [
  ...shownProperties(relationship).map((property): EdgeField => {
    return { edge: 'value', key: property.name, property };
  }),
  { edge: 'node', key: FAR, node: selectNamed(ontology, far) },
  { edge: 'evidence', key: EVIDENCE, size: MOST_EVIDENCE, node: selectNamed(ontology, ['Claim']) },
];
