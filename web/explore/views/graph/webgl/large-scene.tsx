import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo } from 'react';

import { useWords } from '../../../words/use-words.js';
import { findInScene, yearsOf } from '../filter-scene.js';
import { GroupList } from '../group-list.js';
import type { Scene } from '../scene.js';
import { SceneFilters } from '../scene-filters.js';
import { SceneLegend } from '../scene-legend.js';
import type { SceneState } from '../scene-state.js';
import { SceneTools } from '../scene-tools.js';
import { useDrawnScene } from '../use-drawn-scene.js';
import { YearSlider } from '../year-slider.js';
import { ChosenInScene } from './chosen-in-scene.js';
import { ThingsTable } from './things-table.js';
import { usePlaces } from './use-places.js';

const LargePicture = lazy(async () => ({ default: (await import('./large-picture.js')).LargePicture }));

/** A scene too large for page elements: the same tools and filters, a picture by WebGL, and a table in pages. */
export function LargeScene({
  things,
  state,
  complete,
}: {
  readonly things: Scene;
  readonly state: SceneState;
  readonly complete: boolean;
}): ReactNode {
  const words = useWords();
  const { grouped = things, scene = things, groups } = useDrawnScene(things, state);
  const { positions, settled } = usePlaces(grouped, complete);
  const found = useMemo(() => findInScene(scene, state.find), [scene, state.find]);
  const years = useMemo(() => yearsOf(things), [things]);
  const undated = useMemo(() => things.filterNodes((_id, { when }) => !when).length, [things]);
  const [chosen] = state.chosen.filter((id) => scene.hasNode(id));
  return (
    <>
      <SceneTools state={state} found={[...found]} />
      <SceneFilters things={things} state={state} />
      <GroupList groups={groups} open={state.open} />
      <div className="graph-columns">
        <div className="panel picture">
          <Suspense fallback={<p className="state waiting">{words.states.loading}</p>}>
            <LargePicture {...{ grouped, scene, positions, state, found }} />
          </Suspense>
          <SceneLegend />
          <p className="quiet layout-state" role="status">
            {settled ? words.large.settled : words.large.settling} {words.large.outermost}
          </p>
          {years && years[0] < years[1] && <YearSlider all={years} years={state.years} undated={undated} />}
        </div>
        {chosen !== undefined && <ChosenInScene key={chosen} scene={scene} chosen={chosen} />}
      </div>
      {complete && <ThingsTable scene={scene} state={state} found={found} />}
    </>
  );
}
