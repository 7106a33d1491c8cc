import type { Traversal } from '../../ontology/ontology.js';
import type { DayRange } from '../../plan/plan.js';
import type { RawNode } from '../../plan/raw-answer.js';
import type { Sections } from './statement.js';

/** The relationship that a list's rows are; a list of nodes alone has none. */
export interface EdgeSource {
  readonly traversal: Traversal;
  readonly asOf?: DayRange;
}

/** Reads something of a row, given its cells. */
export type RowReader = (sections: Sections) => (row: readonly unknown[]) => RawNode;

/** Where in a row the cells stand that every list has. */
export const CELL = { parent: 0, position: 1, node: 2, kind: 3, relationship: 4 } as const;
