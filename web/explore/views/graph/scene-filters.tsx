import type { ReactNode } from 'react';

import { KindMark } from '../../parts/kind-mark.js';
import { useCodeName } from '../../words/code-name.js';
import { useRelationshipName } from '../../words/relationship-name.js';
import { useWords } from '../../words/use-words.js';
import { changeScene } from './change-scene.js';
import { GRAPH_RELATIONSHIPS } from './graph-relationships.js';
import type { Scene } from './scene.js';
import type { SceneState } from './scene-state.js';

/** Which kinds and relationships are drawn, with how many there are of each. */
export function SceneFilters({
  things,
  state: { without },
}: {
  readonly things: Scene;
  readonly state: SceneState;
}): ReactNode {
  const words = useWords();
  const name = useCodeName();
  const relationshipName = useRelationshipName();
  const left = [...without];
  const kinds = countBy(
    things.mapNodes((_id, { kind }) => kind),
    left.filter((one) => !isRelationship(one)),
  );
  const relationships = countBy(
    things.mapEdges((_key, { relationship }) => relationship),
    left.filter(isRelationship),
  );
  const choices = [
    [words.graph.kinds, kinds, (kind: string) => name(kind)],
    [words.graph.relationships, relationships, (type: string) => relationshipName(type, 'OUT')],
  ] as const;
  return (
    <details className="scene-filters" open={without.size > 0} aria-label={words.graph.filters}>
      <summary>
        {words.graph.filters}
        {without.size > 0 && <span className="count">{without.size}</span>}
      </summary>
      {choices.map(([legend, counts, nameOf]) => (
        <fieldset key={legend}>
          <legend>{legend}</legend>
          {counts.map(([one, count]) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={!without.has(one)}
                onChange={({ target }) => changeScene(leave(one, !target.checked))}
              />{' '}
              {legend === words.graph.kinds && <KindMark kind={one} quiet />} {nameOf(one)}{' '}
              <span className="count">{count}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {without.size > 0 && (
        <button type="button" onClick={() => changeScene({ without: new Set() })}>
          {words.graph.showAll}
        </button>
      )}
    </details>
  );
}

const leave =
  (one: string, out: boolean) =>
  ({ without }: SceneState): Partial<SceneState> => ({
    without: new Set(out ? [...without, one] : [...without].filter((other) => other !== one)),
  });

const isRelationship = (name: string): boolean => (GRAPH_RELATIONSHIPS as readonly string[]).includes(name);

/** What is left out is named even where there is none of it, so that it can be let in again. */
function countBy(names: readonly string[], left: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>(left.map((one) => [one, 0]));
  for (const one of names) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1));
}
