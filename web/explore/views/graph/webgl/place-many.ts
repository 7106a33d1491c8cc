import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

import type { LayoutTask, Positions } from '../layout-worker.js';
import { startPlaces } from './start-places.js';

interface Point extends SimulationNodeDatum {
  readonly id: string;
}

const ROUNDS = 120;
/** Rounds between two pictures. */
const SHOWN_EVERY = 12;
/** Enough to come to rest in the rounds there are. */
const COOLING = 1 - 0.002 ** (1 / ROUNDS);

/** Better and better places, the same for the same graph: each round is bounded, and nothing is left to chance or time. */
export function* placeMany({ nodes, edges }: LayoutTask): Generator<Positions> {
  const start = startPlaces(nodes);
  const points: Point[] = nodes.map((id) => ({ id, x: start[id]?.[0] ?? 0, y: start[id]?.[1] ?? 0 }));
  const links: SimulationLinkDatum<Point>[] = edges.map(([source, target]) => ({ source, target }));
  const simulation = forceSimulation(points)
    .alphaDecay(COOLING)
    .velocityDecay(0.35)
    .force('charge', forceManyBody<Point>().strength(-40).theta(1.1).distanceMax(900))
    .force(
      'link',
      forceLink<Point, SimulationLinkDatum<Point>>(links)
        .id(({ id }) => id)
        .distance(30),
    )
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.04))
    .stop();
  for (let round = 0; round < ROUNDS; round += SHOWN_EVERY) {
    simulation.tick(SHOWN_EVERY);
    yield Object.fromEntries(points.map(({ id, x = 0, y = 0 }) => [id, [Math.round(x), Math.round(y)]]));
  }
}
