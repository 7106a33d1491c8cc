import type { ReactNode } from 'react';

import type { EvidenceShownFragment } from '../generated/graphql.js';
import { useCodeName } from '../words/code-name.js';
import { filled } from '../words/plural.js';
import { useNameOf } from '../words/use-name-of.js';
import { useWords } from '../words/use-words.js';

/** The words of a claim with a little of what stands around them, who says them, and where. */
export function ClaimWords({ claim }: { readonly claim: EvidenceShownFragment }): ReactNode {
  const { evidence } = useWords();
  const nameOf = useNameOf();
  const name = useCodeName();
  const { quote, record, assertedBy, stance, source } = claim;
  return (
    <span className="claim-words">
      <span className="claim-quote">
        {quote?.exact ? (
          <>
            …{quote.prefix}
            <mark>{quote.exact}</mark>
            {quote.suffix}…
          </>
        ) : record ? (
          filled(evidence.record, { key: record.key ?? '', dataset: record.dataset ?? '' })
        ) : (
          evidence.noQuote
        )}
      </span>
      <span className="quiet">
        <strong>{assertedBy ? nameOf(assertedBy) : evidence.nobody}</strong>
        {stance && ` · ${name(stance)}`} · {source?.title}
        {source?.derivedFrom && ` (${evidence.from} “${source.derivedFrom.title ?? ''}”)`}
      </span>
    </span>
  );
}
