import { useEffect, useMemo, useState } from 'react';

import type { LayoutTask, Positions } from './layout-worker.js';
import type { Scene } from './scene.js';

/** Places for a scene's nodes, reckoned beside the page; those of the scene before until they are there. */
export function useLayout(scene: Scene | undefined): Positions {
  const [positions, setPositions] = useState<Positions>({});
  const task: LayoutTask | undefined = scene && {
    nodes: scene.nodes(),
    edges: scene.mapEdges((_edge, _attributes, from, to) => [from, to] as const),
  };
  const key = JSON.stringify(task);
  useEffect(() => {
    if (!key) return;
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Positions>) => setPositions(data);
    worker.postMessage(JSON.parse(key));
    return () => worker.terminate();
  }, [key]);
  // What was put in a place moves nothing else, so that the rest keeps its places.
  return useMemo(() => {
    const pinned = scene?.mapNodes((id, { pin }) => (pin ? [[id, pin] as const] : [])).flat() ?? [];
    return pinned.length === 0 ? positions : { ...positions, ...Object.fromEntries(pinned) };
  }, [scene, positions]);
}
