import type { GraphQLResolveInfo } from 'graphql';

import type { Ontology, Relationship } from '../../../ontology/ontology.js';
import type { DayRange } from '../../../plan/plan.js';
import type { GraphContext } from '../../context.js';

/** Where a search through the graph may go, and as whom it goes. */
export interface SearchTerms {
  readonly ontology: Ontology;
  readonly context: GraphContext;
  readonly info: GraphQLResolveInfo;
  readonly relationships: readonly Relationship[];
  /** Ids of nodes that no path goes over. */
  readonly avoid: ReadonlySet<string>;
  /** Kinds of nodes that no path goes over. */
  readonly avoidKinds: ReadonlySet<string>;
  readonly maxLength: number;
  /** Only what holds, or may hold, then. */
  readonly asOf?: DayRange;
  readonly excludeDisputed: boolean;
  /** Independent sources that each relationship must have. */
  readonly minSources: number;
}

/** How far a search may go before it gives up: the same on every store, whatever the machine. */
export interface SearchLimits {
  /** A node with more relationships is reached, but not walked through, unless it is an end of the search. */
  readonly mostOfNode: number;
  readonly mostOfEnd: number;
  /** Nodes from which one step goes on. */
  readonly mostStarts: number;
  /** Paths of one length that are compared. */
  readonly mostPaths: number;
}

export const LIMITS: SearchLimits = {
  mostOfNode: 250,
  mostOfEnd: 10_000,
  mostStarts: 3_000,
  mostPaths: 100,
};
