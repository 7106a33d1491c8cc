import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';

import { filterScene } from './filter-scene.js';
import { groupScene, groupsOf, pinScene, type SceneGroup } from './group-scene.js';
import { readConnections, readScene, type SceneAnswer } from './read-scene.js';
import { buildScene, type Scene } from './scene.js';
import type { SceneState } from './scene-state.js';

/** Connections of more things would keep the service busy for seconds; they are counted once one is chosen. */
const MOST_COUNTED = 200;

export interface DrawnScene {
  readonly answer: UseQueryResult<SceneAnswer>;
  /** All that is shown, each thing by itself. */
  readonly things: Scene | undefined;
  /** The same as it is drawn: in groups, filtered, with pins. */
  readonly scene: Scene | undefined;
  readonly groups: readonly SceneGroup[];
}

/** The scene that an address asks for. */
export function useScene(state: SceneState): DrawnScene {
  const { shown, by, groups: named, open, pins, without, years } = state;
  const answer = useQuery({
    queryKey: ['scene', shown],
    queryFn: ({ signal }) => readScene(shown, signal),
    placeholderData: keepPreviousData,
  });
  const { data: connections } = useQuery({
    queryKey: ['scene', shown, 'connections'],
    queryFn: ({ signal }) => readConnections(shown, signal),
    enabled: shown.length > 0 && shown.length <= MOST_COUNTED,
    placeholderData: keepPreviousData,
  });
  const { data } = answer;
  const things = useMemo(
    () => data && buildScene(data.things, data.relations, connections),
    [data, connections],
  );
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
  return { answer, things, scene, groups };
}
