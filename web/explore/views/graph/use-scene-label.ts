import { useCallback } from 'react';

import { useCodeName } from '../../words/code-name.js';
import { useNameOf, useScript } from '../../words/use-name-of.js';
import { useLanguage } from '../../words/use-words.js';
import type { SceneGroup } from './group-scene.js';
import type { Scene } from './scene.js';

type Labelled = Pick<SceneGroup, 'key' | 'kind' | 'label' | 'aliases'>;

/** What a node of a scene is called; another function only when it may be called otherwise. */
export function useSceneLabel(scene: Scene): (id: string) => string {
  const labelOf = useLabelOf();
  return useCallback((id) => labelOf({ key: id, ...scene.getNodeAttributes(id) }), [scene, labelOf]);
}

/** What a thing or a group is called: accounts and groups by kind go by a code, which has a name in each language. */
export function useLabelOf(): (labelled: Labelled) => string {
  const name = useCodeName();
  const nameOf = useNameOf();
  return useCallback(
    ({ key, kind, label, aliases = [] }) =>
      kind === 'Account' || key === `kind:${kind}` ? name(label) : nameOf({ name: label, aliases }),
    [useLanguage(), useScript()],
  );
}
