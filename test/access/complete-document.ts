import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

import type { WriteArgument } from '../graphql/random-document.js';
import type { Dice } from '../store/random/dice.js';

const LEVELS = 6;
/** Fields with fields of their own, of each type. */
const MOST_WALKS = 3;

/** A question for every value of what one root field answers, and of some of what that leads to. */
export function completeDocument(dice: Dice, schema: GraphQLSchema, writeArgument: WriteArgument): string {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query type.');
  let aliases = 0;
  const alias = (): string => {
    aliases += 1;
    return `a${String(aliases)}: `;
  };
  return `{ ${writeField(dice.pick(Object.values(query.getFields())), LEVELS)} }`;

  function writeField(field: GraphQLField<unknown, unknown>, levels: number): string {
    const given = field.args
      .filter((one) => isRequiredArgument(one) || dice.chance(5))
      .flatMap(writeArgument);
    const type = getNamedType(field.type);
    const called = `${alias()}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
    return isCompositeType(type) ? `${called} ${writeSelection(type, levels - 1)}` : called;
  }

  function writeSelection(type: GraphQLCompositeType, levels: number): string {
    const within = isAbstractType(type) && levels > 0 ? dice.some(schema.getPossibleTypes(type), 2) : [];
    const fragments = within.map((one) => `... on ${one.name} ${writeSelection(one, levels)}`);
    if (!isObjectType(type) && !isInterfaceType(type)) return `{ __typename ${fragments.join(' ')} }`;
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const walks =
      levels > 0
        ? dice.some(
            fields.filter((field) => !leaves.includes(field)),
            MOST_WALKS,
          )
        : [];
    return `{ __typename ${[...[...leaves, ...walks].map((field) => writeField(field, levels)), ...fragments].join(' ')} }`;
  }
}
