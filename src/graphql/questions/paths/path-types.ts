import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLInt,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

import { Certainty } from '../../../ontology/codes/certainty.js';
import { readSize } from '../../../plan/page-arguments.js';
import type { DayRange } from '../../../plan/plan.js';
import { listComplexity, oneComplexity } from '../../complexity.js';
import type { GraphContext } from '../../context.js';
import { sizeArgument } from '../../list-arguments.js';
import { listOf, nonNull } from '../../non-null.js';
import { dateField } from '../answer-fields.js';
import { answerType } from '../answer-type.js';
import { DirectionType, relationshipType } from '../closed-types.js';
import { loadNode, loadNodes } from '../load-node.js';
import type { QuestionParts } from '../question.js';
import type { Searched } from './find-paths.js';
import { MOST_HOPS } from './read-terms.js';
import type { Hop } from './weigh-hops.js';

/** A hop as it is answered: with the days it was asked for. */
export interface AnsweredHop extends Hop {
  readonly number: number;
  readonly asOf: DayRange | undefined;
}

export interface PathTypes {
  readonly hop: GraphQLObjectType;
  readonly hops: GraphQLFieldConfig<{ readonly hops: readonly AnsweredHop[] }, GraphContext>;
  readonly weakestHop: GraphQLOutputType;
  readonly outcome: GraphQLEnumType;
  readonly search: GraphQLObjectType;
}

/** Types that paths and connecting subgraphs share. */
export function pathTypes(parts: QuestionParts): PathTypes {
  const hop = hopType(parts);
  return {
    hop,
    hops: {
      type: listOf(hop),
      description: 'From one node to the next.',
      extensions: {
        complexity: ({ childComplexity }: { readonly childComplexity: number }) =>
          MOST_HOPS * (1 + childComplexity),
      },
    },
    weakestHop: hop,
    outcome: new GraphQLEnumType({
      name: 'SearchOutcome',
      description: 'What came of a search through the graph.',
      values: {
        FOUND: { description: 'What was sought is there.' },
        NONE_WITHIN: { description: 'All within `maxLength` was looked at, and there is none.' },
        CUT_OFF: { description: 'Nothing was found before the search met its bounds: there may be one.' },
      },
    }),
    search: searchType(parts),
  };
}

function hopType(parts: QuestionParts): GraphQLObjectType {
  const { ontology, types } = parts;
  const kinds = [...ontology.kinds.values()];
  const claim = ontology.kind('Claim');
  const node = (end: 'from' | 'to', description: string): GraphQLFieldConfig<AnsweredHop, GraphContext> => ({
    type: types.nodeInterface,
    description,
    extensions: { complexity: oneComplexity },
    resolve: (hop, _args, context, info) => loadNode(ontology, kinds, hop[end], context, info),
  });
  return answerType<AnsweredHop>({
    name: 'PathHop',
    description: 'A relationship as a path goes over it, with what it rests on.',
    fields: () => ({
      number: { type: nonNull(GraphQLInt), description: 'Its place in the path, from 1.' },
      from: node('from', 'The node the path comes from.'),
      relationship: {
        type: nonNull(relationshipType(ontology)),
        resolve: ({ type }) => ontology.relationships.get(type),
      },
      direction: { type: nonNull(DirectionType), description: 'Which way the path walks the relationship.' },
      to: node('to', 'The node it leads to.'),
      since: dateField<AnsweredHop>(parts, 'When the relationship began, as stated.', ({ since }) => since),
      until: dateField<AnsweredHop>(parts, 'When it ended, as stated.', ({ until }) => until),
      certainty: {
        type: types.enumOf(Certainty),
        description:
          'Whether it surely or only possibly held on the `asOf` day; null without `asOf` or dates.',
        resolve: ({ type, since, until, asOf }) =>
          asOf && ontology.relationships.get(type)?.temporal
            ? since && until && since.latest <= asOf.earliest && until.earliest >= asOf.latest
              ? 'YES'
              : 'POSSIBLY'
            : null,
      },
      disputed: {
        type: nonNull(GraphQLBoolean),
        description: 'Whether a claim denies it, or contradicts one that it rests on.',
      },
      independentSources: {
        type: nonNull(GraphQLInt),
        description: 'Claims for it of which no two share a speaker or a first publisher.',
      },
      evidence: {
        type: listOf(types.object('Claim')),
        args: sizeArgument,
        description: 'The claims it rests on.',
        extensions: { complexity: listComplexity },
        resolve: async ({ claims }, { first }, context, info) =>
          (await loadNodes(ontology, [claim], claims, context, info)).slice(
            0,
            readSize('first', first as number),
          ),
      },
    }),
  });
}

const searchType = ({ ontology, types }: QuestionParts): GraphQLObjectType =>
  answerType<Searched>({
    name: 'PathSearch',
    description: 'What a search looked at, and what it did not.',
    fields: () => ({
      length: {
        type: nonNull(GraphQLInt),
        description: 'Every path of at most so many hops was looked at; a longer one may have been missed.',
      },
      nodes: { type: nonNull(GraphQLInt), description: 'Nodes met.' },
      relationships: { type: nonNull(GraphQLInt), description: 'Relationships met.' },
      hubs: {
        type: listOf(types.nodeInterface),
        args: sizeArgument,
        description:
          'Nodes with so many relationships that the search reached them but did not walk through them.',
        extensions: { complexity: listComplexity },
        resolve: ({ hubs }, { first }, context, info) =>
          loadNodes(
            ontology,
            [...ontology.kinds.values()],
            hubs.slice(0, readSize('first', first as number)),
            context,
            info,
          ),
      },
    }),
  });
