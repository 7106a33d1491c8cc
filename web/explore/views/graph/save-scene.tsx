import type { ReactNode } from 'react';
import { useState } from 'react';

import { useWords } from '../../words/use-words.js';
import type { Positions } from './layout-worker.js';
import { saveFile } from './save-file.js';
import type { Scene } from './scene.js';
import { useSceneLabel } from './use-scene-label.js';

/** What makes a file of a picture, by its format. */
export type PictureWriters = Readonly<Partial<Record<'SVG' | 'PNG', () => Promise<Blob>>>>;

type Saved = 'copied' | 'address' | undefined;

/** The picture or the graph behind it as a file, or as an address that shows it again. */
export function SaveScene({
  scene,
  positions,
  picture,
}: {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly picture: PictureWriters;
}): ReactNode {
  const words = useWords();
  const labelOf = useSceneLabel(scene);
  const [saved, setSaved] = useState<Saved>();
  const writers = {
    ...picture,
    GEXF: async () => {
      const { writeGexf } = await import('./write-gexf.js');
      return new Blob([writeGexf(scene, positions, labelOf)], { type: 'application/gexf+xml' });
    },
  };
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
      {Object.entries(writers).map(([format, write]) => (
        <button
          key={format}
          type="button"
          onClick={() => void write().then((file) => saveFile(file, `habeas-graph.${format.toLowerCase()}`))}
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
