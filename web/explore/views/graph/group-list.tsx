import type { ReactNode } from 'react';

import { useCodeName } from '../../words/code-name.js';
import { useWords } from '../../words/use-words.js';
import { toggleGroup } from './group-panel.js';
import type { SceneGroup } from './group-scene.js';

/** The groups of a scene, each to be opened and closed again. */
export function GroupList({
  groups,
  open,
}: {
  readonly groups: readonly SceneGroup[];
  readonly open: ReadonlySet<string>;
}): ReactNode {
  const words = useWords();
  const name = useCodeName();
  if (groups.length === 0) return null;
  return (
    <ul className="group-list" aria-label={words.graph.groups}>
      {groups.map(({ key, label, members }) => (
        <li key={key}>
          <button type="button" aria-expanded={open.has(key)} onClick={() => toggleGroup(key)}>
            {key.startsWith('kind:') ? name(label) : label} <span className="count">{members.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
