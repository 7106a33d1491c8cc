import type { ReactNode } from 'react';

import { useWords } from '../../../words/use-words.js';

/** How a line is drawn by what it rests on. */
export function GroundLegend(): ReactNode {
  const { graph } = useWords();
  return (
    <p className="scene-ways">
      {(['stated', 'alleged', 'disputed'] as const).map((ground) => (
        <span key={ground} className="legend">
          <svg className={`edge ${ground}`} viewBox="0 0 40 12" aria-hidden="true">
            <line x1="0" x2="40" y1="6" y2="6" />
          </svg>
          {graph.legend[ground]}
          {ground === 'disputed' && ' ≠'}
        </span>
      ))}
    </p>
  );
}
