import type { ReactNode } from 'react';

import { filled } from '../../words/plural.js';
import { useLanguage, useWords } from '../../words/use-words.js';
import type { Scene } from './scene.js';

/** How much is drawn, told anew when that changes. */
export function SceneSize({ scene }: { readonly scene: Scene }): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const things = scene.filterNodes((_id, { hidden }) => !hidden).length;
  const relationships = scene.filterEdges((_key, { hidden }) => !hidden).length;
  return (
    <p className="quiet scene-size" role="status">
      {filled(words.graph.inPicture, {
        things: things.toLocaleString(language),
        relationships: relationships.toLocaleString(language),
      })}
    </p>
  );
}
