import type { ContestantName } from '../contestants/contestant.js';
import type { HttpFigures } from '../http/measure-http.js';
import type { LoadFigures } from '../load/seed-file.js';
import type { Hits } from './count-hits.js';

/** What one contestant took for one shape; milliseconds. */
export interface Timing {
  /** The first answer after the database has forgotten its plans; absent where it keeps none. */
  readonly cold?: number;
  readonly p50: number;
  readonly p95: number;
}

export interface Cell {
  /** Why there are no figures. */
  readonly absent?: string;
  readonly hits?: Hits;
  /** Where most of the hits are, the largest step first. */
  readonly steps?: readonly string[];
  readonly timing?: Timing;
}

export interface ShapeFigures {
  readonly name: string;
  readonly title: string;
  readonly bytes: number;
  readonly cells: Readonly<Partial<Record<ContestantName, Cell>>>;
}

/** All that was measured on a graph of one size. */
export interface SizeFigures {
  readonly nodes: number;
  readonly loads: Readonly<Record<'Neo4j' | 'SQLite', LoadFigures>>;
  readonly versions: Readonly<Record<'Neo4j' | 'SQLite', string>>;
  readonly shapes: readonly ShapeFigures[];
  readonly http: readonly HttpFigures[];
}
