import {
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
} from 'graphql';

import { Granularity } from '../../../ontology/codes/granularity.js';
import { TimelineKind } from '../../../ontology/codes/timeline-kind.js';
import { listComplexity } from '../../complexity.js';
import { DateScalar } from '../../date-scalar.js';
import { forwardArguments } from '../../list-arguments.js';
import { answerConnection } from '../answer-connection.js';
import { dateField, entityField, evidenceField, nodeField } from '../answer-fields.js';
import { answerType } from '../answer-type.js';
import type { Question, QuestionParts } from '../question.js';
import type { Buckets, KindCount } from './count-buckets.js';
import type { TimelineEvent } from './merge-events.js';
import { pageTimeline, type Timeline, type TimelineArguments } from './page-timeline.js';

const many = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
const count = { type: new GraphQLNonNull(GraphQLInt), description: 'How many.' };

/** `timeline(entity | place | kinds, from, to, granularity)`: what happened, on one axis of time. */
export const TIMELINE: Question = {
  atRoot: (parts) => ({
    timeline: {
      type: timelineType(parts),
      description:
        'Incidents, proceedings, tenures, treaty actions and publications by date, as precise as each is stated: of an entity, in a place and all within it, or all. Null if there is no such entity or place.',
      args: {
        entity: { type: GraphQLID, description: 'Of one entity, by id; tenures are told of entities alone.' },
        place: { type: GraphQLID, description: 'In a place and all within it, by id.' },
        kinds: {
          type: new GraphQLList(new GraphQLNonNull(parts.types.enumOf(TimelineKind))),
          description: 'Only these; all if not given.',
        },
        from: { type: DateScalar, description: 'Only what may lie on this day or later.' },
        to: { type: DateScalar, description: 'Only what may lie on this day or earlier.' },
        granularity: {
          type: new GraphQLNonNull(parts.types.enumOf(Granularity)),
          defaultValue: 'YEAR',
          description: 'How wide the buckets are.',
        },
        ...forwardArguments,
      },
      extensions: { complexity: listComplexity },
      resolve: (_root, args: TimelineArguments, context, info) =>
        pageTimeline({ schema: info.schema, context }, args),
    },
  }),
};

function timelineType(parts: QuestionParts): GraphQLObjectType {
  const connection = answerConnection(parts.types, eventType(parts));
  const kindCount = answerType<KindCount>({
    name: 'TimelineCount',
    description: 'Events of one kind.',
    fields: () => ({ kind: { type: new GraphQLNonNull(parts.types.enumOf(TimelineKind)) }, count }),
  });
  const bucket = answerType<Buckets['buckets'][number]>({
    name: 'TimelineBucket',
    description: 'Events whose date lies in one part of the calendar.',
    fields: () => ({
      start: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'The year, month or day, such as 2011-06.',
      },
      count,
      kinds: { type: many(kindCount), description: 'The same, by kind.' },
    }),
  });
  return answerType<Timeline>({
    name: 'Timeline',
    description: 'A page of events by their earliest, then their latest day, and counts over all of them.',
    fields: () => ({
      ...connection.toConfig().fields,
      buckets: {
        type: many(bucket),
        description: 'How many there are, in the order of time; none is empty.',
        resolve: async ({ counts }) => (await counts()).buckets,
      },
      wider: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many have a date wider than a bucket; they are counted here and in no bucket.',
        resolve: async ({ counts }) => (await counts()).wider,
      },
    }),
  });
}

const eventType = (parts: QuestionParts): GraphQLObjectType =>
  answerType<TimelineEvent>({
    name: 'TimelineEvent',
    description: 'Something that happened, with its date as stated.',
    fields: () => ({
      kind: { type: new GraphQLNonNull(parts.types.enumOf(TimelineKind)) },
      date: dateField(parts, 'When, as stated.', ({ date }) => date),
      entity: entityField(
        parts,
        'The incident, proceeding, treaty action or source; of a tenure, the person.',
        ({ entity }) => entity,
      ),
      post: nodeField(parts, 'Post', 'Of a tenure, the post.', ({ post }) => post),
      evidence: evidenceField(parts, 'Claims that date it.', ({ evidence }) => evidence),
    }),
  });
