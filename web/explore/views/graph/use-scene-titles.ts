import { useMemo } from 'react';

import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useRelationshipName } from '../../words/relationship-name.js';
import { useWords } from '../../words/use-words.js';
import type { Scene } from './scene.js';
import { useSceneLabel } from './use-scene-label.js';

/** All that is to be said of each node and edge, by key: put together once, not at each step of a movement. */
export interface SceneTitles {
  readonly ofNodes: ReadonlyMap<string, string>;
  readonly ofEdges: ReadonlyMap<string, string>;
}

export function useSceneTitles(scene: Scene): SceneTitles {
  const words = useWords();
  const name = useCodeName();
  const labelOf = useSceneLabel(scene);
  const relationshipName = useRelationshipName();
  return useMemo(
    () => ({
      ofNodes: new Map(
        scene.mapNodes((id, { kind, beyond = 0, members, pin, when }) => {
          const parts = [
            labelOf(id),
            name(kind),
            ...(members ? [filled(words.graph.members, { count: members.length })] : []),
            ...(beyond > 0 ? [filled(words.graph.hidden, { count: beyond })] : []),
            ...(when?.edtf ? [when.edtf] : []),
            ...(pin ? [words.graph.pinned] : []),
          ];
          return [id, parts.join(', ')] as const;
        }),
      ),
      ofEdges: new Map(
        scene.mapEdges((key, { relationship, ground, independentSources: count }, from, to) => {
          const grounds = [
            words.graph.legend[ground],
            ...(count === undefined ? [] : [filled(words.graph.sources, { count })]),
          ];
          const related = `${labelOf(from)} ${relationshipName(relationship, 'OUT')} ${labelOf(to)}`;
          return [key, `${related}: ${grounds.join(', ')}`] as const;
        }),
      ),
    }),
    // The words follow the language, and so do the labels.
    [scene, labelOf],
  );
}
