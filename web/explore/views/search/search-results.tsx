import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { EntityKind } from '../../generated/graphql.js';
import { SearchEntitiesDocument } from '../../generated/graphql.js';
import { counted, filled } from '../../words/plural.js';
import { useLanguage, useWords } from '../../words/use-words.js';
import { SearchFacets } from './search-facets.js';
import { SearchHit } from './search-hit.js';

const PAGE = 20;

export function SearchResults({ text }: { readonly text: string }): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const language = useLanguage();
  const kinds = given.getAll('kind') as EntityKind[];
  const first = Number(given.get('first') ?? PAGE);
  const variables = { text, kinds: kinds.length > 0 ? kinds : null, first };
  const answer = useAnswer(SearchEntitiesDocument, variables, { keep: true });
  return (
    <Answered answer={answer}>
      {({ search, everything }) => (
        <div className="results">
          <SearchFacets kinds={kinds} facets={search.facets} kindCounts={everything.facets} />
          <div className="hits">
            <h1 aria-live="polite">
              {search.totalCount > 0
                ? counted(words.search.results, search.totalCount, language)
                : filled(words.search.nothing, { text })}
            </h1>
            {search.totalCount === 0 && (
              <div className="state empty">
                <p>{words.search.nothingHint}</p>
                <p className="ways">
                  {kinds.length > 0 && (
                    <ViewLink className="button" view="search" given={{ text }}>
                      {words.search.allKinds}
                    </ViewLink>
                  )}
                  <ViewLink className="button" view="search">
                    {words.search.browse}
                  </ViewLink>
                </p>
              </div>
            )}
            {search.cut && <p className="quiet">{words.search.cut}</p>}
            <ol>
              {search.edges.map((edge) => (
                <SearchHit key={edge.node?.id} edge={edge} />
              ))}
            </ol>
            {search.pageInfo.hasNextPage && (
              <ViewLink
                className="button"
                view="search"
                given={changed(given, { first: String(first + PAGE) })}
              >
                {words.search.more}
              </ViewLink>
            )}
            <PlaygroundLink document={SearchEntitiesDocument} variables={variables} />
          </div>
        </div>
      )}
    </Answered>
  );
}
