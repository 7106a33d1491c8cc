import { GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull, type GraphQLObjectType } from 'graphql';

import { compareTexts } from '../../../ontology/compare-texts.js';
import { listOf, nonNull } from '../../non-null.js';
import { answerType } from '../answer-type.js';
import type { QuestionField, QuestionParts } from '../question.js';
import { askRing } from './ask-ring.js';
import type { AnsweredHop, PathTypes } from './path-types.js';
import { readTerms, requireWithin, type TermArguments } from './read-terms.js';
import { termArguments } from './term-arguments.js';
import { Trust } from './trust.js';
import { hopOf } from './weigh-hops.js';

const MOST_IDS = 1_000;
const MOST_HOPS = 10_000;
const USUAL_HOPS = 2_000;

interface Among {
  readonly totalCount: number;
  readonly hops: readonly AnsweredHop[];
}

/** `among(ids)`: what several things are related to each other by, each relationship once. */
export function amongField(parts: QuestionParts, shared: PathTypes): QuestionField {
  const { ontology } = parts;
  const { maxLength, avoid, ...termsOfOne } = termArguments(ontology);
  return {
    type: nonNull(amongType(shared)),
    description:
      'All relationships among several things, read in one statement however many there are of each: a picture of them.',
    args: {
      ids: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))),
        description: `Up to ${String(MOST_IDS)} ids; one of nothing is related to nothing.`,
      },
      ...termsOfOne,
      first: {
        type: new GraphQLNonNull(GraphQLInt),
        defaultValue: USUAL_HOPS,
        description: `At most so many relationships, up to ${String(MOST_HOPS)}.`,
      },
    },
    extensions: { complexity: amongComplexity },
    resolve: async (_root, args, context, info): Promise<Among> => {
      const { ids, first, ...given } = args as AmongArguments;
      requireWithin('ids', ids.length, 0, MOST_IDS, 'ids');
      requireWithin('first', first, 0, MOST_HOPS, 'relationships');
      const terms = readTerms(ontology, { ...given, maxLength: 1 }, context, info);
      const trust = new Trust(terms);
      const asked = [...new Set(ids)].sort();
      const ring = await askRing(terms, trust, asked, { towards: asked, detailed: true });
      // Each is met from both its ends, and told from the one it starts at.
      const met = [...ring].flatMap(([near, steps]) =>
        (steps ?? []).flatMap((step) => (step.direction === 'out' ? [{ ...step, near }] : [])),
      );
      const page = met.sort((one, other) => compareTexts(one.id, other.id)).slice(0, first);
      await trust.read(page);
      return {
        totalCount: met.length,
        hops: page.map((step, at) => ({
          ...hopOf(step, trust),
          number: at + 1,
          asOf: given.asOf ?? undefined,
        })),
      };
    },
  };
}

type AmongArguments = Omit<TermArguments, 'maxLength'> & {
  readonly ids: readonly string[];
  readonly first: number;
};

const amongComplexity = ({
  args,
  childComplexity,
}: {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
}): number => {
  const { ids, first } = args;
  return (
    (Array.isArray(ids) ? ids.length : 1) + Math.max(0, Number(first ?? USUAL_HOPS)) * (1 + childComplexity)
  );
};

const amongType = ({ hop }: PathTypes): GraphQLObjectType =>
  answerType<Among>({
    name: 'RelationshipsAmong',
    description: 'What several things are related to each other by.',
    fields: () => ({
      totalCount: { type: nonNull(GraphQLInt), description: 'Of all of them, also beyond `first`.' },
      hops: { type: listOf(hop), description: 'Each once, away from the node it starts at, by id.' },
    }),
  });
