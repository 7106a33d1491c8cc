import type { ReactNode } from 'react';

import { ChosenPanel } from './chosen-panel.js';
import { GroupPanel } from './group-panel.js';
import type { SceneGroup } from './group-scene.js';
import type { Scene } from './scene.js';
import type { SceneState } from './scene-state.js';
import { SeveralPanel } from './several-panel.js';

/** What can be done with what is chosen, if it is there: one thing, a group, or several. */
export function Choice({
  scene,
  things,
  groups,
  state,
}: {
  readonly scene: Scene;
  readonly things: Scene;
  readonly groups: readonly SceneGroup[];
  readonly state: SceneState;
}): ReactNode {
  const ids = state.chosen.filter((id) => scene.hasNode(id) || groups.some(({ key }) => key === id));
  const [first] = ids;
  if (first === undefined) return null;
  if (ids.length > 1) return <SeveralPanel ids={ids.filter((id) => scene.hasNode(id))} scene={scene} />;
  const group = groups.find(({ key }) => key === first);
  if (group) return <GroupPanel group={group} things={things} isOpen={state.open.has(first)} />;
  return <ChosenPanel id={first} things={things} state={state} />;
}
