import type Sigma from 'sigma';

import { GRAPH_KINDS } from '../../../parts/graph-kinds.js';
import { kindShape } from '../../../parts/kind-shape.js';
import type { DashedEdge } from './dashed-edges.js';
import { shortened } from './draw-label.js';
import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import type { MarkedNode } from './marked-nodes.js';
import type { Colours } from './read-colours.js';
import type { Disc, Line, Name, PictureParts, Place } from './write-large-svg.js';

/** A mark on a smaller disc cannot be told from another. */
const LEAST_MARKED = 6;

/** What a picture shows now, as it is drawn: what is looked at, in its colours, with what stands out on top. */
export function pictureParts(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  colours: Colours,
  labelOf: (id: string) => string,
): PictureParts {
  const { width, height } = sigma.getDimensions();
  const graph = sigma.getGraph();
  const letter = sigma.getSetting('labelSize');
  const placeOf = (id: string): Place => {
    const { x, y } = sigma.framedGraphToViewport(sigma.getNodeDisplayData(id) ?? { x: 0, y: 0 });
    return [x, y];
  };
  const isSeen = ([x, y]: Place, room: number): boolean =>
    x > -room && y > -room && x < width + room && y < height + room;
  const lines = graph
    .mapEdges((edge, _attributes, from, to) => ({ edge, ends: [placeOf(from), placeOf(to)] as const }))
    .map(({ edge, ends }) => ({ ...(sigma.getEdgeDisplayData(edge) as DashedEdge), ends }))
    .filter(({ hidden, ends }) => !hidden && mayBeSeen(ends, width, height))
    .sort((one, other) => one.zIndex - other.zIndex)
    .map(({ color, size, dash, ends }): Line => ({ color, size, dash, ends }));
  const nodes = graph
    .mapNodes((id) => ({ id, ...(sigma.getNodeDisplayData(id) as MarkedNode), at: placeOf(id) }))
    .map((node) => ({ ...node, radius: sigma.scaleSize(node.size) }))
    .filter(({ hidden, at, radius }) => !hidden && isSeen(at, radius))
    .sort((one, other) => one.zIndex - other.zIndex);
  const named = sigma.getNodeDisplayedLabels();
  return {
    width,
    height,
    ground: colours.panel,
    font: sigma.getSetting('labelFont'),
    letter,
    lines,
    discs: nodes.map(({ at, radius, color, ground, mark, highlighted }): Disc => {
      const lines = kindShape(GRAPH_KINDS[mark] ?? '');
      return {
        at,
        radius,
        color,
        ...(radius > LEAST_MARKED && { mark: { ground, lines } }),
        ...(highlighted && { ring: colours.accent }),
      };
    }),
    names: nodes
      .filter(({ id, highlighted }) => highlighted || named.has(id))
      .map(({ id, at: [x, y], radius, highlighted }): Name => ({
        at: [x + radius + (highlighted ? 14 : 4), y + letter / 3],
        text: highlighted ? labelOf(id) : shortened(labelOf(id)),
        color: colours.text,
        seam: colours.panel,
      })),
  };
}

/** Whether a line may cross what is seen: not where both its ends are beyond the same side. */
function mayBeSeen([[x1, y1], [x2, y2]]: Line['ends'], width: number, height: number): boolean {
  const beside = Math.max(x1, x2) < 0 || Math.min(x1, x2) > width;
  const above = Math.max(y1, y2) < 0 || Math.min(y1, y2) > height;
  return !beside && !above;
}
