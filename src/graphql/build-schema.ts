import { type GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';

import type { Ontology } from '../ontology/ontology.js';
import { NodeTypes } from './node-types.js';
import { officialsField } from './officials-field.js';
import { kindFields, nodeFields, type RootField } from './root-fields.js';

/** The whole schema, from the ontology alone but for the root fields listed here. */
export function buildSchema(ontology: Ontology): GraphQLSchema {
  const types = new NodeTypes(ontology);
  const kinds = [...ontology.kinds.values()];
  const fields: Record<string, RootField> = nodeFields(ontology, types);
  for (const kind of kinds.filter(({ derived }) => !derived))
    Object.assign(fields, kindFields(ontology, types, kind));
  fields['officials'] = officialsField(ontology, types);
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields }),
    types: kinds.map(({ name }) => types.object(name)),
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLObjectType && !type.name.startsWith('__') && type.name !== 'Query')
      readByKey(type);
  }
  return schema;
}

/** Rows carry each field under its response key, so that one field may be asked twice. */
function readByKey(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) field.resolve = byResponseKey;
}

const byResponseKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  row,
  _args,
  _context,
  info,
) => row[info.path.key];
