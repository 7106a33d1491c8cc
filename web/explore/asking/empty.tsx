import type { ReactNode } from 'react';

import { ViewLink } from '../address/view-link.js';
import { useWords } from '../words/use-words.js';

/** Nothing to show: why, what may help, and where to go on. */
export function Empty({
  text,
  hint,
  children,
}: {
  readonly text: string;
  readonly hint?: string;
  /** Ways on; the search where there are none. */
  readonly children?: ReactNode;
}): ReactNode {
  const { states } = useWords();
  return (
    <div className="state empty" role="status">
      <strong>{text}</strong>
      {hint && <p>{hint}</p>}
      <p className="ways">
        {children ?? (
          <ViewLink className="button" view="search">
            {states.toSearch}
          </ViewLink>
        )}
      </p>
    </div>
  );
}
