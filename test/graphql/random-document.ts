import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql';

import type { Dice } from '../store/random/dice.js';

const LEVELS = 6;
const VARIABLES = [
  '$yes: Boolean = true',
  '$no: Boolean!',
  '$first: Int = 2',
  '$one: ID! = "facility:none"',
  '$name: String = "a"',
];
const DIRECTIVES = [
  '@skip(if: $yes)',
  '@skip(if: $no)',
  '@include(if: $yes)',
  '@include(if: $no)',
  '@skip(if: false)',
];
/** Of the same type in every kind, so that fragments on several kinds may select them under one key. */
const SHARED = new Set(['id', 'name']);

/** An argument as it stands in a field, or nothing. */
export type WriteArgument = (argument: GraphQLArgument) => readonly string[];

/**
 * A document over the schema, valid in most cases: aliases, merging, fragments on kinds and interfaces, directives.
 * @param anyArgument what is asked with, of one root field whose fields need not merge; a few plain arguments if absent
 */
export function randomDocument(
  dice: Dice,
  schema: GraphQLSchema,
  ids: readonly string[],
  anyArgument?: WriteArgument,
): string {
  const fragments: string[] = [];
  let aliases = 0;
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query type.');
  const roots = Object.values(query.getFields());
  const asked = dice.times(anyArgument ? 1 : dice.whole(1, 3), () =>
    writeField(dice.pick(roots), LEVELS, dice.chance(50)),
  );
  const body = [`{\n${asked.join('\n')}\n}`, ...fragments].join('\n');
  const used = VARIABLES.filter((variable) => body.includes(variable.split(':')[0] ?? variable));
  return `query Random${used.length > 0 ? `(${used.join(', ')})` : ''} ${body}`;

  function writeSelection(type: GraphQLCompositeType, levels: number, aliased: boolean): string {
    const parts = dice.times(dice.whole(1, 4), () => writePart(type, levels, aliased));
    return `{ ${parts.join(' ')} }`;
  }

  function writePart(type: GraphQLCompositeType, levels: number, aliased: boolean): string {
    if (isUnionType(type) || dice.chance(10)) return `${dice.chance(30) ? newAlias() : ''}__typename`;
    if (dice.chance(isAbstractType(type) ? 60 : 15)) return writeFragment(type, levels, aliased);
    const fields = Object.values(type.getFields());
    const deep = levels > 0 && dice.chance(70);
    const fitting = fields.filter((field) => isCompositeType(getNamedType(field.type)) === deep);
    return writeField(dice.pick(fitting.length > 0 ? fitting : fields), levels, aliased);
  }

  function writeFragment(type: GraphQLCompositeType, levels: number, aliased: boolean): string {
    const target = dice.pick([type, ...typesWithin(type)]);
    const selection = writeSelection(target, levels - 1, aliased || target !== type);
    if (dice.chance(50)) return `... on ${target.name} ${directive()} ${selection}`;
    const name = `F${String(fragments.length)}`;
    fragments.push(`fragment ${name} on ${target.name} ${selection}`);
    return `...${name} ${directive()}`;
  }

  function writeField(field: GraphQLField<unknown, unknown>, levels: number, aliased: boolean): string {
    const other =
      (aliased && !SHARED.has(field.name)) || dice.chance(20) || (anyArgument && field.args.length > 0);
    const values = field.args.flatMap((argument) =>
      anyArgument ? anyArgument(argument) : writeArgument(argument, field.name, other === true),
    );
    const type = getNamedType(field.type);
    return [
      `${other ? newAlias() : ''}${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''}`,
      directive(),
      isCompositeType(type) ? writeSelection(type, levels - 1, false) : '',
    ].join(' ');
  }

  /** The same of every field under its own name, so that two of them merge. */
  function writeArgument({ name }: GraphQLArgument, kind: string, other: boolean): readonly string[] {
    const own = ids.filter((id) => id.startsWith(`${kind}:`));
    const id = (): string => JSON.stringify(other || !own[0] ? dice.pick(ids) : own[0]);
    switch (name) {
      case 'id':
        return [`id: ${other && dice.chance(30) ? '$one' : id()}`];
      case 'ids':
        return [`ids: [${id()}, ${other ? '$one' : id()}]`];
      case 'first':
        return [`first: ${other ? dice.pick(['$first', '0', '1', '3']) : '2'}`];
      case 'after':
        return other && dice.chance(1) ? ['after: "of another list"'] : [];
      default:
        return writeText(name, other);
    }
  }

  function writeText(name: string, other: boolean): readonly string[] {
    switch (name) {
      case 'where':
        return other && dice.chance(20) ? ['where: { name: { contains: $name } }'] : [];
      case 'text':
        return [`text: ${other ? dice.pick(['"Zarechny"', '"prison"']) : '"Karaganda"'}`];
      default:
        return [];
    }
  }

  function typesWithin(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (isAbstractType(type)) return schema.getPossibleTypes(type);
    return isObjectType(type) ? type.getInterfaces() : [];
  }

  function newAlias(): string {
    aliases += 1;
    return `a${String(aliases)}: `;
  }

  function directive(): string {
    return dice.chance(15) ? dice.pick(DIRECTIVES) : '';
  }
}
