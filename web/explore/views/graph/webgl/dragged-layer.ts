import type Sigma from 'sigma';
import type { Coordinates } from 'sigma/types';

import type { DrawnEdge, DrawnNode } from './drawn-graph.js';
import type { Colours } from './read-colours.js';

/** One disc with its lines, over a picture that stands still. */
export interface DraggedLayer {
  /** @param place in pixels of the picture */
  moveTo(place: Coordinates): void;
  close(): void;
}

export function openDraggedLayer(
  sigma: Sigma<DrawnNode, DrawnEdge>,
  id: string,
  colours: Colours,
): DraggedLayer {
  const { width, height } = sigma.getDimensions();
  const canvas = sigma.getContainer().appendChild(document.createElement('canvas'));
  canvas.className = 'dragged-layer';
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  const context = canvas.getContext('2d');
  context?.scale(devicePixelRatio, devicePixelRatio);
  const graph = sigma.getGraph();
  const { size, color } = graph.getNodeAttributes(id);
  const radius = sigma.scaleSize(size);
  const lines = linesOf(sigma, id);
  let place: Coordinates = { x: 0, y: 0 };
  let frame = 0;

  const draw = (): void => {
    frame = 0;
    if (!context) return;
    context.clearRect(0, 0, width, height);
    for (const { dash, thickness, color: ink, ends } of lines) {
      context.setLineDash(dash > 0 ? [dash * 0.58, dash * 0.42] : []);
      context.lineWidth = thickness;
      context.strokeStyle = ink;
      context.beginPath();
      for (const { x, y } of ends) {
        context.moveTo(x, y);
        context.lineTo(place.x, place.y);
      }
      context.stroke();
    }
    context.setLineDash([]);
    context.beginPath();
    context.arc(place.x, place.y, radius, 0, Math.PI * 2);
    context.fillStyle = color;
    context.fill();
    context.lineWidth = 3;
    context.strokeStyle = colours.accent;
    context.stroke();
  };
  return {
    moveTo: (to) => {
      place = to;
      frame ||= requestAnimationFrame(draw);
    },
    close: () => {
      cancelAnimationFrame(frame);
      canvas.remove();
    },
  };
}

interface Lines {
  readonly dash: number;
  readonly thickness: number;
  readonly color: string;
  readonly ends: Coordinates[];
}

/** The far ends of its lines, by how they are drawn, so that each way of drawing is one stroke. */
function linesOf(sigma: Sigma<DrawnNode, DrawnEdge>, id: string): readonly Lines[] {
  const graph = sigma.getGraph();
  const ways = new Map<string, Lines>();
  graph.forEachEdge(id, (edge, { dash, size, color }) => {
    const other = sigma.getNodeDisplayData(graph.opposite(id, edge));
    const way = `${String(dash)} ${String(size)} ${color}`;
    const lines = ways.get(way) ?? { dash, thickness: size, color, ends: [] };
    if (other) lines.ends.push(sigma.framedGraphToViewport(other));
    ways.set(way, lines);
  });
  return [...ways.values()];
}
