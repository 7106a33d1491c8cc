import type { ReactNode } from 'react';
import { useState } from 'react';

import { useWords } from '../../words/use-words.js';
import type { Positions } from './layout-worker.js';
import type { Scene } from './scene.js';
import { useSceneLabel } from './use-scene-label.js';

type Saved = 'copied' | 'address' | undefined;

/** The picture as a file, or as an address that shows it again. */
export function SaveScene({
  scene,
  positions,
}: {
  readonly scene: Scene;
  readonly positions: Positions;
}): ReactNode {
  const words = useWords();
  const labelOf = useSceneLabel(scene);
  const [saved, setSaved] = useState<Saved>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaved('copied');
    } catch {
      // Without a secure origin or the right to it, the address is there to be copied by hand.
      setSaved('address');
    }
  };
  return (
    <div className="save-ways" role="group" aria-label={words.graph.save}>
      <span className="quiet" aria-hidden="true">
        {words.graph.save}
      </span>
      {(['SVG', 'PNG', 'GEXF'] as const).map((format) => (
        <button
          key={format}
          type="button"
          onClick={() =>
            void import('./save-file.js').then(({ saveFile }) => saveFile(format, scene, positions, labelOf))
          }
        >
          {format}
        </button>
      ))}
      <button type="button" onClick={() => void copy()}>
        {words.graph.copy}
      </button>
      {saved === 'copied' && (
        <span className="quiet" role="status">
          {words.graph.copied}
        </span>
      )}
      {saved === 'address' && (
        <input
          readOnly
          aria-label={words.graph.copy}
          value={location.href}
          ref={(input) => input?.select()}
        />
      )}
    </div>
  );
}
