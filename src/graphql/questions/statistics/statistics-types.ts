import { GraphQLInt, GraphQLList, GraphQLNonNull, type GraphQLObjectType, GraphQLString } from 'graphql';

import { IncidentDimension } from '../../../ontology/codes/incident-dimension.js';
import { TollKind } from '../../../ontology/codes/toll-kind.js';
import { entityField } from '../answer-fields.js';
import { answerType } from '../answer-type.js';
import type { QuestionParts } from '../question.js';
import type { Cell, Key } from './count-incidents.js';
import type { TollRange } from './sum-tolls.js';

export interface Statistics {
  /** Absent where there are no incidents. */
  readonly whole?: Cell | undefined;
  readonly cells: readonly Cell[];
}

const count = (description: string) => ({ type: new GraphQLNonNull(GraphQLInt), description });
const many = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));

/** `Statistics` and all below it. */
export function statisticsType(parts: QuestionParts): GraphQLObjectType {
  const tolls = {
    type: many(tollRange(parts)),
    description: 'What is claimed of each toll that is counted.',
  };
  const key = answerType<Key>({
    name: 'StatisticsKey',
    description: 'Where the incidents of a cell stand in one dimension.',
    fields: () => ({
      dimension: { type: new GraphQLNonNull(parts.types.enumOf(IncidentDimension)) },
      key: { type: GraphQLString, description: 'A code, a year or an id; null where it is not known.' },
      node: entityField(parts, 'The facility or region.', ({ key: id }) => (id?.includes(':') ? id : null)),
    }),
  });
  const cell = answerType<Cell>({
    name: 'StatisticsCell',
    description: 'Incidents that stand alike in every dimension.',
    fields: () => ({
      keys: { type: many(key), description: 'In the order of the dimensions.' },
      incidents: count('How many.'),
      tolls,
    }),
  });
  return answerType<Statistics>({
    name: 'Statistics',
    description: 'Incidents counted, in whole and in cells.',
    fields: () => ({
      incidents: { ...count('How many.'), resolve: ({ whole }) => whole?.incidents ?? 0 },
      tolls: { ...tolls, resolve: ({ whole }) => whole?.tolls ?? [] },
      cells: { type: many(cell), description: 'Those with an incident, in order of their keys.' },
    }),
  });
}

const tollRange = ({ types }: QuestionParts): GraphQLObjectType =>
  answerType<TollRange>({
    name: 'TollRange',
    description: 'A toll of several incidents, from the least to the most that is claimed of each.',
    fields: () => ({
      kind: { type: new GraphQLNonNull(types.enumOf(TollKind)), description: 'What is counted.' },
      least: count(
        'The least claimed of each incident, summed; one that is part of another counts beside it.',
      ),
      most: {
        type: GraphQLInt,
        description: 'The most claimed of each incident, summed; null where a claim sets no limit.',
      },
      incidents: count('Incidents with such a toll.'),
      withoutToll: count('Incidents of which no such toll is claimed: they add nothing to the sums.'),
      withoutLimit: count('Incidents of which a claim sets no limit.'),
      disputed: count('Incidents of which claims differ so far that they have no number in common.'),
    }),
  });
