import type { GraphQLFieldConfig, GraphQLObjectType } from 'graphql';

import type { Kind, Ontology } from '../../ontology/ontology.js';
import type { GraphContext } from '../context.js';
import type { NodeTypes } from '../node-types.js';

/** A field that no statement answers by itself: its resolver asks the graph first, then reckons. */
export type QuestionField = GraphQLFieldConfig<unknown, GraphContext>;
export type QuestionFields = Readonly<Record<string, QuestionField>>;

/** What every question may build its types with. */
export interface QuestionParts {
  readonly ontology: Ontology;
  readonly types: NodeTypes;
}

/** One question of an investigator: fields at the root, fields of kinds, or both. */
export interface Question {
  readonly atRoot?: (parts: QuestionParts) => QuestionFields;
  /** Their source is a row, of which `idOfRow` tells the node's id. */
  readonly onKind?: (parts: QuestionParts, kind: Kind) => QuestionFields;
}

/** A type that several fields share: one of its name in each schema. */
export function oncePerSchema(
  make: (parts: QuestionParts) => GraphQLObjectType,
): (parts: QuestionParts) => GraphQLObjectType {
  const made = new WeakMap<NodeTypes, GraphQLObjectType>();
  return (parts) => {
    const type = made.get(parts.types) ?? make(parts);
    made.set(parts.types, type);
    return type;
  };
}
