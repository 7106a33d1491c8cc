import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo } from 'react';

import { filled } from '../../../words/plural.js';
import { useLanguage, useWords } from '../../../words/use-words.js';
import { changeScene, chooseThing } from '../change-scene.js';
import { yearsOf } from '../filter-scene.js';
import { GroupList } from '../group-list.js';
import type { Scene } from '../scene.js';
import { SceneFilters } from '../scene-filters.js';
import { SceneLegend } from '../scene-legend.js';
import { SceneSize } from '../scene-size.js';
import type { SceneState } from '../scene-state.js';
import { SceneTools } from '../scene-tools.js';
import { useDrawnScene } from '../use-drawn-scene.js';
import { useFound } from '../use-found.js';
import { YearSlider } from '../year-slider.js';
import { ChosenInScene } from './chosen-in-scene.js';
import { ThingsTable } from './things-table.js';
import { usePlaces } from './use-places.js';

const LargePicture = lazy(async () => ({ default: (await import('./large-picture.js')).LargePicture }));

/**
 * A scene too large for page elements: the same tools and filters, a picture by WebGL, and a table in pages; while more
 * is read, of what is there so far.
 */
export function LargeScene({
  things,
  state,
  reading,
  beyond,
  unjoined,
}: {
  readonly things: Scene;
  readonly state: SceneState;
  readonly reading: boolean;
  /** Things that are read, and drawn with the rest of their step. */
  readonly beyond: number;
  /** Not all that relates the outermost things to each other is drawn. */
  readonly unjoined: boolean;
}): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const { grouped = things, scene = things, groups } = useDrawnScene(things, state);
  const { positions, settled } = usePlaces(grouped, !reading);
  const found = useFound(scene, things, state);
  const years = useMemo(() => yearsOf(things), [things]);
  const undated = useMemo(() => things.filterNodes((_id, { when }) => !when).length, [things]);
  const [chosen] = state.chosen.filter((id) => scene.hasNode(id));
  return (
    <>
      <SceneTools
        state={state}
        found={found}
        onReach={(id) => changeScene(chooseThing(id, false), { replace: true })}
      />
      <SceneFilters things={things} state={state} />
      <GroupList groups={groups} open={state.open} />
      <div className="graph-columns">
        <div className="panel picture">
          <Suspense fallback={<p className="state waiting">{words.states.loading}</p>}>
            <LargePicture {...{ grouped, scene, positions, state }} found={found.nodes} />
          </Suspense>
          <SceneLegend />
          <SceneSize scene={scene} />
          <p className="quiet layout-state" role="status">
            {reading ? words.large.waiting : settled ? words.large.settled : words.large.settling}{' '}
            {reading && filled(words.large.drawn, { drawn: things.order.toLocaleString(language), beyond })}{' '}
            {unjoined && (reading ? words.large.outermostLater : words.large.outermost)}
          </p>
          {years && years[0] < years[1] && <YearSlider all={years} years={state.years} undated={undated} />}
        </div>
        {chosen !== undefined && <ChosenInScene key={chosen} scene={scene} chosen={chosen} />}
      </div>
      <ThingsTable scene={scene} state={state} found={found.nodes} />
    </>
  );
}
