import { entitySet, type SetArguments } from '../../src/export/entity-set.js';
import { exportGraph, findFormat } from '../../src/export/export-graph.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import type { Clearance } from '../../src/plan/plan.js';
import type { GraphStore } from '../../src/store/graph-store.js';

/** A whole export as one text. */
export async function writeExport(
  store: Pick<GraphStore, 'run'>,
  format: string,
  set: SetArguments = {},
  clearance: Clearance = 0,
): Promise<string> {
  let text = '';
  const pieces = exportGraph({ store, ontology, clearance }, entitySet(ontology, set), findFormat(format));
  for await (const piece of pieces) text += piece;
  return text;
}
