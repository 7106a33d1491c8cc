import type { ReactNode } from 'react';

import type { Given } from '../../address/address.js';
import { ViewLink } from '../../address/view-link.js';
import { useLanguage } from '../../words/use-words.js';

export interface Bar {
  /** What an address names it by; empty where it opens nothing. */
  readonly bar: string;
  readonly label: string;
  readonly count: number;
}

/** A bar for each count, which opens the list behind it. */
export function Bars({
  bars,
  given,
  chosen,
}: {
  readonly bars: readonly Bar[];
  readonly given: Given;
  readonly chosen: string | null;
}): ReactNode {
  const language = useLanguage();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="bars">
      {bars.map(({ bar, label, count }, index) => {
        const drawn = (
          <>
            <span>{label}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(count / most) * 100} height="10" />
            </svg>
            <span className="count">{count.toLocaleString(language)}</span>
          </>
        );
        return (
          <li key={index}>
            {bar === '' ? (
              <span className="bar">{drawn}</span>
            ) : (
              <ViewLink
                className="bar"
                view="statistics"
                given={{ ...given, bar }}
                aria-current={bar === chosen}
              >
                {drawn}
              </ViewLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
