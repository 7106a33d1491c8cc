import type { Clearance } from '../plan/plan.js';
import type { GraphStore } from '../store/graph-store.js';
import type { Explain } from './explainer.js';

/** What a resolver may use: made once a request. */
export interface GraphContext {
  readonly store: Pick<GraphStore, 'run'>;
  readonly clearance: Clearance;
  /** The field of the schema on whose behalf all is asked, where one does. */
  readonly field?: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Told of the plan of each root field, where somebody asks how it is answered: measuring takes longer. */
  readonly explain?: Explain;
  /** Told when an answer holds what the schema does not allow, such as no value where one must be. */
  readonly tellUnsound?: () => void;
}
