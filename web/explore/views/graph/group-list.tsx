import type { ReactNode } from 'react';

import { useWords } from '../../words/use-words.js';
import { toggleGroup } from './group-panel.js';
import type { SceneGroup } from './group-scene.js';
import { useLabelOf } from './use-scene-label.js';

/** The groups of a scene, each to be opened and closed again. */
export function GroupList({
  groups,
  open,
}: {
  readonly groups: readonly SceneGroup[];
  readonly open: ReadonlySet<string>;
}): ReactNode {
  const words = useWords();
  const labelOf = useLabelOf();
  if (groups.length === 0) return null;
  return (
    <ul className="group-list" aria-label={words.graph.groups}>
      {groups.map((group) => (
        <li key={group.key}>
          <button type="button" aria-expanded={open.has(group.key)} onClick={() => toggleGroup(group.key)}>
            {labelOf(group)} <span className="count">{group.members.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
