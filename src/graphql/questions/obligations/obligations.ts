import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql';

import type { PartialDate } from '../../../ontology/partial-date.js';
import { listComplexity } from '../../complexity.js';
import { DateScalar } from '../../date-scalar.js';
import { forwardArguments } from '../../list-arguments.js';
import { answerConnection } from '../answer-connection.js';
import type { Question } from '../question.js';
import { clockType } from './clock-types.js';
import { type ClockArguments, pageClocks } from './page-clocks.js';

/** `obligations(state, instrument, asOf)`: by when the law obliges which State, and how it stands. */
export const obligations = (now: () => Date): Question => ({
  atRoot: (parts) => ({
    obligations: {
      type: new GraphQLNonNull(answerConnection(parts.types, clockType(parts))),
      description:
        'The clock of each obligation that an instrument sets a time for: by when, by each reading of the law, and how each State stands. Reckoned from what is on record; where that tells nothing, UNKNOWN.',
      args: {
        state: { type: GraphQLID, description: "A State, by its place's id or ISO code; all if not given." },
        instrument: {
          type: GraphQLString,
          description: 'An instrument, by id, symbol or a name such as OPCAT; all if not given.',
        },
        asOf: { type: DateScalar, description: 'The day, or days, asked about; today if not given.' },
        ...forwardArguments,
      },
      extensions: { complexity: listComplexity },
      resolve: (_root, { asOf, ...args }, context, info) => {
        const today = now().toISOString().slice(0, 10);
        const { earliest, latest } = (asOf as PartialDate | null | undefined) ?? {
          earliest: today,
          latest: today,
        };
        return pageClocks(info.schema, context, args as ClockArguments, { earliest, latest });
      },
    },
  }),
});
