import { PUBLIC_BODIES } from '../ontology/codes/organization-type.js';
import {
  datesOf,
  INTERVALS,
  type IntervalSchema,
  LINK,
  ROLE_PARTING,
  SCHEMAS,
  theirId,
} from '../ontology/correspondences/follow-the-money.js';
import type { Ontology } from '../ontology/ontology.js';
import type { PartialDate } from '../ontology/partial-date.js';
import type { ExportedNode, ExportedRelationship, ExportedSource, ExportedValue } from './exported-item.js';
import { identifyRelationship } from './identify-relationship.js';
import { textOf } from './text-of.js';

/** An entity as FollowTheMoney streams them, a line of JSON each. */
export interface TheirEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
}

/** A source as a dataset: its id without the prefix. */
export const datasetOf = ({ id }: ExportedSource): string => id.slice(id.indexOf(':') + 1);

/** Undefined for a kind of which they have nothing like it. */
export function entityOf({ id, name, kind, values, sources }: ExportedNode): TheirEntity | undefined {
  const ours = SCHEMAS[kind.name];
  if (!ours) return undefined;
  const isPublic = kind.name === 'Organization' && PUBLIC_BODIES.has(textOf(values, 'type'));
  const properties = Object.entries(ours.properties).flatMap(([theirs, name]) =>
    theirValues(theirs, values.get(name)),
  );
  return {
    id: theirId(id),
    schema: isPublic ? 'PublicBody' : ours.schema,
    caption: name,
    properties: withProof(properties, kind.name === 'Source' ? [] : sources),
    datasets: kind.name === 'Source' ? [datasetOf({ id } as ExportedSource)] : sources.map(datasetOf),
    referents: [],
  };
}

/** Undefined where an end is of a kind that they have nothing like. */
export function intervalOf(ontology: Ontology, relationship: ExportedRelationship): TheirEntity | undefined {
  const { type, from, to, values, claims } = relationship;
  if (!SCHEMAS[from.kind.name] || !SCHEMAS[to.kind.name]) return undefined;
  const schema = INTERVALS[type.type] ?? LINK;
  const sources = [
    ...new Map(claims.flatMap(({ source }) => (source ? [[source.id, source] as const] : []))).values(),
  ];
  const role = schema === LINK ? [['role', [roleOf(relationship)]] as const] : [];
  const properties = Object.entries(schema.properties).flatMap(([theirs, name]) =>
    theirValues(theirs, values.get(name)),
  );
  return {
    id: `relationship-${identifyRelationship(ontology, relationship)}`,
    schema: schema.schema,
    caption: `${from.name} – ${to.name}`,
    properties: withProof(
      [[schema.from, [theirId(from.id)]], [schema.to, [theirId(to.id)]], ...role, ...properties],
      sources,
    ),
    datasets: sources.map(datasetOf),
    referents: [],
  };
}

export const schemaOf = (type: string): IntervalSchema => INTERVALS[type] ?? LINK;

/** Type and key of a relationship for which they have no schema. */
export function roleOf({ type, values }: Pick<ExportedRelationship, 'type' | 'values'>): string {
  const keys = [...type.properties.values()].filter(({ key }) => key).map(({ name }) => textOf(values, name));
  return [type.type, ...keys.filter((key) => key !== '')].join(ROLE_PARTING);
}

type Property = readonly [name: string, values: readonly string[]];

/** An interval is where it starts and where it ends, if they have a place for that. */
function theirValues(theirs: string, value: ExportedValue | undefined): readonly Property[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return [[theirs, value as readonly string[]]];
  if (typeof value !== 'object') return [[theirs, [String(value)]]];
  const dates = datesOf((value as PartialDate).edtf);
  const [start = '', end = ''] = dates;
  if (dates.length === 1) return start === '' ? [] : [[theirs, [start]]];
  const ends: readonly Property[] = [
    ['startDate', [start]],
    ['endDate', [end]],
  ];
  return theirs === 'date' ? ends.filter(([, [one]]) => one !== '') : [];
}

const withProof = (
  properties: readonly Property[],
  sources: readonly ExportedSource[],
): TheirEntity['properties'] => ({
  ...Object.fromEntries(properties),
  ...(sources.length > 0 && { proof: sources.map(({ id }) => theirId(id)) }),
});
