import DataLoader from 'dataloader';

import type { GraphContext } from '../context.js';
import { ofContext } from '../of-context.js';

const loaders = ofContext(() => new Map<string, DataLoader<string, unknown>>());

/**
 * A row by its id, asked together with all that one request asks under the same name at the same time; null if there
 * is none.
 * @param name tells apart what is asked of ids, with all that it depends on
 */
export function loadBatch<Row extends { readonly id: string }>(
  context: GraphContext,
  name: string,
  ask: (ids: readonly string[]) => Promise<readonly Row[]>,
  id: string,
): Promise<Row | null> {
  const ofRequest = loaders(context);
  const loader =
    ofRequest.get(name) ??
    new DataLoader<string, unknown>(
      async (ids) => {
        const rows = new Map((await ask(ids)).map((row) => [row.id, row]));
        return ids.map((one) => rows.get(one) ?? null);
      },
      { maxBatchSize: 100 },
    );
  ofRequest.set(name, loader);
  return loader.load(id) as Promise<Row | null>;
}
