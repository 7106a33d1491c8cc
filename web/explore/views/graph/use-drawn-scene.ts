import { useMemo } from 'react';

import { filterScene } from './filter-scene.js';
import { groupScene, groupsOf, pinScene, type SceneGroup } from './group-scene.js';
import type { Scene } from './scene.js';
import type { SceneState } from './scene-state.js';

export interface DrawnScene {
  /** In groups, with nothing left out: what has places. */
  readonly grouped: Scene | undefined;
  /** All that is shown as it is drawn: in groups, filtered, with pins. */
  readonly scene: Scene | undefined;
  readonly groups: readonly SceneGroup[];
}

/** Things as an address asks that they be drawn, whatever they were read by. */
export function useDrawnScene(things: Scene | undefined, state: SceneState): DrawnScene {
  const { by, groups: named, open, pins, without, years } = state;
  // The address is read anew at each drawing; its parts are told apart by what they say.
  const grouping = JSON.stringify([by, named, [...open]]);
  const [groups, grouped] = useMemo(() => {
    const found = things ? groupsOf(things, { groups: named, by }) : [];
    return [found, things && groupScene(things, found, open)] as const;
  }, [things, grouping]);
  const drawing = JSON.stringify([[...pins], [...without], years]);
  const scene = useMemo(
    () => grouped && filterScene(pinScene(grouped, pins), { without, years }),
    [grouped, drawing],
  );
  return { grouped, scene, groups };
}
