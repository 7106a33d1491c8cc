import type { ReactNode } from 'react';

import { stepsLeft } from '../../address/steps.js';
import { useAddress } from '../../address/use-address.js';
import { counted } from '../../words/plural.js';
import { useLanguage, useWords } from '../../words/use-words.js';
import { changeScene } from './change-scene.js';
import type { GroupBy, SceneState } from './scene-state.js';

const GROUPINGS: readonly GroupBy[] = ['kind', 'place'];

/** What is done to the picture as a whole: undo and redo, find, group. */
export function SceneTools({
  state,
  found,
}: {
  readonly state: SceneState;
  readonly found: readonly string[];
}): ReactNode {
  const words = useWords();
  const language = useLanguage();
  useAddress();
  const { back, forward } = stepsLeft();
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
            if (event.key === 'Enter') focusNext(found);
          }}
        />
      </label>
      {state.find !== '' && (
        <span className="quiet" role="status">
          {counted(words.graph.found, found.length, language)}
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

/** Moves on to the next thing found, the first after the last. */
function focusNext(found: readonly string[]): void {
  const marks = found.flatMap((id) => {
    const mark = document.querySelector<SVGElement>(`.scene [data-id="${CSS.escape(id)}"]`);
    return mark ? [mark] : [];
  });
  const at = marks.findIndex((mark) => mark === document.activeElement);
  marks[(at + 1) % marks.length]?.focus();
}
