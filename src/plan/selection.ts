import {
  type FieldNode,
  getArgumentValues,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

import { SelectionMemory, usesVariables } from './selection-memory.js';

/** Fields selected together under one response key; fragments, @skip and @include are resolved. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly nodes: readonly FieldNode[];
  /** Answered by a resolver of its own, which only needs to know the node's id. */
  readonly question: boolean;
}

/** What a plan needs of a GraphQL request. */
export interface SelectionSource extends Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'> {
  readonly memory: SelectionMemory;
}

type Variables = GraphQLResolveInfo['variableValues'];
type FieldOf = (variables: Variables) => SelectedField;

/** Selects below these fields as graphql-js itself would execute them on an object of the named type. */
export const selectFields = (
  source: SelectionSource,
  typeName: string,
  nodes: readonly FieldNode[],
): readonly SelectedField[] =>
  source.memory
    .once(nodes, typeName, () => collectFields(source, typeName, nodes))
    .map((fieldOf) => fieldOf(source.variableValues));

/** The same for one request alone, which nothing is remembered of. */
export const selectFieldsOnce = (
  info: Omit<SelectionSource, 'memory'>,
  typeName: string,
  nodes: readonly FieldNode[],
): readonly SelectedField[] =>
  selectFields({ ...info, memory: new SelectionMemory(info.fragments) }, typeName, nodes);

function collectFields(
  source: SelectionSource,
  typeName: string,
  nodes: readonly FieldNode[],
): readonly FieldOf[] {
  const type = objectType(source.schema, typeName);
  const collected = collectSubfields(source.schema, source.fragments, source.variableValues, type, nodes);
  return [...collected].map(([key, fields]): FieldOf => {
    const [field] = fields as readonly [FieldNode, ...FieldNode[]];
    const definition = type.getFields()[field.name.value];
    const fieldOf: FieldOf = (variables) => ({
      key,
      name: field.name.value,
      arguments: definition ? getArgumentValues(definition, field, variables) : {},
      nodes: fields,
      question: isQuestion(definition),
    });
    if (field.arguments?.some((argument) => usesVariables(argument))) return fieldOf;
    const fixed = fieldOf({});
    return () => fixed;
  });
}

/** Marks a field of the schema that no statement answers by itself. */
export const isQuestion = (
  field: { readonly extensions?: object | null | undefined } | null | undefined,
): boolean =>
  (field?.extensions as Readonly<Record<string, unknown>> | null | undefined)?.['question'] === true;

const objectType = (schema: GraphQLSchema, name: string): GraphQLObjectType =>
  schema.getType(name) as GraphQLObjectType;
