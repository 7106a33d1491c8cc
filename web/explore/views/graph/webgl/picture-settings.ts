import type { Settings } from 'sigma/settings';

import { DashedEdges } from './dashed-edges.js';
import { hoverDrawer, labelDrawer } from './draw-label.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import { MarkedNodes } from './marked-nodes.js';
import type { Colours } from './read-colours.js';

/** How sigma draws here, whatever the graph; the rest is as it comes. */
export const pictureSettings = (
  colours: () => Colours,
  { font, duration }: { readonly font: string; readonly duration: number },
): Partial<Settings<DrawnNode, DrawnEdge>> => ({
  nodeProgramClasses: { marked: MarkedNodes },
  nodeHoverProgramClasses: { marked: MarkedNodes },
  edgeProgramClasses: { dashed: DashedEdges },
  defaultNodeType: 'marked',
  defaultEdgeType: 'dashed',
  defaultDrawNodeLabel: labelDrawer(colours),
  defaultDrawNodeHover: hoverDrawer(colours),
  labelFont: font,
  labelSize: 12.5,
  // Of names that would lie over each other, those of the largest discs are drawn; the others as one comes nearer.
  labelDensity: 0.6,
  labelGridCellSize: 180,
  labelRenderedSizeThreshold: 4,
  // Where the browser renders on the CPU, fifteen thousand lines take some tenths of a second.
  hideEdgesOnMove: true,
  // What stands out lies on what does not.
  zIndex: true,
  stagePadding: 40,
  minCameraRatio: 0.02,
  maxCameraRatio: 4,
  // Two presses choose twice.
  doubleClickZoomingRatio: 1,
  zoomDuration: duration,
  inertiaDuration: duration,
});
