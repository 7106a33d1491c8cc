import DataLoader from 'dataloader';
import type { DocumentNode, GraphQLSchema } from 'graphql';

import { HabeasError } from '../../../errors/habeas-error.js';
import { MAX_PAGE_SIZE } from '../../../plan/page-arguments.js';
import type { GraphContext } from '../../context.js';
import { ofContext } from '../../of-context.js';
import { askGraph } from '../ask-graph.js';
import { lineageOf, type Saying } from './saying.js';
import {
  type ClaimRow,
  type NodesAnswer,
  type SayingRow,
  SAYINGS_OF_ACCOUNTS,
  SAYINGS_OF_CLAIMS,
  SAYINGS_OF_POSITIONS,
  SAYINGS_OF_TOLLS,
  type SupportedRow,
} from './saying-documents.js';

/** Kinds that rest on claims, and how those are asked for. */
export const SUPPORTED: Readonly<Record<string, DocumentNode>> = {
  Position: SAYINGS_OF_POSITIONS,
  Toll: SAYINGS_OF_TOLLS,
  Account: SAYINGS_OF_ACCOUNTS,
};

type Loader = DataLoader<string, readonly Saying[]>;
const loaders = ofContext(() => new Map<DocumentNode, Loader>());

/** What the claims say that one node rests on: of all nodes that a request asks about, by one statement a hundred. */
export function sayingsBehind(
  schema: GraphQLSchema,
  context: GraphContext,
  document: DocumentNode,
  id: string,
): Promise<readonly Saying[]> {
  const ofRequest = loaders(context);
  const known = ofRequest.get(document);
  if (known) return known.load(id);
  const loader: Loader = new DataLoader(
    async (ids) => {
      const { nodes } = await askGraph<NodesAnswer<SupportedRow>>(schema, context, document, { ids });
      return nodes.map((node) => (node?.claims ?? []).flatMap(sayingOf));
    },
    { maxBatchSize: MAX_PAGE_SIZE },
  );
  ofRequest.set(document, loader);
  return loader.load(id);
}

/**
 * What these claims say, each counted once, without those that are unknown or hidden.
 * @throws HabeasError BAD_USER_INPUT for an id of something else, and for too many.
 */
export async function sayingsOfClaims(
  schema: GraphQLSchema,
  context: GraphContext,
  ids: readonly string[],
): Promise<readonly Saying[]> {
  const { nodes } = await askGraph<NodesAnswer<ClaimRow>>(schema, context, SAYINGS_OF_CLAIMS, {
    ids: [...new Set(ids)],
  });
  return nodes.flatMap((node) => {
    if (!node) return [];
    if (node.__typename !== 'Claim') {
      const message = `claims: ${node.id} is a ${node.__typename}; give ids of claims, such as those of evidence.`;
      throw new HabeasError('BAD_USER_INPUT', message);
    }
    return sayingOf(node);
  });
}

function sayingOf({ side, assertedBy, source }: SayingRow): readonly Saying[] {
  if (!assertedBy || !source) return [];
  return [{ speaker: assertedBy.id, side, lineage: lineageOf(source) }];
}
