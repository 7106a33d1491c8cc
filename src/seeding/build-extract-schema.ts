import type { CodeList } from '../ontology/code-list.js';
import { ConnectionToEvents } from '../ontology/codes/connection-to-events.js';
import { DisputeStatus } from '../ontology/codes/dispute-status.js';
import { Side } from '../ontology/codes/side.js';
import { SourceType } from '../ontology/codes/source-type.js';
import { Stance } from '../ontology/codes/stance.js';
import { Visibility } from '../ontology/codes/visibility.js';
import type { Kind, Ontology, Traversal } from '../ontology/ontology.js';
import type { Composite, Property } from '../ontology/property.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

const TEXT: JsonSchema = { type: 'string', minLength: 1 };
const RECORD: JsonSchema = {
  ...TEXT,
  description: "The key columns' values in the dataset, joined by a slash.",
};
const SHA256: JsonSchema = {
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  description: 'SHA-256 of the file, in hexadecimal.',
};
const DATE: JsonSchema = {
  type: ['string', 'integer'],
  description: 'EDTF: 2011-06-24, 2011-06, 2011, 2010-02~.',
};
/** Set by the entity's own entry, not by a fact. */
const DECLARED: ReadonlySet<string> = new Set(['name', 'aliases', 'identifiers', 'visibility']);

const codes = ({ description, codes: all }: CodeList): JsonSchema => ({
  enum: Object.keys(all),
  description,
});
const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
  more: JsonSchema = {},
): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  ...(required.length > 0 && { required }),
  ...more,
});
const withArticle = (noun: string): string => `${/^[AEIOU]/u.test(noun) ? 'an' : 'a'} ${noun}`;
const idOf = (kinds: readonly Kind[]): JsonSchema => ({
  type: 'string',
  pattern: `^(${kinds.map(({ prefix }) => prefix).join('|')}):[a-z0-9][a-z0-9-]*$`,
  title: `id of ${withArticle(kinds.map(({ name }) => name).join(' or '))}`,
});

/**
 * The JSON Schema (draft 2020-12) of extracts: editors complete by it, and the loader checks with it.
 * It is written by one file as it is published as one: each function below writes one of its parts.
 */
export const buildExtractSchema = (ontology: Ontology): JsonSchema =>
  withDefinitions(
    ontology,
    'Habeas extract: the facts of one source, each with its quote or record',
    object(extractFields(ontology), ['source']),
  );

/** That of a line of the bulk form: an extract, or more entities and facts of the source before. */
export const buildBulkSchema = (ontology: Ontology): JsonSchema =>
  withDefinitions(
    ontology,
    'Habeas bulk extract, a line of it: an extract, or more entities and facts of the source before',
    object(
      {
        ...extractFields(ontology),
        text: { ...TEXT, description: 'The text that quotes point into, instead of a file of it.' },
      },
      [],
      { minProperties: 1, dependentRequired: { speaker: ['source'], text: ['source'] } },
    ),
  );

const extractFields = (ontology: Ontology): Readonly<Record<string, JsonSchema>> => ({
  source: { $ref: '#/$defs/source' },
  speaker: { ...idOf(partiesOf(ontology)), description: 'Who asserts the facts that name no speaker.' },
  entities: {
    type: 'object',
    description:
      'Every entity that this extract introduces or gives another name; {} for one described elsewhere.',
    propertyNames: idOf(entitiesOf(ontology)),
    additionalProperties: { $ref: '#/$defs/entity' },
  },
  facts: { type: 'array', items: { $ref: '#/$defs/fact' } },
});

function withDefinitions(ontology: Ontology, title: string, schema: JsonSchema): JsonSchema {
  const entities = entitiesOf(ontology);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...schema,
    $defs: {
      source: sourceSchema(ontology),
      entity: entitySchema(),
      quote: quoteSchema(),
      fact: factSchema(entities, partiesOf(ontology)),
      ...Object.fromEntries(entities.map((kind) => [`says${kind.name}`, saysSchema(ontology, kind)])),
    },
  };
}

const entitiesOf = (ontology: Ontology): readonly Kind[] =>
  [...ontology.kinds.values()].filter((kind) => kind.entity && kind.name !== 'Source');
const partiesOf = (ontology: Ontology): readonly Kind[] =>
  ['Person', 'Group', 'Organization'].map((name) => ontology.kind(name));

function sourceSchema(ontology: Ontology): JsonSchema {
  const described = {
    id: idOf([ontology.kind('Source')]),
    type: codes(SourceType),
    title: TEXT,
    authors: { type: 'array', items: idOf([ontology.kind('Person')]) },
    publisher: idOf([ontology.kind('Organization')]),
    published: DATE,
    url: { type: 'string', pattern: '^https?://' },
    language: { type: 'string', pattern: '^[a-z]{2,3}$' },
    visibility: codes(Visibility),
  };
  const required = ['id', 'type', 'title'];
  return object(
    {
      ...described,
      text: { ...TEXT, description: 'The file that quotes point into, relative to the extract.' },
      sha256: SHA256,
      dataset: object({ file: TEXT, key: { type: 'array', items: TEXT, minItems: 1 }, sha256: SHA256 }, [
        'file',
        'key',
        'sha256',
      ]),
      derivedFrom: object(described, required, { description: 'The work that this source retells.' }),
    },
    required,
    { dependentRequired: { text: ['sha256'] } },
  );
}

const entitySchema = (): JsonSchema =>
  object({
    name: { ...TEXT, description: 'The name most used for it; our own label where it has none.' },
    aliases: { type: 'array', items: TEXT },
    identifiers: { type: 'array', items: object({ scheme: TEXT, value: TEXT }, ['scheme', 'value']) },
    description: TEXT,
    pseudonym: {
      ...TEXT,
      description:
        'Protects a person: what they are called by all who may not see confidential things, also within quotes.',
    },
    visibility: codes(Visibility),
    quote: { $ref: '#/$defs/quote' },
    record: RECORD,
  });

const quoteSchema = (): JsonSchema => ({
  description: 'Exact words of the text; with a prefix or suffix where they stand there more than once.',
  if: { type: 'object' },
  then: object({ exact: TEXT, prefix: { type: 'string' }, suffix: { type: 'string' } }, ['exact']),
  else: TEXT,
});

function factSchema(entities: readonly Kind[], parties: readonly Kind[]): JsonSchema {
  return object(
    {
      about: idOf(entities),
      quote: { $ref: '#/$defs/quote' },
      record: RECORD,
      by: { ...idOf(parties), description: 'Who asserts it.' },
      side: codes(Side),
      connection: codes(ConnectionToEvents),
      stance: codes(Stance),
      statement: { ...TEXT, description: 'What is claimed, in our own words.' },
      says: { type: 'object' },
      answers: object({ question: TEXT, position: TEXT }, ['question', 'position']),
      judges: object(
        {
          question: { ...TEXT, description: 'The question of a dispute, as it is asked there.' },
          status: codes(DisputeStatus),
          position: { ...TEXT, description: 'The answer that is upheld.' },
        },
        ['question', 'status'],
        { description: 'Says where a dispute stands; the statement is the note, which gives the reason.' },
      ),
      stated: { ...DATE, description: `When the speaker said it. ${String(DATE['description'])}` },
      visibility: codes(Visibility),
    },
    ['about'],
    {
      dependentRequired: { by: ['side'], judges: ['statement'] },
      oneOf: [{ required: ['quote'] }, { required: ['record'] }],
      anyOf: [{ required: ['statement'] }, { required: ['says'] }],
      allOf: entities.map((kind) => ({
        if: { properties: { about: { pattern: `^${kind.prefix}:` } }, required: ['about'] },
        then: { properties: { says: { $ref: `#/$defs/says${kind.name}` } } },
      })),
    },
  );
}

function saysSchema(ontology: Ontology, kind: Kind): JsonSchema {
  const fields: Record<string, JsonSchema> = {};
  for (const property of kind.properties.values()) {
    if (!property.derived && !DECLARED.has(property.name)) fields[property.name] = valueSchema(property);
  }
  for (const traversal of kind.traversals.values()) {
    if (!traversal.relationship.derived)
      fields[traversal.field] = oneOrMany(targetSchema(ontology, traversal), traversal.description);
  }
  return object(fields, [], { minProperties: 1 });
}

const oneOrMany = (schema: JsonSchema, description: string): JsonSchema => ({
  description,
  if: { type: 'array' },
  then: { type: 'array', items: schema, minItems: 1 },
  else: schema,
});

/** An id, an object with the relationship's properties, or, where the far end is a value, that value. */
function targetSchema(ontology: Ontology, { relationship, far }: Traversal): JsonSchema {
  const kinds = far.map((name) => ontology.kind(name));
  const [value] = kinds.filter(({ derived }) => derived);
  if (value) {
    const members = [...value.properties.values()];
    const required = members.filter((property) => property.required).map(({ name }) => name);
    return object(propertySchemas(members), required);
  }
  const properties = propertySchemas(relationship.properties.values());
  const id = idOf(kinds);
  if (Object.keys(properties).length === 0) return id;
  return { if: { type: 'string' }, then: id, else: object({ to: id, ...properties }, ['to']) };
}

const propertySchemas = (properties: Iterable<Property>): Record<string, JsonSchema> =>
  Object.fromEntries([...properties].map((property) => [property.name, valueSchema(property)]));

function valueSchema({ type, description, pattern }: Property): JsonSchema {
  switch (type.type) {
    case 'text':
      return { ...TEXT, description, ...(pattern && { pattern }) };
    case 'integer':
      // All whole numbers of the ontology count something, and GraphQL's Int has 32 bits.
      return { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1, description };
    case 'number':
      return { type: 'number', description };
    case 'date':
      return { ...DATE, description: `${description} ${String(DATE['description'])}` };
    case 'code':
      return { ...codes(type.list), description };
    case 'textList':
      return { type: 'array', items: TEXT, description };
    case 'composite':
      return { ...compositeSchema(type.composite), description };
    case 'compositeList':
      return { type: 'array', items: compositeSchema(type.composite), description };
  }
}

const compositeSchema = ({ members }: Composite): JsonSchema =>
  object(
    Object.fromEntries(
      Object.entries(members).map(([name, { type, description, pattern }]) => [
        name,
        { type: type === 'integer' ? 'integer' : 'string', description, ...(pattern && { pattern }) },
      ]),
    ),
  );
