import { GraphQLInt, GraphQLList, GraphQLNonNull, type GraphQLObjectType, GraphQLString } from 'graphql';

import { Certainty } from '../../../ontology/codes/certainty.js';
import { GapKind } from '../../../ontology/codes/gap-kind.js';
import { FIRST_DAY, LAST_DAY } from '../../../ontology/partial-date.js';
import { DEFAULT_PAGE_SIZE } from '../../../plan/page-arguments.js';
import { listComplexity } from '../../complexity.js';
import { forwardArguments } from '../../list-arguments.js';
import { answerConnection } from '../answer-connection.js';
import { entityField, evidenceField } from '../answer-fields.js';
import { answerType } from '../answer-type.js';
import type { QuestionParts } from '../question.js';
import { countGaps, type Gap, pageGaps } from './gap.js';

/** All gaps, in order, and pages of them. */
export function gapsType(parts: QuestionParts): GraphQLObjectType {
  const kind = {
    type: new GraphQLNonNull(parts.types.enumOf(GapKind)),
    description: 'What is not on record.',
  };
  const count = answerType<{ readonly kind: string; readonly count: number }>({
    name: 'GapCount',
    description: 'How many gaps of a kind.',
    fields: () => ({ kind, count: { type: new GraphQLNonNull(GraphQLInt) } }),
  });
  const gap = answerType<Gap>({
    name: 'Gap',
    description: 'Something that is not on record.',
    fields: () => ({
      kind,
      certainty: {
        type: new GraphQLNonNull(parts.types.enumOf(Certainty)),
        description:
          'YES: nothing on record can fill it; POSSIBLY: something whose dates are not all known may.',
      },
      about: entityField(parts, 'Post, incident, facility or source that has it.', ({ about }) => about),
      from: {
        type: GraphQLString,
        description: 'First day of it, in ISO 8601; null where it has no beginning or no days.',
        resolve: ({ days }) => closed(days?.earliest, FIRST_DAY),
      },
      until: {
        type: GraphQLString,
        description: 'Last day of it, in ISO 8601; null where it has no end or no days.',
        resolve: ({ days }) => closed(days?.latest, LAST_DAY),
      },
      claimCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many claims it concerns.',
        resolve: ({ evidence }) => evidence.length,
      },
      evidence: evidenceField(parts, 'Claims it concerns, twenty at most.', ({ evidence }) =>
        evidence.slice(0, DEFAULT_PAGE_SIZE),
      ),
    }),
  });
  return answerType<readonly Gap[]>({
    name: 'Gaps',
    description: 'What is not on record, counted and listed.',
    fields: () => ({
      counts: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(count))),
        description: 'How many of each kind that there are any of.',
        resolve: countGaps,
      },
      entries: {
        type: new GraphQLNonNull(answerConnection(parts.types, gap)),
        description: 'By kind, then by what they are about, then by day.',
        args: {
          ...forwardArguments,
        },
        extensions: { complexity: listComplexity },
        resolve: (all, args) =>
          pageGaps(all, args as { readonly first: number; readonly after?: string | null }),
      },
    }),
  });
}

const closed = (day: string | undefined, open: string): string | null =>
  day === undefined || day === open ? null : day;
