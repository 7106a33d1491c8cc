import type { ReactNode } from 'react';

import type { View } from '../address/address.js';
import { useAddress } from '../address/use-address.js';
import { ViewLink } from '../address/view-link.js';
import { useWords } from '../words/use-words.js';

/** Views that show something without being told of what. */
const OPEN: readonly View[] = ['search', 'graph', 'timeline', 'map', 'statistics', 'law'];

export function Navigation(): ReactNode {
  const { view } = useAddress();
  const words = useWords();
  return (
    <nav className="views" aria-label={words.navigation}>
      {OPEN.map((one) => (
        <ViewLink key={one} view={one} {...(one === view && { 'aria-current': 'page' as const })}>
          {words.views[one]}
        </ViewLink>
      ))}
    </nav>
  );
}
