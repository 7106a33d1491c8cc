import { GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema, isNonNullType } from 'graphql';

/** A root field's whole answer: graphql-js takes a leaf as it is, whatever is selected below it. */
const RowsType = new GraphQLScalarType({ name: 'Rows', serialize: (rows) => rows });

/**
 * The same schema but that root fields which answer in the response's shape are leaves. Executed against it, graphql-js
 * does all it does at the root (arguments, fragments, errors, nulls, fields side by side) and walks no row.
 */
export function rowsSchema(schema: GraphQLSchema): GraphQLSchema {
  const { query, types, ...config } = schema.toConfig();
  if (!query) return schema;
  const { fields, ...root } = query.toConfig();
  const leaves = Object.entries(fields).map(([name, field]) => {
    if (field.extensions?.['shaped'] !== true) return [name, field] as const;
    return [
      name,
      { ...field, type: isNonNullType(field.type) ? new GraphQLNonNull(RowsType) : RowsType },
    ] as const;
  });
  return new GraphQLSchema({
    ...config,
    types: types.filter((type) => type !== query),
    query: new GraphQLObjectType({ ...root, fields: Object.fromEntries(leaves) }),
  });
}
