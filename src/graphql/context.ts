import type { Clearance } from '../plan/plan.js';
import type { GraphStore } from '../store/graph-store.js';

/** What a resolver may use: made once a request. */
export interface GraphContext {
  readonly store: GraphStore;
  readonly clearance: Clearance;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}
