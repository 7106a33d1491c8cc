import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

import { DateScalar } from './date-scalar.js';

export type InputFields = Record<string, GraphQLInputFieldConfig>;
export const many = (type: GraphQLInputType): GraphQLInputType => new GraphQLList(new GraphQLNonNull(type));

const MISSING: GraphQLInputFieldConfig = {
  type: GraphQLBoolean,
  description: 'true: nothing is known; false: something is.',
};

/** A filter on one value: these conditions, and whether there is a value at all. */
export function filterType(name: string, description: string, fields: InputFields): GraphQLInputObjectType {
  return new GraphQLInputObjectType({ name, description, fields: { ...fields, missing: MISSING } });
}

const textFields: InputFields = {
  eq: { type: GraphQLString },
  in: { type: many(GraphQLString) },
  contains: { type: GraphQLString },
  startsWith: { type: GraphQLString },
};
export const TextFilter = filterType(
  'TextFilter',
  'Compared without regard to case, accents and transliteration.',
  textFields,
);
export const NameFilter = filterType(
  'NameFilter',
  'As TextFilter; `matches` also looks in the aliases, from the start of a word.',
  {
    ...textFields,
    matches: { type: GraphQLString },
  },
);
const numberFields = (type: GraphQLInputType): InputFields => ({
  eq: { type },
  in: { type: many(type) },
  lt: { type },
  lte: { type },
  gt: { type },
  gte: { type },
});
export const IntegerFilter = filterType(
  'IntegerFilter',
  'A range of whole numbers.',
  numberFields(GraphQLInt),
);
export const NumberFilter = filterType('NumberFilter', 'A range of numbers.', numberFields(GraphQLFloat));
export const DateFilter = filterType(
  'DateFilter',
  'A range of days; a partial date is in it if it may lie in it.',
  {
    from: { type: DateScalar, description: 'First day, inclusive.' },
    to: { type: DateScalar, description: 'Last day, inclusive.' },
  },
);
export const IdFilter = new GraphQLInputObjectType({
  name: 'IdFilter',
  fields: { eq: { type: GraphQLID }, in: { type: many(GraphQLID) } },
});
