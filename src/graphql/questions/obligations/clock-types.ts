import {
  type GraphQLFieldConfig,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
} from 'graphql';

import { ClockStart } from '../../../ontology/codes/clock-start.js';
import { ObligationStatus } from '../../../ontology/codes/obligation-status.js';
import { ObligationStep } from '../../../ontology/codes/obligation-step.js';
import type { GraphContext } from '../../context.js';
import { dateField, evidenceField, nodeField } from '../answer-fields.js';
import { answerType } from '../answer-type.js';
import type { QuestionParts } from '../question.js';
import type { Clock } from './page-clocks.js';
import type { Step } from './read-state-record.js';
import type { Reading, Summary } from './reckon-reading.js';
import type { Count } from './standing-on-day.js';

const many = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));

/** `ObligationClock` and all below it. */
export function clockType(parts: QuestionParts): GraphQLObjectType {
  const dayCount = answerType<Count>({
    name: 'DayCount',
    description: 'A number of days, as closely as the record allows.',
    fields: () => ({
      least: { type: new GraphQLNonNull(GraphQLInt) },
      most: { type: new GraphQLNonNull(GraphQLInt) },
    }),
  });
  const reading = readingType(parts, dayCount);
  const step = stepType(parts);
  return answerType<Clock>({
    name: 'ObligationClock',
    description: 'How a State stands to an obligation that an instrument sets a time for.',
    fields: () => ({
      state: nodeField(parts, 'Place', 'State that is obliged.', ({ state }) => state),
      provision: nodeField(parts, 'Provision', 'Provision that obliges it.', ({ provision }) => provision),
      instrument: nodeField(
        parts,
        'LegalInstrument',
        'Instrument it is part of.',
        ({ instrument }) => instrument,
      ),
      asOf: dateField(parts, 'Days asked about.', ({ asOf }) => asOf),
      ...summaryFields<Clock>(parts, dayCount, 'all readings together'),
      readings: {
        type: many(reading),
        description: 'By each reading of the law, where it can be argued when the time starts.',
      },
      steps: { type: many(step), description: 'What it is reckoned from.' },
      evidence: evidenceField(parts, 'Claims that state the rule.', ({ rule }) => rule),
    }),
  });
}

function readingType(parts: QuestionParts, dayCount: GraphQLObjectType): GraphQLObjectType {
  return answerType<Reading>({
    name: 'ObligationReading',
    description: 'How a State stands to an obligation by one reading of the law.',
    fields: () => ({
      basis: {
        type: new GraphQLNonNull(parts.types.enumOf(ClockStart)),
        description: 'From when its time runs, by this reading.',
      },
      start: dateField(
        parts,
        'Days from which its time may run; null if nothing binds it.',
        ({ start }) => start,
      ),
      due: dateField(parts, 'Days that may be the last allowed, without any postponement.', ({ due }) => due),
      postponedUntil: dateField(
        parts,
        'Days that may be the last of the postponements on record, whenever declared.',
        ({ postponedUntil }) => postponedUntil,
      ),
      ...summaryFields<Reading>(parts, dayCount, 'this reading'),
    }),
  });
}

function summaryFields<Answer extends Summary>(
  { types }: QuestionParts,
  dayCount: GraphQLObjectType,
  by: string,
): Readonly<Record<string, GraphQLFieldConfig<Answer, GraphContext>>> {
  const status = types.enumOf(ObligationStatus);
  return {
    status: {
      type: new GraphQLNonNull(status),
      description: `How it stands on the days asked about, by ${by}; UNKNOWN if several are possible.`,
    },
    possible: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(status))),
      description: 'Each status that the record leaves possible.',
    },
    daysOverdue: {
      type: new GraphQLNonNull(dayCount),
      description: 'Days by which the time allowed is or was overrun; by the day it was met, once it was.',
      resolve: ({ overdue }) => overdue,
    },
  };
}

function stepType(parts: QuestionParts): GraphQLObjectType {
  return answerType<Step>({
    name: 'ObligationStepTaken',
    description: 'Something on record that a clock is reckoned from.',
    fields: () => ({
      step: { type: new GraphQLNonNull(parts.types.enumOf(ObligationStep)) },
      date: dateField(parts, 'When, as stated; null if it is not stated.', ({ date }) => date),
      action: nodeField(parts, 'TreatyAction', 'Treaty action, if it is one.', ({ action }) => action),
      organization: nodeField(parts, 'Organization', 'Body designated.', ({ organization }) => organization),
      evidence: evidenceField(parts, 'Claims it rests on.', ({ evidence }) => evidence),
    }),
  });
}
