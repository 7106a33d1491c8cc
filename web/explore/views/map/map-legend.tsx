import type { ReactNode } from 'react';

import { SpotShape } from '../../parts/map/spot-shape.js';
import { LEVELS } from '../../parts/map/where.js';
import { useWords } from '../../words/use-words.js';

/** What each shape says of how closely a place is known. */
export function MapLegend(): ReactNode {
  const { map } = useWords();
  return (
    <ul className="map-legend" aria-label={map.legend}>
      {LEVELS.map((level) => (
        <li key={level}>
          <svg className={`spot spot-${level}`} viewBox="-32 -32 64 64" aria-hidden="true">
            <SpotShape where={{ level }} unit={1} x={0} y={0} />
          </svg>
          {map.levels[level]}
        </li>
      ))}
    </ul>
  );
}
