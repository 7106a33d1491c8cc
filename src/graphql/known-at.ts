import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLString,
} from 'graphql';

import type { GraphStore } from '../store/graph-store.js';
import type { GraphContext } from './context.js';
import { readMoment } from './read-moment.js';
import type { RootField } from './root-fields.js';

type Resolver = GraphQLFieldResolver<unknown, GraphContext>;

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
      placesOf(context).set(placeOf(info), then);
      return resolve(root, args, then, info);
    },
  };
}

/** Has resolvers below the root ask what was known when their root field says. */
export function followKnownAt(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve as Resolver | undefined;
    if (resolve)
      field.resolve = (source, args, context: GraphContext, info) =>
        resolve(source, args, places.get(context)?.get(placeOf(info)) ?? context, info);
  }
}

/** The same context, whose store answers every plan by what was known then: one of each time, as loaders go by it. */
export function contextAt(context: GraphContext, knownAt: number): GraphContext {
  const ofRequest = contexts.get(context) ?? new Map<number, GraphContext>();
  contexts.set(context, ofRequest);
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

const contexts = new WeakMap<GraphContext, Map<number, GraphContext>>();
/** Of each request, the contexts of its root fields that ask for the past, by response key. */
const places = new WeakMap<GraphContext, Map<string, GraphContext>>();

function placesOf(context: GraphContext): Map<string, GraphContext> {
  const known = places.get(context) ?? new Map<string, GraphContext>();
  places.set(context, known);
  return known;
}

/** The response key of the root field. */
function placeOf({ path }: GraphQLResolveInfo): string {
  let place = path;
  while (place.prev) place = place.prev;
  return String(place.key);
}
