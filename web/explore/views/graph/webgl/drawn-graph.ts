import { MultiDirectedGraph } from 'graphology';

import { GRAPH_KINDS } from '../../../parts/graph-kinds.js';
import type { Positions } from '../layout-worker.js';
import type { Ground, Point, Scene } from '../scene.js';
import { MOST_ELEMENTS } from '../scene-state.js';
import type { Colours } from './read-colours.js';

export interface DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly size: number;
  readonly zIndex: number;
  readonly mark: number;
  readonly color: string;
  readonly ground: string;
  readonly hidden: boolean;
}

export interface DrawnEdge {
  readonly size: number;
  readonly dash: number;
  readonly color: string;
  /** Its colour where few others are drawn. */
  readonly strong: string;
  readonly hidden: boolean;
  /** Above the others, where it is brought out. */
  readonly zIndex?: number;
}

export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;

export const MOST_SIZE = 14;

/** So many lines stand out one by one; of more each is fainter, or they would cover what they join. */
const CLEAR_LINES = 1_500;
const FAINTEST = 0.22;

/** Thickness and dash tell the grounds apart without colour: a line, long dashes, thick short ones. */
const LINES: Readonly<Record<Ground, Pick<DrawnEdge, 'size' | 'dash'>>> = {
  stated: { size: 1, dash: 0 },
  alleged: { size: 1.2, dash: 12 },
  disputed: { size: 2, dash: 6 },
};

/** A scene as it is drawn: with places, sizes by what a thing is related to or stands for, and colours. */
export function drawnGraph(
  scene: Scene,
  positions: Positions,
  colours: Colours,
  labelOf: (id: string) => string,
): DrawnGraph {
  const faint = fainter(colours.line, Math.max(FAINTEST, Math.min(1, CLEAR_LINES / scene.size)));
  // Groups leave few discs, with room for their marks.
  const least = scene.order > MOST_ELEMENTS ? 1.4 : 6.5;
  const graph: DrawnGraph = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  scene.forEachNode((id, { kind, members = [] }) => {
    const size = Math.min(MOST_SIZE, least + 0.7 * Math.sqrt(Math.max(members.length, scene.degree(id))));
    graph.addNode(id, {
      ...drawnAt(positions[id]),
      label: labelOf(id),
      size,
      // What has most relationships lies on top.
      zIndex: Math.round(size),
      mark: Math.max(0, (GRAPH_KINDS as readonly string[]).indexOf(kind)),
      color: colours.kinds[kind] ?? colours.quiet,
      ground: colours.panel,
      hidden: false,
    });
  });
  scene.forEachEdge((key, { ground }, from, to) => {
    graph.addEdgeWithKey(key, from, to, {
      ...LINES[ground],
      color: ground === 'disputed' ? colours.bad : faint,
      strong: ground === 'disputed' ? colours.bad : colours.line,
      hidden: false,
    });
  });
  return graph;
}

/** In WebGL what is higher is more, on a page it is less. */
export const drawnAt = ([x, y]: Point = [0, 0]): { readonly x: number; readonly y: number } => ({ x, y: -y });

/** A colour as the browser computes it, `rgb(1, 2, 3)`, less opaque. */
const fainter = (colour: string, opacity: number): string =>
  colour.replace(/^rgb\((.*)\)$/u, `rgba($1, ${opacity.toFixed(2)})`);
