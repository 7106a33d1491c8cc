import './search.css';

import type { ReactNode } from 'react';

import { useAddress } from '../../address/use-address.js';
import { BrowseAll } from './browse-all.js';
import { SearchResults } from './search-results.js';

/** Results of the text in the address, or all there is to begin with. */
export function SearchView(): ReactNode {
  const { given } = useAddress();
  const text = given.get('text')?.trim() ?? '';
  return text === '' ? <BrowseAll /> : <SearchResults text={text} />;
}
