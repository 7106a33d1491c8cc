import type { ReactNode } from 'react';

import type { Given } from '../../address/address.js';
import { ViewLink } from '../../address/view-link.js';
import type { StatisticsByQuery } from '../../generated/graphql.js';
import { useCodeName } from '../../words/code-name.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useWords } from '../../words/use-words.js';

/** A bar for each cell that has a key or a node; what has neither is not known, and opens nothing. */
export function Bars({
  cells,
  given,
}: {
  readonly cells: StatisticsByQuery['statistics']['cells'];
  readonly given: Given;
}): ReactNode {
  const { statistics } = useWords();
  const nameOf = useNameOf();
  const name = useCodeName();
  const most = Math.max(1, ...cells.map(({ incidents }) => incidents));
  return (
    <ul className="bars">
      {cells.map(({ incidents, keys: [key] }, index) => {
        const bar = key?.node?.id ?? key?.key ?? '';
        const label = key?.node ? nameOf(key.node) : key?.key ? name(key.key) : statistics.unknown;
        const drawn = (
          <>
            <span>{label}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(incidents / most) * 100} height="10" />
            </svg>
            <span className="count">{incidents}</span>
          </>
        );
        return (
          <li key={index}>
            {bar === '' ? (
              <span className="bar">{drawn}</span>
            ) : (
              <ViewLink className="bar" view="statistics" given={{ ...given, bar }}>
                {drawn}
              </ViewLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
