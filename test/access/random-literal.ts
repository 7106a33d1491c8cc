import {
  type GraphQLArgument,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

import type { Dice } from '../store/random/dice.js';
import { DATES } from '../store/random/random-value.js';

/** What there is to ask with. */
export interface Words {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly texts: readonly string[];
  /** What `knownAt` may be. */
  readonly times: readonly string[];
}

const LEVELS = 3;

/** Any argument by its type alone, so that one added later is asked with too; nothing, often, where it may be left out. */
export function randomArgument(dice: Dice, words: Words, argument: GraphQLArgument): readonly string[] {
  const { name, type } = argument;
  if (!isRequiredArgument(argument) && dice.chance(likelihoodOfNone(name))) return [];
  return [`${name}: ${writeLiteral(dice, words, name, type, LEVELS)}`];
}

const likelihoodOfNone = (name: string): number => {
  if (name === 'after' || name === 'before') return 85;
  if (name === 'knownAt') return 70;
  return name === 'last' ? 80 : 55;
};

function writeLiteral(
  dice: Dice,
  words: Words,
  name: string,
  type: GraphQLInputType,
  levels: number,
): string {
  if (isNonNullType(type)) return writeLiteral(dice, words, name, type.ofType, levels);
  if (isListType(type)) {
    const items = dice.times(dice.whole(1, 2), () => writeLiteral(dice, words, name, type.ofType, levels));
    return `[${items.join(', ')}]`;
  }
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const chosen = new Set([
      ...fields.filter(isRequiredInputField),
      ...(levels === 0 ? dice.some(fields, 1) : [dice.pick(fields), ...dice.some(fields, 1)]),
    ]);
    const oneOf = type.isOneOf || type.name.endsWith('Order') ? [...chosen].slice(0, 1) : [...chosen];
    const within = levels === 0 ? oneOf.filter((field) => isRequiredInputField(field)) : oneOf;
    return `{ ${within.map((field) => `${field.name}: ${writeLiteral(dice, words, field.name, field.type, levels - 1)}`).join(', ')} }`;
  }
  return writeScalar(dice, words, name, type.name);
}

function writeScalar(dice: Dice, { ids, cursors, texts, times }: Words, name: string, type: string): string {
  switch (type) {
    case 'ID':
      return JSON.stringify(dice.pick(ids));
    case 'Int':
      return dice.pick(['0', '1', '2', '3', '5']);
    case 'Float':
      return dice.pick(['0', '0.5', '24']);
    case 'Boolean':
      return dice.pick(['true', 'false']);
    case 'Date':
      return JSON.stringify(dice.pick(DATES));
    default:
      if (name === 'after' || name === 'before') return JSON.stringify(dice.pick([...cursors, 'none']));
      return JSON.stringify(dice.pick(name === 'knownAt' ? times : texts));
  }
}
