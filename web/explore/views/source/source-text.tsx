import type { ReactNode } from 'react';
import { Fragment, useEffect, useRef } from 'react';

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
        <p>
          {passages.map(({ start, runs }, index) => {
            const missing = start - (passages[index - 1]?.end ?? 0);
            return (
              <Fragment key={start}>
                {missing > 0 && <Missing count={missing} />}
                {runs.map((run, place) => (
                  <RunText key={place} run={run} chosen={chosen} />
                ))}
              </Fragment>
            );
          })}
        </p>
      </div>
    </Section>
  );
}

/** A space or a stop is not worth a word; a sentence or two are. */
const WORTH_A_WORD = 60;

function Missing({ count }: { readonly count: number }): ReactNode {
  const { source } = useWords();
  if (count < WORTH_A_WORD) return <span className="quiet"> {count > 2 ? '…' : ''} </span>;
  return (
    <span className="missing-words" role="note">
      {filled(source.missing, { count })}
    </span>
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
  // What no letter is in cannot be named, and is too small to press.
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return <span className="quoted-words">{text}</span>;
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
