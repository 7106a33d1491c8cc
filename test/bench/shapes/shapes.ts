import { AGGREGATE } from './aggregate.js';
import { ANY_NODES } from './any-nodes.js';
import { BACKWARDS } from './backwards.js';
import { BY_COUNT } from './by-count.js';
import { BY_NEIGHBOUR } from './by-neighbour.js';
import { DOSSIER } from './dossier.js';
import { FILTER_ACROSS } from './filter-across.js';
import { NESTED } from './nested.js';
import { PAGES } from './pages.js';
import { POINT } from './point.js';
import type { Shape } from './shape.js';
import { SUPER_NODE } from './super-node.js';
import { TOTAL } from './total.js';

/** All that is measured, in the order of the report. */
export const SHAPES: readonly Shape[] = [
  POINT,
  NESTED,
  DOSSIER,
  FILTER_ACROSS,
  ...PAGES,
  SUPER_NODE,
  BY_NEIGHBOUR,
  BY_COUNT,
  ANY_NODES,
  TOTAL,
  AGGREGATE,
  BACKWARDS,
];
