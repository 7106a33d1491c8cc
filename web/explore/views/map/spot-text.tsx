import type { ReactNode } from 'react';

import type { Where } from '../../parts/map/where.js';
import { filled } from '../../words/plural.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useWords } from '../../words/use-words.js';
import type { Thing } from './gather-things.js';

/** The closest place on record, and as what it is drawn. */
export function SpotText({
  place,
  where,
}: {
  readonly place: Thing['spots'][number]['place'];
  readonly where: Where;
}): ReactNode {
  const { map } = useWords();
  const nameOf = useNameOf();
  return (
    <>
      {nameOf(place)} <span className={`badge level-${where.level}`}>{map.levels[where.level]}</span>
      {where.id !== place.id && (
        <span className="quiet"> {filled(map.drawnAs, { place: nameOf(where) })}</span>
      )}
    </>
  );
}
