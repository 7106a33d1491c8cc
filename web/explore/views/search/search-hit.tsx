import type { ReactNode } from 'react';

import type { SearchEntitiesQuery } from '../../generated/graphql.js';
import { EntityLink } from '../../parts/entity-link.js';
import { MarkedText } from '../../parts/marked-text.js';
import { useCodeName } from '../../words/code-name.js';
import { useWords } from '../../words/use-words.js';

/** Names and quotes beyond these would crowd out the next result. */
const MOST_HIGHLIGHTS = 3;

export function SearchHit({
  edge: { node, highlights, distance },
}: {
  readonly edge: SearchEntitiesQuery['search']['edges'][number];
}): ReactNode {
  const { search } = useWords();
  const name = useCodeName();
  if (!node) return null;
  // What is written above already is not told twice.
  const told = highlights.filter(
    ({ field, fragments }) => field !== 'NAME' || fragments.map(({ text }) => text).join('') !== node.name,
  );
  return (
    <li className="hit">
      <EntityLink entity={node} />
      <span className="quiet">
        {name(node.__typename)}
        {distance > 0 && ` · ${search.spelled}`}
      </span>
      {node.description && <p>{node.description}</p>}
      <ul>
        {told.slice(0, MOST_HIGHLIGHTS).map(({ field, fragments }, index) => (
          <li key={index} className={field === 'QUOTE' ? 'quoted' : ''}>
            <span className="quiet">{search.fields[field]}</span> <MarkedText fragments={fragments} />
          </li>
        ))}
      </ul>
    </li>
  );
}
