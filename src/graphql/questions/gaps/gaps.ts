import { GraphQLID, GraphQLList, GraphQLNonNull } from 'graphql';

import { HabeasError } from '../../../errors/habeas-error.js';
import { GapKind } from '../../../ontology/codes/gap-kind.js';
import type { Ontology } from '../../../ontology/ontology.js';
import type { PartialDate } from '../../../ontology/partial-date.js';
import { FIRST_DAY, LAST_DAY } from '../../../ontology/partial-date.js';
import { DateScalar } from '../../date-scalar.js';
import { askGraph } from '../ask-graph.js';
import type { Question } from '../question.js';
import { GAP_FINDERS, type Search } from './find-gaps.js';
import { type Gap, GAP_KINDS, orderGaps } from './gap.js';
import { ENTITY, type EntityAnswer } from './gap-documents.js';
import { scopeOf, type Where } from './gap-scope.js';
import { gapsType } from './gap-types.js';
import type { Span } from './spans.js';

interface GapArguments {
  readonly entity: string;
  readonly kinds?: readonly string[] | null;
  readonly from?: PartialDate | null;
  readonly until?: PartialDate | null;
}

/** Several statements, each of up to a hundred nodes. */
const COST = 500;

/** `gaps(entity)`: what is not on record about an entity and what belongs to it. */
export const gaps: Question = {
  atRoot: (parts) => ({
    gaps: {
      type: gapsType(parts),
      description:
        'What is not on record of an entity and of what belongs to it: a place, a body, a facility, a post, an incident. Null for an id of nothing.',
      args: {
        entity: { type: new GraphQLNonNull(GraphQLID), description: 'Its id.' },
        kinds: {
          type: new GraphQLList(new GraphQLNonNull(parts.types.enumOf(GapKind))),
          description: 'Only gaps of these kinds; all if not given.',
        },
        from: { type: DateScalar, description: 'Only office holders and incidents from then on.' },
        until: { type: DateScalar, description: 'Only office holders and incidents until then.' },
      },
      extensions: {
        complexity: ({ childComplexity }: { readonly childComplexity: number }) => COST + childComplexity,
      },
      resolve: async (_root, args, context, info) => {
        const { entity, kinds, from, until } = args as GapArguments;
        const within = daysBetween(from, until);
        const { node } = await askGraph<EntityAnswer>(info.schema, context, ENTITY, { id: entity });
        if (!node) return null;
        refuseOther(parts.ontology, entity, node.__typename);
        const scope = scopeOf(node.__typename, entity);
        const search = { schema: info.schema, context, entity, scope, within, dated: dated(from, until) };
        return findAll(search, kinds ?? GAP_KINDS);
      },
    },
  }),
};

type Bound = PartialDate | null | undefined;

function daysBetween(from: Bound, until: Bound): Span {
  const within = { earliest: from?.earliest ?? FIRST_DAY, latest: until?.latest ?? LAST_DAY };
  if (within.earliest <= within.latest) return within;
  throw new HabeasError(
    'BAD_USER_INPUT',
    `from: ${String(from?.edtf)} is later than until, ${String(until?.edtf)}; exchange them.`,
  );
}

/** What a date must fulfil, if anything. */
const dated = (from: Bound, until: Bound): Where =>
  from || until ? { date: { from: from?.edtf, to: until?.edtf } } : {};

async function findAll(search: Search, kinds: readonly string[]): Promise<readonly Gap[]> {
  const found: Gap[] = [];
  // One after the other: each is a statement or more, and a store has few connections.
  for (const kind of new Set(kinds)) found.push(...((await GAP_FINDERS[kind]?.(search)) ?? []));
  return orderGaps(found);
}

function refuseOther(ontology: Ontology, id: string, kind: string): void {
  if (ontology.kind(kind).entity) return;
  throw new HabeasError(
    'BAD_USER_INPUT',
    `entity: ${id} is a ${kind}; give the id of a place, a body, a facility, a post, an incident or another entity.`,
  );
}
