import './more-pages.css';

import type { ReactNode } from 'react';

import type { Pages } from '../asking/use-pages.js';
import { filled } from '../words/plural.js';
import { useWords } from '../words/use-words.js';

/** How far a long list has come, with a way to stop it and to go on. */
export function MorePages({
  pages,
  loaded,
  total,
}: {
  readonly pages: Pick<Pages<unknown>, 'coming' | 'stop' | 'goOn' | 'hasNextPage' | 'error'>;
  readonly loaded: number;
  readonly total: number;
}): ReactNode {
  const { states } = useWords();
  if (!pages.hasNextPage || pages.error) return null;
  return (
    <p className="more-pages">
      <span role="status">{filled(states.loaded, { loaded, total })}</span>
      <progress value={loaded} max={total} aria-label={states.progress} />
      <button type="button" onClick={pages.coming ? pages.stop : pages.goOn}>
        {pages.coming ? states.stop : states.goOn}
      </button>
    </p>
  );
}
