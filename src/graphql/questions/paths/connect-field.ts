import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';

import { oneComplexity } from '../../complexity.js';
import { listOf, nonNull } from '../../non-null.js';
import { refuse } from '../../refuse.js';
import { answerType } from '../answer-type.js';
import { loadNodes } from '../load-node.js';
import type { QuestionField, QuestionParts } from '../question.js';
import { type Connected, connectNodes } from './connect-nodes.js';
import { explainSearch, type Outcome, outcomeOf } from './explain-search.js';
import { type AnsweredHop, type PathTypes } from './path-types.js';
import { MOST_ENDS, readTerms, requireEnds, type TermArguments } from './read-terms.js';
import { LIMITS } from './search-terms.js';
import { termArguments } from './term-arguments.js';
import { weakestOf } from './weigh-hops.js';

interface Connection extends Omit<Connected, 'hops'> {
  readonly outcome: Outcome;
  readonly explanation: string;
  readonly hops: readonly AnsweredHop[];
}

/** `connect(ids)`: the smallest subgraph found that joins several things. */
export function connectField(parts: QuestionParts, shared: PathTypes): QuestionField {
  const { ontology } = parts;
  return {
    type: nonNull(connectionType(parts, shared)),
    description:
      'The smallest subgraph found that joins several things, each to another by at most `maxLength` hops. The very smallest would take too long; this one has less than twice its hops where `withinTwice` says so.',
    args: {
      ids: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))),
        description: `Ids of two to ${String(MOST_ENDS)} nodes.`,
      },
      ...termArguments(ontology),
    },
    extensions: { complexity: connectComplexity },
    resolve: async (_root, args, context, info): Promise<Connection> => {
      const { ids, maxLength, asOf } = args as TermArguments & { readonly ids: readonly string[] };
      const terms = readTerms(ontology, args as TermArguments, context, info);
      requireSeveral(ids);
      await requireEnds(
        terms,
        ids.map((id) => ['ids', id]),
      );
      const { hops, ...found } = await connectNodes(terms, ids, LIMITS);
      const outcome = outcomeOf(found.groups.length === 1, found.searched, maxLength);
      return {
        ...found,
        outcome,
        explanation: explainSearch(outcome, found.searched, maxLength, LIMITS),
        hops: hops.map((hop, at) => ({ ...hop, number: at + 1, asOf: asOf ?? undefined })),
      };
    },
  };
}

function requireSeveral(ids: readonly string[]): void {
  if (ids.length < 2 || ids.length > MOST_ENDS)
    refuse(`ids: ${String(ids.length)} are given; give two to ${String(MOST_ENDS)}.`);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) refuse(`ids: "${twice}" is given twice; name different nodes.`);
}

/** What a search may read before it has its answer. */
const SEARCH_COST = 2_000;
const connectComplexity = ({ childComplexity }: { readonly childComplexity: number }): number =>
  SEARCH_COST + MOST_ENDS * childComplexity;

const connectionType = (
  { ontology, types }: QuestionParts,
  { hops, hop, outcome, search }: PathTypes,
): GraphQLOutputType =>
  answerType<Connection>({
    name: 'ConnectingSubgraph',
    description: 'A tree of relationships that joins several things.',
    fields: () => ({
      outcome: { type: nonNull(outcome) },
      explanation: { type: nonNull(GraphQLString), description: 'The outcome in words.' },
      hops: { ...hops, description: 'Its relationships, each away from the first of the things by id.' },
      nodes: {
        type: listOf(types.nodeInterface),
        description: 'Its nodes, in the order in which the hops meet them.',
        extensions: { complexity: hops.extensions?.['complexity'] },
        resolve: (one, _args, context, info) =>
          loadNodes(
            ontology,
            [...ontology.kinds.values()],
            [
              ...new Set([
                ...one.groups.map(([first = '']) => first),
                ...one.hops.flatMap(({ from, to }) => [from, to]),
              ]),
            ],
            context,
            info,
          ),
      },
      groups: {
        type: nonNull(new GraphQLList(listOf(GraphQLID))),
        description: 'Which of the things are joined with each other: one group if all are.',
      },
      weakestHop: {
        type: hop,
        description: 'The hop with the fewest independent sources; null if nothing is joined.',
        extensions: { complexity: oneComplexity },
        resolve: (one) => weakestOf(one.hops),
      },
      withinTwice: {
        type: nonNull(GraphQLBoolean),
        description:
          'Whether the smallest subgraph that joins them is known to have more than half as many hops.',
      },
      searched: { type: nonNull(search), description: 'What was looked at.' },
    }),
  });
