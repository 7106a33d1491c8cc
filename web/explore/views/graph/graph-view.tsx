import './graph.css';

import type { ReactNode } from 'react';
import { useMemo } from 'react';

import { useAddress } from '../../address/use-address.js';
import { Answered } from '../../asking/answered.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { SceneRelationsDocument } from '../../generated/graphql.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';
import { changeScene, chooseThing } from './change-scene.js';
import { Choice } from './choice.js';
import { yearsOf } from './filter-scene.js';
import { focusOnceDrawn } from './focus-once-drawn.js';
import { GRAPH_RELATIONSHIPS } from './graph-relationships.js';
import { GroupList } from './group-list.js';
import { pagePicture } from './page-picture.js';
import { PathList } from './path-list.js';
import { readSceneState } from './read-scene-state.js';
import { SaveScene } from './save-scene.js';
import type { Scene } from './scene.js';
import { SceneFilters } from './scene-filters.js';
import { SceneLegend } from './scene-legend.js';
import { ScenePicture } from './scene-picture.js';
import { SceneSize } from './scene-size.js';
import { hideThings, MOST_ELEMENTS } from './scene-state.js';
import { SceneTable } from './scene-table.js';
import { SceneTools } from './scene-tools.js';
import { useFound } from './use-found.js';
import type { PictureActions } from './use-gestures.js';
import { useLayout } from './use-layout.js';
import { useScene } from './use-scene.js';
import { YearSlider } from './year-slider.js';

/** What can be done on the picture; a group that is hidden takes its members along. */
const actionsOn = (scene: Scene): PictureActions => ({
  onChoose: (id, more) => changeScene(chooseThing(id, more), { replace: true }),
  onChoosePair: (chosen) => changeScene({ chosen }, { replace: true }),
  onHide: (id) => {
    const members = new Set(scene.getNodeAttribute(id, 'members') ?? [id]);
    changeScene((state) => hideThings(state, members));
  },
  onPin: (id, at, again) =>
    changeScene(({ pins }) => ({ pins: new Map([...pins, [id, at]]) }), { replace: again }),
  onLook: (look) => changeScene({ look }, { replace: true }),
});

/** A graph that grows by what one opens; what it shows stands in the address, so that going back undoes. */
export function GraphView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const state = readSceneState(given);
  const { answer, things, scene, groups } = useScene(state);
  const positions = useLayout(scene);
  const found = useFound(scene, things, state);
  const years = useMemo(() => things && yearsOf(things), [things]);
  const undated = things?.filterNodes((_id, { when }) => !when).length ?? 0;
  return (
    <article>
      <h1>{words.graph.title}</h1>
      {state.isStart && <p className="quiet">{words.graph.start}</p>}
      {state.beyond > 0 && <p className="state">{filled(words.graph.full, { most: MOST_ELEMENTS })}</p>}
      <SceneTools state={state} found={found} onReach={focusOnceDrawn} />
      <Answered answer={answer}>
        {({ unread }) => (
          <>
            {unread > 0 && <p className="state">{filled(words.graph.unread, { count: unread })}</p>}
            {things && <SceneFilters things={things} state={state} />}
            <GroupList groups={groups} open={state.open} />
            {scene && things && scene.order > 0 ? (
              <>
                <PathList ends={state.ends} />
                <div className="graph-columns">
                  <div className="panel picture" tabIndex={-1}>
                    <ScenePicture
                      {...{ scene, positions, state }}
                      found={found.nodes}
                      actions={actionsOn(scene)}
                    />
                    <SceneLegend />
                    <SceneSize scene={scene} />
                    {years && years[0] < years[1] && (
                      <YearSlider all={years} years={state.years} undated={undated} />
                    )}
                    <SaveScene scene={scene} positions={positions} picture={pagePicture} />
                  </div>
                  <Choice {...{ scene, things, groups, state }} />
                </div>
                <SceneTable scene={scene} state={state} />
              </>
            ) : (
              <p className="state">{state.shown.length > 0 ? words.states.unknown : words.graph.empty}</p>
            )}
          </>
        )}
      </Answered>
      <PlaygroundLink
        document={SceneRelationsDocument}
        variables={{ ids: state.shown, relationships: GRAPH_RELATIONSHIPS }}
      />
    </article>
  );
}
