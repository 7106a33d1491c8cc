import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';

import { readConnections, readScene, type SceneAnswer } from './read-scene.js';
import { buildScene, type Scene } from './scene.js';
import type { SceneState } from './scene-state.js';
import { type DrawnScene, useDrawnScene } from './use-drawn-scene.js';

/** Connections of more things would keep the service busy for seconds; they are counted once one is chosen. */
const MOST_COUNTED = 200;

export interface ReadScene extends DrawnScene {
  readonly answer: UseQueryResult<SceneAnswer>;
  /** All that is shown, each thing by itself. */
  readonly things: Scene | undefined;
}

/** The scene that an address asks for. */
export function useScene(state: SceneState): ReadScene {
  const { shown } = state;
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
  return { answer, things, ...useDrawnScene(things, state) };
}
