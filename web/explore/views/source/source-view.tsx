import './source.css';

import type { ReactNode } from 'react';

import { useAddress } from '../../address/use-address.js';
import { Answered } from '../../asking/answered.js';
import { Empty } from '../../asking/empty.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { usePages } from '../../asking/use-pages.js';
import { SourceWordsDocument } from '../../generated/graphql.js';
import { MorePages } from '../../parts/more-pages.js';
import { useWords } from '../../words/use-words.js';
import { ClaimsBeside } from './claims-beside.js';
import { SourceHead } from './source-head.js';
import { SourceText } from './source-text.js';

const PAGE = 100;
/** Articles have fewer claims than these hold; a treaty collection has thousands. */
const PAGES = 5;

/** A source with its quotes where they stand, and the claims that rest on them beside. */
export function SourceView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const chosen = given.get('claim') ?? undefined;
  const variables = { id: given.get('id') ?? '', first: PAGE, after: null };
  const answer = usePages(SourceWordsDocument, variables, {
    next: ({ source }) =>
      source?.claimsQuoted.pageInfo.hasNextPage ? source.claimsQuoted.pageInfo.endCursor : null,
    pages: PAGES,
  });
  return (
    <Answered answer={answer}>
      {(pages) => {
        const source = pages[0]?.source;
        if (!source) return <Empty text={words.states.unknown} />;
        const total = source.claimsQuoted.totalCount;
        const claims = pages.flatMap((page) => page.source?.claimsQuoted.nodes ?? []);
        return (
          <article>
            <SourceHead source={source} />
            {total === 0 && <p className="state">{words.source.noQuotes}</p>}
            {claims.length > 0 && (
              <div className="source-columns">
                <SourceText claims={claims} chosen={chosen} />
                <ClaimsBeside claims={claims} chosen={chosen} total={total} />
              </div>
            )}
            <MorePages pages={answer} loaded={claims.length} total={total} />
            <PlaygroundLink document={SourceWordsDocument} variables={variables} />
          </article>
        );
      }}
    </Answered>
  );
}
