import { foldName } from '../ontology/fold-name.js';
import type { Kind, Ontology, Relationship, Traversal } from '../ontology/ontology.js';
import { FIRST_DAY, LAST_DAY, type PartialDate } from '../ontology/partial-date.js';
import type { Property } from '../ontology/property.js';
import { isGiven } from './is-given.js';
import type { CompareOperator, DayRange, Filter, TextOperator } from './plan.js';

/** A `where` argument as coerced by GraphQL: dates are PartialDate, the rest are plain values. */
export type Where = Readonly<Record<string, unknown>>;

const TEXT_OPERATORS: readonly TextOperator[] = ['contains', 'startsWith', 'matches'];
const COMPARE_OPERATORS: readonly CompareOperator[] = ['lt', 'lte', 'gt', 'gte'];

/** Conditions in the ontology's order, whatever the order they were written in, so that equal questions have one statement text. */
export function buildFilter(
  ontology: Ontology,
  kinds: readonly Kind[],
  where: Where | null | undefined,
): Filter | undefined {
  if (!where) return undefined;
  const [kind] = kinds;
  const properties = [...(kind?.properties.values() ?? [])];
  const traversals = kinds.length === 1 ? [...(kind?.traversals.values() ?? [])] : [];
  return allOf([
    ...identityFilters(where),
    ...properties.flatMap((property) =>
      propertyFilters(property, 'node', where[property.name] as Where | undefined),
    ),
    ...traversals.flatMap((traversal) =>
      traversalFilters(ontology, traversal, where[traversal.field] as Where | undefined),
    ),
    ...logicalFilters(where, (inner) => buildFilter(ontology, kinds, inner)),
  ]);
}

function identityFilters(where: Where): readonly Filter[] {
  const filters: Filter[] = [];
  if (where['id']) filters.push({ filter: 'id', in: listed(where['id']) });
  if (where['kind']) filters.push({ filter: 'kind', in: listed(where['kind']) });
  return filters;
}

function buildEdgeFilter(relationship: Relationship, where: Where | null | undefined): Filter | undefined {
  if (!where) return undefined;
  const conditions = [...relationship.properties.values()].flatMap((property) =>
    propertyFilters(property, 'edge', where[property.name] as Where | undefined),
  );
  conditions.push(...logicalFilters(where, (inner) => buildEdgeFilter(relationship, inner)));
  return allOf(conditions);
}

/** Conditions on the neighbour, and under `edge` on the relationship that leads to it. */
export function buildRelatedFilter(
  ontology: Ontology,
  traversal: Traversal,
  where: Where | null | undefined,
): Filter | undefined {
  const far = traversal.far.map((name) => ontology.kind(name));
  const conditions = [
    buildEdgeFilter(traversal.relationship, where?.['edge'] as Where | undefined),
    buildFilter(ontology, far, withoutEdge(where)),
    ...(where ? logicalFilters(where, (inner) => buildRelatedFilter(ontology, traversal, inner)) : []),
  ];
  return allOf(conditions.filter((condition) => condition !== undefined));
}

/** `and`, `or` and `not` are read once, where `edge` is known, not again for the node alone. */
function withoutEdge(where: Where | null | undefined): Where | undefined {
  if (!where) return undefined;
  const { edge: _edge, and: _and, or: _or, not: _not, ...rest } = where;
  return rest;
}

function traversalFilters(
  ontology: Ontology,
  traversal: Traversal,
  where: Where | null | undefined,
): readonly Filter[] {
  if (!where) return [];
  const related = (quantifier: 'some' | 'every' | 'none', inner: Where): Filter => {
    const condition = buildRelatedFilter(ontology, traversal, inner);
    return { filter: 'related', quantifier, traversal, ...(condition && { where: condition }) };
  };
  if (traversal.cardinality === 'one') return [related('some', where)];
  return (['some', 'every', 'none'] as const).flatMap((quantifier) => {
    const inner = where[quantifier] as Where | null | undefined;
    return inner ? [related(quantifier, inner)] : [];
  });
}

function propertyFilters(
  property: Property,
  on: 'node' | 'edge',
  where: Where | null | undefined,
): readonly Filter[] {
  if (!where || !property.filter) return [];
  return [
    ...oneOfFilters(property, on, where),
    ...TEXT_OPERATORS.filter((operator) => isGiven(where[operator])).map((operator): Filter => {
      return { filter: 'text', on, property, operator, value: foldName(where[operator] as string) };
    }),
    ...COMPARE_OPERATORS.filter((operator) => isGiven(where[operator])).map((operator): Filter => {
      return { filter: 'compare', on, property, operator, value: where[operator] as number };
    }),
    ...dayFilters(property, on, where),
    ...missingFilters(property, on, where),
  ];
}

function oneOfFilters(property: Property, on: 'node' | 'edge', where: Where): readonly Filter[] {
  const fold = (value: unknown): string | number =>
    property.type.type === 'text' ? foldName(String(value)) : (value as string | number);
  const filters: Filter[] = [];
  if (isGiven(where['eq'])) filters.push({ filter: 'oneOf', on, property, values: [fold(where['eq'])] });
  if (where['in'])
    filters.push({ filter: 'oneOf', on, property, values: (where['in'] as unknown[]).map(fold) });
  return filters;
}

function dayFilters(property: Property, on: 'node' | 'edge', where: Where): readonly Filter[] {
  return where['from'] || where['to'] ? [{ filter: 'days', on, property, range: rangeOf(where) }] : [];
}

function missingFilters(property: Property, on: 'node' | 'edge', where: Where): readonly Filter[] {
  const missing: Filter = { filter: 'missing', on, property };
  if (where['missing'] === true) return [missing];
  return where['missing'] === false ? [{ filter: 'not', of: missing }] : [];
}

const rangeOf = (where: Where): DayRange => ({
  earliest: (where['from'] as PartialDate | undefined)?.earliest ?? FIRST_DAY,
  latest: (where['to'] as PartialDate | undefined)?.latest ?? LAST_DAY,
});

function logicalFilters(where: Where, build: (inner: Where) => Filter | undefined): readonly Filter[] {
  const each = (name: 'and' | 'or'): readonly Filter[] =>
    ((where[name] ?? []) as readonly Where[]).map((inner) => build(inner) ?? { filter: 'and', of: [] });
  const filters: Filter[] = [...each('and')];
  if (where['or']) filters.push({ filter: 'or', of: each('or') });
  if (where['not'])
    filters.push({ filter: 'not', of: build(where['not'] as Where) ?? { filter: 'and', of: [] } });
  return filters;
}

function listed(where: unknown): readonly string[] {
  const { eq, in: list } = where as { readonly eq?: string | null; readonly in?: readonly string[] | null };
  const given = isGiven(eq) ? [eq] : undefined;
  return given && list ? list.filter((one) => one === eq) : (given ?? list ?? []);
}

export function allOf(conditions: readonly Filter[]): Filter | undefined {
  return conditions.length > 1 ? { filter: 'and', of: conditions } : conditions[0];
}
