import type { ReactNode } from 'react';

import { Section } from '../../parts/section.js';
import { useWords } from '../../words/use-words.js';
import { changeScene, hideFromScene } from './change-scene.js';
import type { SceneGroup } from './group-scene.js';
import type { Scene } from './scene.js';
import { SceneEntity } from './scene-entity.js';
import { useLabelOf } from './use-scene-label.js';

/** A chosen group: what it stands for, and what can be done with it. */
export function GroupPanel({
  group,
  things,
  isOpen,
}: {
  readonly group: SceneGroup;
  readonly things: Scene;
  readonly isOpen: boolean;
}): ReactNode {
  const words = useWords();
  const labelOf = useLabelOf();
  const { key, label, kind, members, named } = group;
  return (
    <Section title={labelOf(group)} count={members.length} className="chosen-panel">
      <p className="chosen-ways">
        <button type="button" onClick={() => toggleGroup(key)}>
          {isOpen ? words.graph.close : words.graph.open}
        </button>
        <button type="button" onClick={() => hideFromScene(members)}>
          {words.graph.hide}
        </button>
        {named && (
          <button
            type="button"
            onClick={() =>
              changeScene(({ groups }) => ({
                groups: groups.filter((one) => one.name !== label),
                chosen: [],
              }))
            }
          >
            {words.graph.ungroup}
          </button>
        )}
      </p>
      <ul className="several" data-kind={kind}>
        {members.map((id) => (
          <li key={id}>
            <SceneEntity scene={things} id={id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Opens a group that is closed, and closes one that is open. */
export const toggleGroup = (key: string): void =>
  changeScene(({ open }) => ({
    open: new Set(open.has(key) ? [...open].filter((one) => one !== key) : [...open, key]),
  }));
