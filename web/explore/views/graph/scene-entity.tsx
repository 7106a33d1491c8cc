import type { ReactNode } from 'react';

import { EntityLink } from '../../parts/entity-link.js';
import { KindMark } from '../../parts/kind-mark.js';
import type { Scene } from './scene.js';
import { useSceneLabel } from './use-scene-label.js';

/** A node of a scene by its name, which leads to its dossier; an account or a group has none. */
export function SceneEntity({ scene, id }: { readonly scene: Scene; readonly id: string }): ReactNode {
  const labelOf = useSceneLabel(scene);
  const { kind, label, aliases = [], members } = scene.getNodeAttributes(id);
  if (kind !== 'Account' && !members)
    return <EntityLink entity={{ __typename: kind, id, name: label, aliases }} />;
  return (
    <span className="path-end">
      <KindMark kind={kind} /> {labelOf(id)}
    </span>
  );
}
