import './source.css';

import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import { SourceWordsDocument } from '../../generated/graphql.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';
import { ClaimsBeside } from './claims-beside.js';
import { SourceHead } from './source-head.js';
import { SourceText } from './source-text.js';

const PAGE = 100;

/** A source with its quotes where they stand, and the claims that rest on them beside. */
export function SourceView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const id = given.get('id') ?? '';
  const chosen = given.get('claim') ?? undefined;
  const variables = { id, first: PAGE, after: given.get('after') };
  const answer = useAnswer(SourceWordsDocument, variables, { when: id !== '', keep: true });
  return (
    <Answered answer={answer}>
      {({ source }) => {
        if (!source) return <p className="state">{words.states.unknown}</p>;
        const { nodes, totalCount, pageInfo } = source.claimsQuoted;
        return (
          <article>
            <SourceHead source={source} />
            {totalCount === 0 && <p className="state">{words.source.noQuotes}</p>}
            {nodes.length > 0 && (
              <div className="source-columns">
                <SourceText claims={nodes} chosen={chosen} />
                <ClaimsBeside claims={nodes} chosen={chosen} total={totalCount} />
              </div>
            )}
            {pageInfo.hasNextPage && (
              <ViewLink
                className="button"
                view="source"
                given={changed(given, { after: pageInfo.endCursor ?? undefined, claim: undefined })}
              >
                {filled(words.more, { count: PAGE })}
              </ViewLink>
            )}
            <PlaygroundLink document={SourceWordsDocument} variables={variables} />
          </article>
        );
      }}
    </Answered>
  );
}
