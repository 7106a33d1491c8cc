import { type GraphQLFieldConfig, GraphQLList, GraphQLNonNull } from 'graphql';

import type { Days } from '../../ontology/days.js';
import type { PartialDate } from '../../ontology/partial-date.js';
import { listComplexity, oneComplexity } from '../complexity.js';
import type { GraphContext } from '../context.js';
import { loadNode, loadNodes } from './load-node.js';
import type { QuestionParts } from './question.js';
import { rowOf } from './read-row.js';

type Field<Answer> = GraphQLFieldConfig<Answer, GraphContext>;

/** A node of the graph that an answer names by its id. */
export const nodeField = <Answer>(
  { ontology, types }: QuestionParts,
  kind: string,
  description: string,
  id: (answer: Answer) => string | null | undefined,
): Field<Answer> => ({
  type: types.object(kind),
  description,
  extensions: { complexity: oneComplexity },
  resolve: (answer, _args, context, info) =>
    loadNode(ontology, [ontology.kind(kind)], id(answer), context, info),
});

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

/** A date as stated, or the days it may be where that was reckoned: `2013-02-01/2013-02-28`. */
export const dateField = <Answer>(
  { types }: QuestionParts,
  description: string,
  days: (answer: Answer) => Days | PartialDate | null | undefined,
): Field<Answer> => ({
  type: types.partialDate,
  description,
  resolve: (answer, _args, _context, info) => {
    const found = days(answer);
    return rowOf(info, 'PartialDate', found && { ...found, edtf: edtfOf(found) });
  },
});

const edtfOf = (days: Days | PartialDate): string => {
  if ('edtf' in days) return days.edtf;
  return days.earliest === days.latest ? days.earliest : `${days.earliest}/${days.latest}`;
};
