import { GraphQLError, Kind, type ValidationRule } from 'graphql';

/** Of `__type`, each with a name of its own. */
const MOST_TYPES = 10;

/** Introspection costs no nodes, so that nothing else bounds it: what can be had once is not given thirty times. */
export const limitIntrospection: ValidationRule = (context) => {
  let types = 0;
  return {
    [Kind.FIELD]: (field) => {
      const isOfSchema = context.getParentType()?.name.startsWith('__') === true;
      const isRoot = field.name.value === '__schema' || field.name.value === '__type';
      types += field.name.value === '__type' ? 1 : 0;
      const isAgain = field.alias !== undefined && (isOfSchema || field.name.value === '__schema');
      if (isAgain || (isRoot && types > MOST_TYPES)) context.reportError(refusal(isAgain, types));
    },
  };
};

const refusal = (isAgain: boolean, types: number): GraphQLError =>
  new GraphQLError(
    isAgain
      ? 'An alias is used in introspection and the limit is 0; ask for each thing once.'
      : `__type is asked ${String(types)} times and the limit is ${String(MOST_TYPES)}; ask for __schema.`,
    { extensions: { code: 'QUERY_TOO_COSTLY' } },
  );
