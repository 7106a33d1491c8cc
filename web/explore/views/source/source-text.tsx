import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import type { ClaimInPlaceFragment } from '../../generated/graphql.js';
import { Section } from '../../parts/section.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';
import type { PlacedQuote, Run } from './passages.js';
import { buildPassages } from './passages.js';

/** The passages that are quoted, in their order; a quote opens its claim. */
export function SourceText({
  claims,
  chosen,
}: {
  readonly claims: readonly ClaimInPlaceFragment[];
  readonly chosen: string | undefined;
}): ReactNode {
  const { source } = useWords();
  const text = useRef<HTMLDivElement>(null);
  const passages = buildPassages(claims.flatMap(placedQuote));
  useEffect(() => {
    text.current?.querySelector('.chosen')?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  return (
    <Section title={source.text} className="source-text">
      <p className="quiet">{source.textHint}</p>
      <div ref={text}>
        {passages.map(({ start, runs }, index) => (
          <p key={start}>
            {start > 0 && (
              <span className="missing-words" role="note">
                {filled(source.missing, { count: start - (passages[index - 1]?.end ?? 0) })}
              </span>
            )}
            {runs.map((run, place) => (
              <RunText key={place} run={run} chosen={chosen} />
            ))}
          </p>
        ))}
      </div>
    </Section>
  );
}

function RunText({
  run: { text, claims },
  chosen,
}: {
  readonly run: Run;
  readonly chosen: string | undefined;
}): ReactNode {
  const { given } = useAddress();
  if (claims.length === 0) return <span className="around">{text}</span>;
  const isChosen = chosen !== undefined && claims.includes(chosen);
  // A press on words of several claims goes through them one after another.
  const next = claims[(claims.indexOf(chosen ?? '') + 1) % claims.length];
  return (
    <ViewLink
      className={`quoted-words depth-${Math.min(3, claims.length)}${isChosen ? ' chosen' : ''}`}
      view="source"
      given={changed(given, { claim: next })}
    >
      {text}
    </ViewLink>
  );
}

const placedQuote = ({ id, quote }: ClaimInPlaceFragment): readonly PlacedQuote[] =>
  quote?.exact && typeof quote.start === 'number' && typeof quote.end === 'number'
    ? [
        {
          id,
          exact: quote.exact,
          prefix: quote.prefix ?? '',
          suffix: quote.suffix ?? '',
          start: quote.start,
          end: quote.end,
        },
      ]
    : [];
