import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

export interface LayoutTask {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>;

interface Point extends SimulationNodeDatum {
  readonly id: string;
}

const ROUNDS = 300;

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  postMessage(placeNodes(data));
});

/** Always gives the same places to the same graph, so that an address restores a picture. */
function placeNodes({ nodes, edges }: LayoutTask): Positions {
  const points: Point[] = nodes.map((id) => ({ id }));
  const links: SimulationLinkDatum<Point>[] = edges.map(([source, target]) => ({ source, target }));
  forceSimulation(points)
    .force('charge', forceManyBody().strength(-700))
    .force(
      'link',
      forceLink<Point, SimulationLinkDatum<Point>>(links)
        .id(({ id }) => id)
        .distance(130),
    )
    .force('apart', forceCollide(52))
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(ROUNDS);
  return Object.fromEntries(points.map(({ id, x = 0, y = 0 }) => [id, [Math.round(x), Math.round(y)]]));
}
