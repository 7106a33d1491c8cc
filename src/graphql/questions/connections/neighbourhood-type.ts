import { type GraphQLFieldConfig, GraphQLInt, type GraphQLObjectType, GraphQLString } from 'graphql';

import { Certainty } from '../../../ontology/codes/certainty.js';
import { readSize } from '../../../plan/page-arguments.js';
import { listComplexity, oneComplexity } from '../../complexity.js';
import type { GraphContext } from '../../context.js';
import { sizeArgument } from '../../list-arguments.js';
import { listOf, nonNull } from '../../non-null.js';
import { dateField } from '../answer-fields.js';
import { answerType } from '../answer-type.js';
import { DirectionType, kindType, relationshipType } from '../closed-types.js';
import { loadNode, loadNodes } from '../load-node.js';
import type { QuestionParts } from '../question.js';
import { rowOf } from '../read-row.js';
import type { NeighbourCount } from './count-neighbours.js';
import type { Neighbour, NeighbourPage } from './read-neighbours.js';

/** The parts of an answer are read only if they are asked for. */
export interface AnsweredNeighbourhood {
  readonly counts: () => Promise<readonly NeighbourCount[]>;
  readonly page: () => Promise<NeighbourPage>;
}

const made = new WeakMap<QuestionParts['types'], GraphQLObjectType>();

/** One type for every kind of entity. */
export function neighbourhoodType(parts: QuestionParts): GraphQLObjectType {
  const known = made.get(parts.types) ?? makeType(parts);
  made.set(parts.types, known);
  return known;
}

function makeType(parts: QuestionParts): GraphQLObjectType {
  const [count, edge] = [countType(parts), edgeType(parts)];
  return answerType<AnsweredNeighbourhood>({
    name: 'Neighbourhood',
    description: 'All relationships of an entity, whatever their type.',
    fields: () => ({
      counts: {
        type: listOf(count),
        description: 'How many there are of each sort, before any of them is read.',
        resolve: ({ counts }) => counts(),
      },
      totalCount: {
        type: nonNull(GraphQLInt),
        description: 'Of all of them, whatever the page.',
        resolve: async ({ counts }) => (await counts()).reduce((sum, one) => sum + one.count, 0),
      },
      edges: {
        type: listOf(edge),
        description: 'By type in the order of the ontology, outwards first, then by the id of the far node.',
        resolve: async ({ page }) => (await page()).neighbours,
      },
      pageInfo: {
        type: nonNull(parts.types.pageInfo),
        resolve: async ({ page }, _args, _context, info) => {
          const { neighbours, hasNextPage, hasPreviousPage } = await page();
          return rowOf(info, 'PageInfo', {
            hasNextPage,
            hasPreviousPage,
            startCursor: neighbours[0]?.cursor ?? null,
            endCursor: neighbours.at(-1)?.cursor ?? null,
          });
        },
      },
    }),
  });
}

const countType = ({ ontology }: QuestionParts): GraphQLObjectType =>
  answerType<NeighbourCount>({
    name: 'NeighbourCount',
    description: 'How many relationships of a type lead one way to nodes of a kind.',
    fields: () => ({
      relationship: relationshipField(ontology, ({ relationship }) => relationship),
      direction: { type: nonNull(DirectionType) },
      kind: { type: nonNull(kindType(ontology)), description: 'Kind of the far nodes.' },
      count: { type: nonNull(GraphQLInt), description: 'How many relationships.' },
    }),
  });

function edgeType(parts: QuestionParts): GraphQLObjectType {
  const { ontology, types } = parts;
  return answerType<Neighbour>({
    name: 'NeighbourEdge',
    description: 'A relationship of an entity, with its far end.',
    fields: () => ({
      cursor: { type: nonNull(GraphQLString), description: 'Of this relationship.' },
      relationship: relationshipField(ontology, ({ walk }) => walk.relationship.type),
      direction: { type: nonNull(DirectionType), resolve: ({ walk }) => walk.direction },
      since: dateField<Neighbour>(parts, 'When it began, as stated.', ({ since }) => since),
      until: dateField<Neighbour>(parts, 'When it ended, as stated.', ({ until }) => until),
      certainty: {
        type: types.enumOf(Certainty),
        description:
          'Whether it surely or only possibly held on the `asOf` day; null without `asOf` or dates.',
      },
      evidence: {
        type: listOf(types.object('Claim')),
        args: sizeArgument,
        description: 'The claims it rests on.',
        extensions: { complexity: listComplexity },
        resolve: async ({ claims }, { first }, context, info) =>
          loadNodes(
            ontology,
            [ontology.kind('Claim')],
            claims.slice(0, readSize('first', first as number)),
            context,
            info,
          ),
      },
      node: {
        type: types.nodeInterface,
        description: 'The far end.',
        extensions: { complexity: oneComplexity },
        resolve: ({ node }, _args, context, info) =>
          loadNode(ontology, [...ontology.kinds.values()], node, context, info),
      },
    }),
  });
}

const relationshipField = <Answer>(
  ontology: QuestionParts['ontology'],
  typeOf: (answer: Answer) => string,
): GraphQLFieldConfig<Answer, GraphContext> => ({
  type: nonNull(relationshipType(ontology)),
  resolve: (answer) => ontology.relationships.get(typeOf(answer)),
});
