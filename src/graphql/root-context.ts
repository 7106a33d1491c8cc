import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';

import type { GraphContext } from './context.js';
import { ofContext } from './of-context.js';

type Resolver = GraphQLFieldResolver<unknown, GraphContext>;

/** Has all that is selected below a root field go by the context that the root field made of the request's. */
export function settleBelow(context: GraphContext, info: GraphQLResolveInfo, made: GraphContext): void {
  places(context).set(placeOf(info), made);
}

/** Has the resolvers of a type go by what was settled above them. */
export function followRoot(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve as Resolver | undefined;
    if (resolve)
      field.resolve = (source, args, context: GraphContext, info) =>
        resolve(source, args, settled(context, placeOf(info)), info);
  }
}

/** Of each request, the contexts of its root fields, by response key. */
const places = ofContext(() => new Map<string, GraphContext>());

/** One is made of another, where a root field was made of several. */
function settled(context: GraphContext, place: string): GraphContext {
  const made = places(context).get(place);
  return made === undefined ? context : settled(made, place);
}

/** The response key of the root field. */
function placeOf({ path }: GraphQLResolveInfo): string {
  let place = path;
  while (place.prev) place = place.prev;
  return String(place.key);
}
