import { type GraphQLFieldConfig, GraphQLList, GraphQLNonNull } from 'graphql';

import { listComplexity, oneComplexity } from '../complexity.js';
import type { GraphContext } from '../context.js';
import { loadNode, loadNodes } from './load-node.js';
import type { QuestionParts } from './question.js';

type Field<Answer> = GraphQLFieldConfig<Answer, GraphContext>;

/** A node of any kind that is an entity. */
export const entityField = <Answer>(
  { ontology, types }: QuestionParts,
  description: string,
  id: (answer: Answer) => string | null | undefined,
): Field<Answer> => ({
  type: types.entityInterface,
  description,
  extensions: { complexity: oneComplexity },
  resolve: (answer, _args, context, info) =>
    loadNode(
      ontology,
      [...ontology.kinds.values()].filter(({ entity }) => entity),
      id(answer),
      context,
      info,
    ),
});

/** The claims that an answer rests on. */
export const evidenceField = <Answer>(
  { ontology, types }: QuestionParts,
  description: string,
  ids: (answer: Answer) => readonly string[],
): Field<Answer> => ({
  type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(types.object('Claim')))),
  description,
  extensions: { complexity: listComplexity },
  resolve: (answer, _args, context, info) =>
    loadNodes(ontology, [ontology.kind('Claim')], ids(answer), context, info),
});
