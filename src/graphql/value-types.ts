import {
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';

import type { CodeList } from '../ontology/code-list.js';
import type { Composite, Property } from '../ontology/property.js';
import { remember } from './remember.js';

const listOf = (type: GraphQLOutputType): GraphQLOutputType =>
  new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));

/** GraphQL types of property values; each is made once a schema. */
export class ValueTypes {
  readonly enumOf = remember(
    ({ name }: CodeList) => name,
    (list) =>
      new GraphQLEnumType({
        name: list.name,
        description: list.description,
        values: Object.fromEntries(
          Object.entries(list.codes).map(([value, { description, huridocs }]) => [
            value,
            { description: huridocs ? `${description} (HURIDOCS ${huridocs})` : description },
          ]),
        ),
      }),
  );

  readonly compositeOf = remember(
    ({ name }: Composite) => name,
    (composite) =>
      new GraphQLObjectType({
        name: composite.name,
        description: composite.description,
        fields: Object.fromEntries(
          Object.entries(composite.members).map(([member, { type, description }]) => [
            member,
            { type: type === 'integer' ? GraphQLInt : GraphQLString, description },
          ]),
        ),
      }),
  );

  outputOf({ name, type }: Property): GraphQLOutputType {
    switch (type.type) {
      case 'text':
        return name === 'name' ? new GraphQLNonNull(GraphQLString) : GraphQLString;
      case 'integer':
        return GraphQLInt;
      case 'number':
        return GraphQLFloat;
      case 'textList':
        return listOf(GraphQLString);
      case 'date':
        return PartialDateType;
      case 'code':
        return this.enumOf(type.list);
      case 'composite':
        return this.compositeOf(type.composite);
      case 'compositeList':
        return listOf(this.compositeOf(type.composite));
    }
  }
}

export const PartialDateType = new GraphQLObjectType({
  name: 'PartialDate',
  description: 'A date as stated, never rounded, with the days it may mean.',
  fields: {
    edtf: { type: new GraphQLNonNull(GraphQLString), description: 'As stated, in EDTF.' },
    earliest: {
      type: new GraphQLNonNull(GraphQLString),
      description: 'First day it may mean; 0000-01-01 if open.',
    },
    latest: {
      type: new GraphQLNonNull(GraphQLString),
      description: 'Last day it may mean; 9999-12-31 if open.',
    },
  },
});
