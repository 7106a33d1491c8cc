import { relationshipId } from '../claims/record-relationship.js';
import {
  datesOf,
  type IntervalSchema,
  LINK,
  SCHEMAS,
  theirId,
} from '../ontology/correspondences/follow-the-money.js';
import type { Ontology, Relationship } from '../ontology/ontology.js';
import type { ExportedClaim } from './exported-item.js';
import { datasetOf, roleOf, schemaOf } from './follow-the-money.js';
import { textOf } from './text-of.js';

/** Columns in the order of their own files; the id is made by their reader. */
export const STATEMENT_COLUMNS = [
  'canonical_id',
  'entity_id',
  'prop',
  'schema',
  'value',
  'dataset',
  'lang',
  'original_value',
  'external',
  'first_seen',
  'last_seen',
  'origin',
] as const;
export type Statement = Readonly<Record<(typeof STATEMENT_COLUMNS)[number], string>>;

/** Stances that do not say that something is so: they have no way to write that down. */
const NOT_ASSERTING: ReadonlySet<unknown> = new Set(['DENIES', 'DEMANDS']);

/** How the predicates of names are called among the properties. */
const NAMES: Readonly<Record<string, string>> = { alias: 'aliases' };

/** What a claim says, property by property; nothing where they have no property for it. */
export function statementsOf(ontology: Ontology, claim: ExportedClaim): readonly Statement[] {
  const { values, about, source } = claim;
  if (!about || !source || NOT_ASSERTING.has(values.get('stance'))) return [];
  const type = ontology.relationships.get(textOf(values, 'predicate'));
  return type ? ofRelationship(ontology, claim, type) : ofValue(claim);
}

function ofValue(claim: ExportedClaim): readonly Statement[] {
  const { values, about } = claim;
  const schema = about && SCHEMAS[about.kind.name];
  if (!schema) return [];
  const predicate = textOf(values, 'predicate');
  const property = NAMES[predicate] ?? predicate;
  const isDate = about.kind.properties.get(property)?.type.type === 'date';
  const theirs = Object.entries(schema.properties).filter(([, name]) => name === property);
  const all = theirs.map(([name]): Stated => [name, stated(textOf(values, 'value')), isDate]);
  return write(claim, theirId(about.id), schema.schema, all);
}

function ofRelationship(ontology: Ontology, claim: ExportedClaim, type: Relationship): readonly Statement[] {
  const { about, refersTo, outward, values } = claim;
  const [from, to] = outward ? [about, refersTo] : [refersTo, about];
  if (!from || !to || !SCHEMAS[from.kind.name] || !SCHEMAS[to.kind.name]) return [];
  const schema: IntervalSchema = schemaOf(type.type);
  const said = JSON.parse(textOf(values, 'properties') || '{}') as Readonly<Record<string, string | number>>;
  const id = `relationship-${relationshipId(ontology, type.type, from.id, to.id, said)}`;
  const role = roleOf({ type, values: new Map(Object.entries(said)) });
  const properties = Object.entries(schema.properties).map(([theirs, name]): Stated => [
    theirs,
    said[name] === undefined ? '' : String(said[name]),
    type.properties.get(name)?.type.type === 'date',
  ]);
  return write(claim, id, schema.schema, [
    [schema.from, theirId(from.id), false],
    [schema.to, theirId(to.id), false],
    ...(schema === LINK ? [['role', role, false] as const] : []),
    ...properties,
  ]);
}

type Stated = readonly [property: string, value: string, isDate: boolean];

function write(
  { id, values, source }: ExportedClaim,
  entity: string,
  schema: string,
  all: readonly Stated[],
): readonly Statement[] {
  const seen = textOf(values, 'recordedAt').slice(0, 19);
  return all.flatMap(([prop, original, isDate]) => {
    const value = isDate ? (datesOf(original)[0] ?? '') : original;
    if (value === '' || !source) return [];
    return [
      {
        canonical_id: entity,
        entity_id: entity,
        prop,
        schema,
        value,
        dataset: datasetOf(source),
        lang: '',
        original_value: value === original ? '' : original,
        external: 'f',
        first_seen: seen,
        last_seen: seen,
        origin: id,
      },
    ];
  });
}

/** Stored as JSON; what has members is not for them. */
function stated(json: string): string {
  const said: unknown = json === '' ? '' : JSON.parse(json);
  return typeof said === 'string' || typeof said === 'number' ? String(said) : '';
}
