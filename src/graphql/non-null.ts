import { GraphQLList, GraphQLNonNull, type GraphQLOutputType } from 'graphql';

/** @param type one that may be null */
export const nonNull = (type: GraphQLOutputType & object): GraphQLOutputType =>
  new GraphQLNonNull(type as never);

export const listOf = (type: GraphQLOutputType): GraphQLOutputType => nonNull(new GraphQLList(nonNull(type)));
