import type { ReactNode } from 'react';
import { useRef } from 'react';

import { stepsLeft } from '../../address/steps.js';
import { useAddress } from '../../address/use-address.js';
import { counted } from '../../words/plural.js';
import { useLanguage, useWords } from '../../words/use-words.js';
import { changeScene } from './change-scene.js';
import type { Found } from './filter-scene.js';
import type { GroupBy, SceneState } from './scene-state.js';

const GROUPINGS: readonly GroupBy[] = ['kind', 'place'];

/** What is done to the picture as a whole: undo and redo, find, group. */
export function SceneTools({
  state,
  found: { each },
  onReach,
}: {
  readonly state: SceneState;
  readonly found: Found;
  /** Goes to what was found, once it is out of its group. */
  readonly onReach: (id: string) => void;
}): ReactNode {
  const words = useWords();
  const language = useLanguage();
  useAddress();
  const { back, forward } = stepsLeft();
  const inGroups = [...each.values()].filter((group) => group !== undefined).length;
  const reached = useRef<string>(undefined);
  const reachNext = (): void => {
    const ids = [...each.keys()];
    const next = ids[(ids.indexOf(reached.current ?? '') + 1) % ids.length];
    if (next === undefined) return;
    reached.current = next;
    const group = each.get(next);
    if (group !== undefined) changeScene(({ open }) => ({ open: new Set([...open, group]) }));
    onReach(next);
  };
  return (
    <div className="scene-ways">
      <button type="button" disabled={!back} onClick={() => history.back()}>
        {words.graph.undo}
      </button>
      <button type="button" disabled={!forward} onClick={() => history.forward()}>
        {words.graph.redo}
      </button>
      <label>
        {words.graph.find}{' '}
        <input
          type="search"
          value={state.find}
          onChange={({ target }) => changeScene({ find: target.value }, { replace: true })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') reachNext();
          }}
        />
      </label>
      {state.find !== '' && (
        <span className="quiet" role="status">
          {counted(words.graph.found, each.size, language)}
          {inGroups > 0 && ` · ${counted(words.graph.foundInGroups, inGroups, language)}`}
        </span>
      )}
      <label>
        {words.graph.groupBy}{' '}
        <select
          value={state.by ?? ''}
          onChange={({ target }) =>
            changeScene({ by: GROUPINGS.find((one) => one === target.value), open: new Set() })
          }
        >
          <option value="">{words.graph.groupings.none}</option>
          {GROUPINGS.map((by) => (
            <option key={by} value={by}>
              {words.graph.groupings[by]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
