import {
  type GraphQLFieldConfig,
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
} from 'graphql';

import { HabeasError } from '../errors/habeas-error.js';
import type { Kind, Ontology } from '../ontology/ontology.js';
import { type ListArguments, planFind, planScan } from '../plan/build-plan.js';
import { MAX_PAGE_SIZE } from '../plan/page-arguments.js';
import { listComplexity, manyComplexity } from './complexity.js';
import type { GraphContext } from './context.js';
import type { NodeTypes } from './node-types.js';
import { planContext, runPlan } from './run-plan.js';

export type RootField = GraphQLFieldConfig<unknown, GraphContext>;
const idArgument = { id: { type: new GraphQLNonNull(GraphQLID) } };

/** `facility(id)` and `facilities(…)` for a kind. */
export function kindFields(ontology: Ontology, types: NodeTypes, kind: Kind): Record<string, RootField> {
  return {
    [kind.singular]: findField(
      ontology,
      [kind],
      types.object(kind.name),
      `${kind.name} by id; null if there is none.`,
    ),
    [kind.plural]: {
      type: new GraphQLNonNull(types.rootConnection(kind)),
      description: kind.description,
      args: types.rootArguments(kind),
      extensions: { complexity: listComplexity, shaped: true },
      resolve: (_root, args: ListArguments, context, info) =>
        runPlan(context, info, planScan(planContext(ontology, context, info), kind, args)),
    },
  };
}

/** `node(id)` and `nodes(ids)`: anything by id. */
export function nodeFields(ontology: Ontology, types: NodeTypes): Record<string, RootField> {
  const kinds = [...ontology.kinds.values()];
  return {
    node: findField(ontology, kinds, types.nodeInterface, 'Anything by id; null if there is none.'),
    nodes: {
      type: new GraphQLNonNull(new GraphQLList(types.nodeInterface)),
      description: 'Anything by id, in the order asked; null for an id of nothing.',
      args: { ids: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))) } },
      extensions: { complexity: manyComplexity, shaped: true },
      resolve: (_root, { ids }: { readonly ids: readonly string[] }, context, info) => {
        if (ids.length > MAX_PAGE_SIZE) {
          throw new HabeasError(
            'BAD_USER_INPUT',
            `ids: ${String(ids.length)} ids are asked; ask at most ${String(MAX_PAGE_SIZE)} at a time.`,
          );
        }
        return runPlan(context, info, planFind(planContext(ontology, context, info), ids, kinds));
      },
    },
  };
}

function findField(
  ontology: Ontology,
  kinds: readonly Kind[],
  type: GraphQLOutputType,
  description: string,
): RootField {
  return {
    type,
    description,
    args: idArgument,
    extensions: { complexity: manyComplexity, shaped: true },
    resolve: async (_root, { id }: { readonly id: string }, context, info) => {
      const plan = planFind(planContext(ontology, context, info), [id], kinds);
      const [node] = (await runPlan(context, info, plan)) as readonly unknown[];
      return node ?? null;
    },
  };
}
