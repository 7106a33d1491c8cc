import type { Ontology } from '../ontology/ontology.js';
import type { Clearance, FindPlan, ListPlan, NodeSelection, OrderKey } from '../plan/plan.js';
import type { RawList, RawNode } from '../plan/raw-answer.js';
import type { GraphStore } from '../store/graph-store.js';

/** What every step of reading an export needs: where to ask, as whom, and until when. */
export interface Reading {
  readonly store: Pick<GraphStore, 'run'>;
  readonly ontology: Ontology;
  readonly clearance: Clearance;
  readonly signal?: AbortSignal | undefined;
}

/** Nodes by id, without those that the viewer may not see. */
export async function findNodes(
  { store, clearance, signal }: Reading,
  ids: readonly string[],
  node: NodeSelection,
): Promise<readonly RawNode[]> {
  if (ids.length === 0) return [];
  const plan: FindPlan = { step: 'find', clearance, ids, node };
  const found = (await store.run(plan, signal && { signal })) as readonly (RawNode | null)[];
  return found.filter((one) => one !== null);
}

/** Where the next page starts, or undefined after the last. */
export function nextStart({ page }: ListPlan, { rows }: RawList): readonly OrderKey[] | undefined {
  return rows.length > page.size ? rows[page.size - 1]?.keys : undefined;
}

/** What one part of a page's rows holds. */
export const partOf = ({ page }: ListPlan, { rows }: RawList, key: string): readonly RawNode[] =>
  rows.slice(0, page.size).flatMap(({ parts }) => (parts[key] ? [parts[key]] : []));
