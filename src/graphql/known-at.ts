import { GraphQLString } from 'graphql';

import type { GraphStore } from '../store/graph-store.js';
import type { GraphContext } from './context.js';
import { ofContext } from './of-context.js';
import { readMoment } from './read-moment.js';
import { settleBelow } from './root-context.js';
import type { RootField } from './root-fields.js';

const KNOWN_AT = {
  type: GraphQLString,
  description:
    'Answered as the graph was known then: at the end of a day (`2026-11-25`, UTC) or at a time (`2026-11-25T10:00:00Z`). It holds for all that is selected below; `asOf` asks when a thing was true.',
};

/** A root field that can be asked what was known at a time; what it asks then is answered so, however deep. */
export function withKnownAt(field: RootField): RootField {
  const { resolve } = field;
  if (!resolve) return field;
  return {
    ...field,
    args: { ...field.args, knownAt: KNOWN_AT },
    resolve: (root, { knownAt, ...args }: { readonly knownAt?: string | null }, context, info) => {
      if (knownAt === undefined || knownAt === null) return resolve(root, args, context, info);
      const then = contextAt(context, readMoment('knownAt', knownAt, 'end'));
      settleBelow(context, info, then);
      return resolve(root, args, then, info);
    },
  };
}

/** The same context, whose store answers every plan by what was known then: one of each time, as loaders go by it. */
export function contextAt(context: GraphContext, knownAt: number): GraphContext {
  const ofRequest = contexts(context);
  const known = ofRequest.get(knownAt);
  if (known) return known;
  const { store, explain } = context;
  const made: GraphContext = {
    ...context,
    store: storeAt(store, knownAt),
    ...(explain && { explain: (field, plan) => explain(field, { knownAt, ...plan }) }),
  };
  ofRequest.set(knownAt, made);
  return made;
}

/** The same store, which answers every plan by what was known then: milliseconds since 1970. */
export const storeAt = (store: Pick<GraphStore, 'run'>, knownAt: number): Pick<GraphStore, 'run'> => ({
  run: (plan, options) => store.run({ knownAt, ...plan }, options),
});

const contexts = ofContext(() => new Map<number, GraphContext>());
