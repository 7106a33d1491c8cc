import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';

import { oneComplexity } from '../../complexity.js';
import { listOf, nonNull } from '../../non-null.js';
import { refuse } from '../../refuse.js';
import { answerType } from '../answer-type.js';
import type { QuestionField, QuestionParts } from '../question.js';
import { explainSearch, type Outcome, outcomeOf } from './explain-search.js';
import { findPaths, type Searched } from './find-paths.js';
import { type AnsweredHop, type PathTypes } from './path-types.js';
import { MOST_PATHS, readTerms, requireEnds, requireWithin, type TermArguments } from './read-terms.js';
import { LIMITS } from './search-terms.js';
import { termArguments } from './term-arguments.js';
import { weakestOf } from './weigh-hops.js';

interface PathsArguments extends TermArguments {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  readonly together: boolean;
}

interface Path {
  readonly hops: readonly AnsweredHop[];
}

interface Paths {
  readonly outcome: Outcome;
  readonly explanation: string;
  readonly paths: readonly Path[];
  readonly searched: Searched;
}

/** `paths(from, to)`: how two things are connected, and who says so. */
export function pathsField({ ontology }: QuestionParts, shared: PathTypes): QuestionField {
  const id = { type: new GraphQLNonNull(GraphQLID) };
  return {
    type: nonNull(pathsType(shared)),
    description:
      'How two things are connected: the shortest paths first, of the same length those with fewer disputed hops.',
    args: {
      from: { ...id, description: 'Id of the node at one end.' },
      to: { ...id, description: 'Id of the node at the other.' },
      first: {
        type: new GraphQLNonNull(GraphQLInt),
        defaultValue: 5,
        description: `At most so many paths, up to ${String(MOST_PATHS)}.`,
      },
      ...termArguments(ontology),
      together: {
        type: new GraphQLNonNull(GraphQLBoolean),
        defaultValue: false,
        description: 'Only paths all hops of which may hold, and all events lie, on one day.',
      },
    },
    extensions: { complexity: pathsComplexity },
    resolve: async (_root, args, context, info): Promise<Paths> => {
      const { from, to, first, together, maxLength, asOf } = args as PathsArguments;
      const terms = readTerms(ontology, args as PathsArguments, context, info);
      requireWithin('first', first, 1, MOST_PATHS, 'paths');
      if (from === to) refuse(`to: "${to}" is from as well; a path joins two different nodes.`);
      await requireEnds(terms, [
        ['from', from],
        ['to', to],
      ]);
      const { paths, searched } = await findPaths(terms, { from, to, first, together }, LIMITS);
      const outcome = outcomeOf(paths.length > 0, searched, maxLength);
      return {
        outcome,
        explanation: explainSearch(outcome, searched, maxLength, LIMITS),
        paths: paths.map((hops) => ({
          hops: hops.map((hop, at) => ({ ...hop, number: at + 1, asOf: asOf ?? undefined })),
        })),
        searched,
      };
    },
  };
}

/** What a search may read to find one path, and what is read of each path found. */
const SEARCH_COST = 1_000;
const pathsComplexity = ({
  args,
  childComplexity,
}: {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}): number => SEARCH_COST + Math.max(1, Number(args['first'])) * childComplexity;

function pathsType({ hops, hop, outcome, search }: PathTypes): GraphQLOutputType {
  const path = answerType<Path>({
    name: 'Path',
    description: 'A way from one node to another that meets no node twice.',
    fields: () => ({
      length: { type: nonNull(GraphQLInt), description: 'How many hops.', resolve: (one) => one.hops.length },
      hops,
      disputedHops: {
        type: nonNull(GraphQLInt),
        description: 'How many of them are disputed.',
        resolve: (one) => one.hops.filter(({ disputed }) => disputed).length,
      },
      weakestHop: {
        type: nonNull(hop),
        description:
          'The hop with the fewest independent sources; of several one that is disputed, then the first.',
        extensions: { complexity: oneComplexity },
        resolve: (one) => weakestOf(one.hops),
      },
    }),
  });
  return answerType<Paths>({
    name: 'Paths',
    description: 'How two things are connected, and how far that was looked for.',
    fields: () => ({
      outcome: { type: nonNull(outcome) },
      explanation: { type: nonNull(GraphQLString), description: 'The outcome in words.' },
      paths: { type: listOf(path), description: 'By length, then fewer disputed hops, then ids.' },
      searched: { type: nonNull(search), description: 'What was looked at.' },
    }),
  });
}
