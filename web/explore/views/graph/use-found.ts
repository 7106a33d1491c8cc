import { useMemo } from 'react';

import { filterScene, findInScene, type Found, NOTHING_FOUND } from './filter-scene.js';
import type { Scene } from './scene.js';
import type { SceneState } from './scene-state.js';

/** What is found by the name that an address gives, also in closed groups; never what a filter leaves out. */
export function useFound(
  scene: Scene | undefined,
  things: Scene | undefined,
  { find, without, years }: Pick<SceneState, 'find' | 'without' | 'years'>,
): Found {
  const isSought = find !== '';
  const filter = JSON.stringify([[...without], years]);
  const shown = useMemo(
    () => (isSought && things ? filterScene(things, { without, years }) : things),
    [isSought, things, filter],
  );
  return useMemo(
    () => (scene && shown ? findInScene(scene, find, shown) : NOTHING_FOUND),
    [scene, shown, find],
  );
}
