import { useCodeName } from '../../words/code-name.js';
import type { Scene } from './scene.js';

/** What a node of a scene is called: accounts and groups by kind go by a code, which has a name in each language. */
export function useSceneLabel(scene: Scene): (id: string) => string {
  const name = useCodeName();
  return (id) => {
    const { kind, label } = scene.getNodeAttributes(id);
    return kind === 'Account' || id === `kind:${kind}` ? name(label) : label;
  };
}
