import { GraphQLError, Kind, type ValidationRule } from 'graphql';

/** Validation as such lets an operation pass for which the schema has no type, and execution then fails unexpectedly. */
export const requireOperation: ValidationRule = (context) => ({
  [Kind.OPERATION_DEFINITION]: (node) => {
    if (!context.getSchema().getRootType(node.operation))
      context.reportError(
        new GraphQLError(`There is no ${node.operation} here; ask queries.`, { nodes: node }),
      );
  },
});
