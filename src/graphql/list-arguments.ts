import {
  type GraphQLFieldConfigArgumentMap,
  type GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

import { DEFAULT_PAGE_SIZE } from '../plan/page-arguments.js';

export const sizeArgument: GraphQLFieldConfigArgumentMap = {
  first: { type: GraphQLInt, defaultValue: DEFAULT_PAGE_SIZE, description: 'At most so many, up to 100.' },
};

/** Of a list that is read forwards only. */
export const forwardArguments: GraphQLFieldConfigArgumentMap = {
  ...sizeArgument,
  after: { type: GraphQLString, description: 'Only what follows this cursor.' },
};

/** Relay's four. */
const pageArguments: GraphQLFieldConfigArgumentMap = {
  first: { type: GraphQLInt, description: 'So many from the start, 20 if neither is given, up to 100.' },
  after: { type: GraphQLString, description: 'Only what follows this cursor.' },
  last: { type: GraphQLInt, description: 'So many from the end, up to 100.' },
  before: { type: GraphQLString, description: 'Only what precedes this cursor.' },
};

/** `where`, `orderBy` and the page. */
export const listArguments = (
  where: GraphQLInputObjectType,
  orderBy: GraphQLInputObjectType,
): GraphQLFieldConfigArgumentMap => ({
  where: { type: where },
  orderBy: {
    type: new GraphQLList(new GraphQLNonNull(orderBy)),
    description: 'The first decides; later ones break ties.',
  },
  ...pageArguments,
});
