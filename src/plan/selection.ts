import {
  type FieldNode,
  getArgumentValues,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

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
export type SelectionSource = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** Selects below these fields as graphql-js itself would execute them on an object of the named type. */
export function selectFields(
  source: SelectionSource,
  typeName: string,
  nodes: readonly FieldNode[],
): readonly SelectedField[] {
  const type = objectType(source.schema, typeName);
  const collected = collectSubfields(source.schema, source.fragments, source.variableValues, type, nodes);
  return [...collected].map(([key, fields]) => {
    const [field] = fields as readonly [FieldNode, ...FieldNode[]];
    const definition = type.getFields()[field.name.value];
    return {
      key,
      name: field.name.value,
      arguments: definition ? getArgumentValues(definition, field, source.variableValues) : {},
      nodes: fields,
      question: isQuestion(definition),
    };
  });
}

/** Marks a field of the schema that no statement answers by itself. */
export const isQuestion = (
  field: { readonly extensions?: object | null | undefined } | null | undefined,
): boolean =>
  (field?.extensions as Readonly<Record<string, unknown>> | null | undefined)?.['question'] === true;

const objectType = (schema: GraphQLSchema, name: string): GraphQLObjectType =>
  schema.getType(name) as GraphQLObjectType;
