import type { ReactNode } from 'react';

import { ViewLink } from '../../address/view-link.js';
import { Section } from '../../parts/section.js';
import { useWords } from '../../words/use-words.js';
import { changeScene, hideFromScene } from './change-scene.js';
import { Expansions } from './expansions.js';
import type { Scene } from './scene.js';
import { SceneEntity } from './scene-entity.js';
import type { SceneState } from './scene-state.js';
import { useSceneLabel } from './use-scene-label.js';

/** The chosen thing: what can be opened around it, with counts first, and what can be done with it. */
export function ChosenPanel({
  id,
  things,
  state,
}: {
  readonly id: string;
  readonly things: Scene;
  readonly state: SceneState;
}): ReactNode {
  const words = useWords();
  const labelOf = useSceneLabel(things);
  const { kind } = things.getNodeAttributes(id);
  return (
    <Section title={words.graph.chosen} className="chosen-panel">
      <p>
        <SceneEntity scene={things} id={id} />
      </p>
      <p className="chosen-ways">
        <button type="button" onClick={() => hideFromScene([id])}>
          {words.graph.hide}
        </button>
        <button
          type="button"
          onClick={() => changeScene({ shown: [id], chosen: [id], ends: [], groups: [], pins: new Map() })}
        >
          {words.graph.only}
        </button>
        {kind !== 'Account' && (
          <ViewLink className="button" view="graph" given={{ around: id, chosen: id }}>
            {words.large.aroundThis}
          </ViewLink>
        )}
        {state.pins.has(id) && (
          <button
            type="button"
            onClick={() =>
              changeScene(({ pins }) => ({ pins: new Map([...pins].filter(([one]) => one !== id)) }))
            }
          >
            {words.graph.unpin}
          </button>
        )}
      </p>
      <label>
        {words.graph.paths}{' '}
        <select value="" onChange={({ target }) => changeScene({ ends: [id, target.value] })}>
          <option value="">…</option>
          {things
            .filterNodes((other) => other !== id)
            .map((other) => (
              <option key={other} value={other}>
                {labelOf(other)}
              </option>
            ))}
        </select>
      </label>
      <Expansions id={id} things={things} shown={state.shown} />
    </Section>
  );
}
