import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';

import type { Kind, Ontology } from '../../ontology/ontology.js';
import { planFind } from '../../plan/build-plan.js';
import type { GraphContext } from '../context.js';
import { ofContext } from '../of-context.js';
import { planContext, runPlan } from '../run-plan.js';

type Loader = DataLoader<string, unknown>;

const MOST_IDS = 1_000;
const loaders = ofContext(() => new Map<readonly FieldNode[], Loader>());

/**
 * A node of what a question reckoned, with what is selected of it. All that one place of a document asks for are
 * read by one statement; a node that is unknown or hidden from the viewer is null.
 */
export async function loadNode(
  ontology: Ontology,
  kinds: readonly Kind[],
  id: string | null | undefined,
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return id === null || id === undefined ? null : loaderOf(ontology, kinds, context, info).load(id);
}

/** Several of them, in their order, without those that are hidden. */
export async function loadNodes(
  ontology: Ontology,
  kinds: readonly Kind[],
  ids: readonly string[],
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<readonly unknown[]> {
  const nodes = await loaderOf(ontology, kinds, context, info).loadMany(ids);
  const failed = nodes.find((node) => node instanceof Error);
  if (failed) throw failed;
  return nodes.filter((node) => node !== null);
}

function loaderOf(
  ontology: Ontology,
  kinds: readonly Kind[],
  context: GraphContext,
  info: GraphQLResolveInfo,
): Loader {
  const ofRequest = loaders(context);
  // graphql-js hands every row of a list the same array of field nodes.
  const known = ofRequest.get(info.fieldNodes);
  if (known) return known;
  const loader: Loader = new DataLoader(
    async (ids) => {
      const plan = planFind(planContext(ontology, context, info), ids, kinds);
      return (await runPlan(context, info, plan)) as readonly unknown[];
    },
    { maxBatchSize: MOST_IDS },
  );
  ofRequest.set(info.fieldNodes, loader);
  return loader;
}
