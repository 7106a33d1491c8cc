import { write } from 'graphology-gexf';

import type { Positions } from './layout-worker.js';
import type { Scene } from './scene.js';

/** What is drawn of a scene as GEXF, for Gephi and its like: with places, kinds, dates and grounds. */
export function writeGexf(scene: Scene, positions: Positions, labelOf: (id: string) => string): string {
  const drawn = scene.copy();
  drawn.forEachEdge((key, { hidden }) => {
    if (hidden) drawn.dropEdge(key);
  });
  drawn.forEachNode((id, { hidden }) => {
    if (hidden) drawn.dropNode(id);
  });
  return write(drawn, {
    formatNode: (id, { kind, when, members, group, pin }) => {
      const [x = 0, y = 0] = pin ?? positions[id] ?? [];
      return {
        label: labelOf(id),
        attributes: {
          kind,
          ...(when && { earliest: when.earliest, latest: when.latest }),
          ...(group && { group }),
          ...(members && { members: members.join(' ') }),
        },
        // Upwards is more in Gephi, and less on a page.
        viz: { x, y: -y },
      };
    },
    formatEdge: (_key, { relationship, ground, independentSources, count, when }) => ({
      label: relationship,
      weight: count,
      attributes: {
        relationship,
        ground,
        ...(independentSources !== undefined && { independentSources }),
        ...(when && { earliest: when.earliest, latest: when.latest }),
      },
    }),
  });
}
