import type { GraphContext } from './context.js';
import { ofContext } from './of-context.js';
import { settleBelow } from './root-context.js';
import type { RootField } from './root-fields.js';

/** A root field on whose behalf the store is asked, by its name: of one that asks others, as questions do, by its own. */
export function withFieldName(name: string, field: RootField): RootField {
  const { resolve } = field;
  if (!resolve) return field;
  return {
    ...field,
    resolve: (root, args, context, info) => {
      if (context.field !== undefined) return resolve(root, args, context, info);
      const own = contextOf(context, name);
      settleBelow(context, info, own);
      return resolve(root, args, own, info);
    },
  };
}

/** One of each request and name, as loaders go by it. */
function contextOf(context: GraphContext, field: string): GraphContext {
  const ofRequest = contexts(context);
  const known = ofRequest.get(field);
  if (known) return known;
  const { store } = context;
  const made: GraphContext = {
    field,
    ...context,
    store: { run: (plan, options) => store.run(plan, { field, ...options }) },
  };
  ofRequest.set(field, made);
  return made;
}

const contexts = ofContext(() => new Map<string, GraphContext>());
