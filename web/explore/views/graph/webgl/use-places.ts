import { useEffect, useMemo, useState } from 'react';

import type { LayoutTask, Positions } from '../layout-worker.js';
import type { Scene } from '../scene.js';
import { startPlaces } from './start-places.js';

export interface Places {
  readonly positions: Positions;
  readonly settled: boolean;
}

interface Placed extends Places {
  readonly scene: Scene;
}

/**
 * Places for a large scene: those it starts from at once, then better ones from beside the page.
 *
 * @param complete false while more of the scene is still read, when no layout is begun
 */
export function usePlaces(scene: Scene, complete: boolean): Places {
  const start = useMemo(() => startPlaces(scene.nodes()), [scene]);
  const [placed, setPlaced] = useState<Placed>();
  useEffect(() => {
    if (!complete) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const worker = new Worker(new URL('./places-worker.ts', import.meta.url), { type: 'module' });
    let last: Positions | undefined;
    worker.onmessage = ({ data }: MessageEvent<Positions | undefined>) => {
      last = data ?? last;
      // Who wants less motion sees one change instead of many.
      if (last && (!calm || !data)) setPlaced({ scene, positions: last, settled: !data });
    };
    const task: LayoutTask = {
      nodes: scene.nodes(),
      edges: scene.mapEdges((_edge, _attributes, from, to) => [from, to] as const),
    };
    worker.postMessage(task);
    return () => worker.terminate();
  }, [scene, complete]);
  return placed?.scene === scene ? placed : { positions: start, settled: false };
}
