import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A place of the schema that takes a text: a document with `$value`, and the value with a text in that place. */
export interface TextArgument {
  readonly place: string;
  readonly document: string;
  readonly valueOf: (text: string) => unknown;
}

const TEXT_TYPES: ReadonlySet<string> = new Set(['String', 'ID', 'Date']);
type Build = (text: string) => unknown;
interface Path {
  readonly path: string;
  readonly build: Build;
}

/** Every argument of every field that can be reached, and every field of their inputs once, that takes a text. */
export function textArguments(schema: GraphQLSchema): readonly TextArgument[] {
  const seenInputs = new Set<string>();
  return [...reachable(schema)].flatMap(({ type, open, close }) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        pathsIn(argument.type, seenInputs).map(({ path, build }) => ({
          place: `${type.name}.${field.name}(${argument.name}${path})`,
          document: `query ($value: ${String(argument.type)}) { ${open}${callOf(field, argument)}${selectionOf(field)}${close} }`,
          valueOf: build,
        })),
      ),
    ),
  );
}

/** Fields on the way to each type, by the shortest way. */
function reachable(
  schema: GraphQLSchema,
): ReadonlySet<{ readonly type: GraphQLObjectType; readonly open: string; readonly close: string }> {
  const query = schema.getQueryType();
  const found = new Map(query ? [[query.name, { type: query, open: '', close: '' }]] : []);
  for (const { type, open, close } of found.values()) {
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isObjectType(next) || found.has(next.name)) continue;
      found.set(next.name, { type: next, open: `${open}${callOf(field)} { `, close: ` }${close}` });
    }
  }
  return new Set(found.values());
}

function pathsIn(type: GraphQLInputType, seen: Set<string>): readonly Path[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return pathsIn(bare.ofType, seen).map(inList);
  if (isLeafType(bare)) return TEXT_TYPES.has(bare.name) ? [{ path: '', build: (text) => text }] : [];
  if (!isInputObjectType(bare) || seen.has(bare.name)) return [];
  seen.add(bare.name);
  return Object.values(bare.getFields()).flatMap((field) =>
    pathsIn(field.type, seen).map(({ path, build }) => ({
      path: `.${field.name}${path}`,
      build: (text) => ({ [field.name]: build(text) }),
    })),
  );
}

const inList = ({ path, build }: Path): Path => ({ path, build: (text) => [build(text)] });

function callOf({ name, args }: GraphQLField<unknown, unknown>, asked?: GraphQLArgument): string {
  const given = args.flatMap((argument) => {
    if (argument === asked) return [`${argument.name}: $value`];
    return isRequiredArgument(argument) ? [`${argument.name}: ${sampleOf(argument)}`] : [];
  });
  return given.length === 0 ? name : `${name}(${given.join(', ')})`;
}

function sampleOf({ type }: GraphQLArgument): string {
  const sample = getNamedType(type).name === 'Int' ? '1' : '"facility:none"';
  return isListType(getNullableType(type)) ? `[${sample}]` : sample;
}

/** What a statement has to be asked for: plain values, those of a level below too. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  return isLeafType(type) ? '' : ` { __typename ${isObjectType(type) ? leavesOf(type, 1) : ''} }`;
}

function leavesOf(type: GraphQLObjectType, levels: number): string {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => {
      const next = getNamedType(field.type);
      if (isLeafType(next)) return [field.name];
      return isObjectType(next) &&
        levels > 0 &&
        !/^(edges|pageInfo)$/u.exec(field.name) &&
        field.args.length === 0
        ? [`${field.name} { __typename ${leavesOf(next, 0)} }`]
        : [];
    })
    .join(' ');
}
