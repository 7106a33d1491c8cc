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

/** Rounds of a small graph, and of all together in a larger one, whose picture would be long in coming. */
const ROUNDS = { most: 300, ofAll: 60_000 };
/** How calm a layout is at its end. */
const CALM = 0.001;

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  postMessage(placeNodes(data));
});

/** Always gives the same places to the same graph, so that an address restores a picture. */
function placeNodes({ nodes, edges }: LayoutTask): Positions {
  const rounds = Math.min(ROUNDS.most, Math.ceil(ROUNDS.ofAll / Math.max(1, nodes.length)));
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
    .alphaDecay(1 - CALM ** (1 / rounds))
    .stop()
    .tick(rounds);
  return Object.fromEntries(points.map(({ id, x = 0, y = 0 }) => [id, [Math.round(x), Math.round(y)]]));
}
