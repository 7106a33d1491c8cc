import type { ReactNode } from 'react';

import { useWords } from '../../words/use-words.js';

/** How lines tell grounds apart. */
export function SceneLegend(): ReactNode {
  const words = useWords();
  return (
    <p className="scene-legend">
      {(['stated', 'alleged', 'disputed'] as const).map((ground) => (
        <span key={ground} className="legend">
          <svg className={`edge ${ground}`} viewBox="0 0 40 12" aria-hidden="true">
            <path className="line" d="M0 6H40" />
          </svg>
          {words.graph.legend[ground]}
          {ground === 'disputed' && ' ≠'}
        </span>
      ))}
    </p>
  );
}
