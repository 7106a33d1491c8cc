import { useCodeName } from '../../../words/code-name.js';
import type { Scene } from '../scene.js';

/** What a thing of a scene is called: an account by its side, which is a code. */
export function useLabel(scene: Scene): (id: string) => string {
  const name = useCodeName();
  return (id) => {
    const { kind, label } = scene.getNodeAttributes(id);
    return kind === 'Account' ? name(label) : label;
  };
}
