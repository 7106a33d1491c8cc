import { GraphQLList, GraphQLNonNull } from 'graphql';

import { HabeasError } from '../../../errors/habeas-error.js';
import { IncidentDimension } from '../../../ontology/codes/incident-dimension.js';
import { readPages } from '../answer-connection.js';
import { asWritten } from '../as-written.js';
import { askGraph } from '../ask-graph.js';
import type { Question } from '../question.js';
import { countIncidents } from './count-incidents.js';
import { type IncidentRow, INCIDENTS, type IncidentsAnswer } from './statistics-documents.js';
import { statisticsType } from './statistics-types.js';

interface StatisticsArguments {
  readonly where?: unknown;
  readonly by?: readonly string[] | null;
}

/** All of them are read, a hundred at a time. */
const MOST = 2_000;
const MOST_DIMENSIONS = 2;

/** `statistics(where, by)`: incidents counted in cells, with their tolls as ranges. */
export const statistics: Question = {
  atRoot: (parts) => ({
    statistics: {
      type: new GraphQLNonNull(statisticsType(parts)),
      description: `Incidents counted, in one dimension or in a table of two, with tolls from the least to the most claimed; of ${String(MOST)} incidents at most. For more, ask the aggregate of a list.`,
      args: {
        where: {
          type: parts.types.inputs.where('Incident'),
          description: 'Which incidents; all if not given.',
        },
        by: {
          type: new GraphQLList(new GraphQLNonNull(parts.types.enumOf(IncidentDimension))),
          description: 'One dimension or two, rows before columns; all in one cell if not given.',
        },
      },
      extensions: {
        complexity: ({ childComplexity }: { readonly childComplexity: number }) => MOST + childComplexity,
      },
      resolve: async (_root, args, context, info) => {
        const { by, where: condition } = args as StatisticsArguments;
        const dimensions = readDimensions(by ?? []);
        const where = asWritten(condition);
        const incidents = await readPages<IncidentRow>(
          async (after) => {
            const variables = { where, after };
            const answer = await askGraph<IncidentsAnswer>(info.schema, context, INCIDENTS, variables);
            return { rows: answer.incidents.nodes, ...answer.incidents.pageInfo };
          },
          MOST,
          `where: it leaves more than ${String(MOST)} incidents; narrow it by date, type or place, or ask incidents { aggregate }.`,
        );
        return { whole: countIncidents(incidents, [])[0], cells: countIncidents(incidents, dimensions) };
      },
    },
  }),
};

function readDimensions(by: readonly string[]): readonly string[] {
  if (by.length > MOST_DIMENSIONS || new Set(by).size < by.length) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `by: ${by.join(', ')} is no table; give one dimension, or two that differ.`,
    );
  }
  return by;
}
