import './quote-mark.css';

import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useState } from 'react';

import { ViewLink } from '../address/view-link.js';
import type { EvidenceShownFragment } from '../generated/graphql.js';
import { counted } from '../words/plural.js';
import { useNameOf } from '../words/use-name-of.js';
import { useLanguage, useWords } from '../words/use-words.js';
import { ClaimWords } from './claim-words.js';

/** As wide as a card gets, with room beside it. */
const CARD_PX = 420;
/** More of them are in the source. */
const MOST_SHOWN = 3;

/** The mark beside a fact: hover or focus shows the words it rests on, a press opens them in their source. */
export function QuoteMark({ claims }: { readonly claims: readonly EvidenceShownFragment[] }): ReactNode {
  const words = useWords();
  const nameOf = useNameOf();
  const language = useLanguage();
  const id = useId();
  const [dismissed, setDismissed] = useState(false);
  const [leftwards, setLeftwards] = useState(false);
  const [first] = claims;
  if (!first) return null;
  const speaker = first.assertedBy ? nameOf(first.assertedBy) : words.evidence.nobody;
  // A card that would reach beyond the window opens to the other side.
  const turn = (mark: HTMLElement): void =>
    setLeftwards(mark.getBoundingClientRect().left + CARD_PX > innerWidth);
  const dismiss = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setDismissed(true);
  };
  return (
    <span
      className={['quote-mark', dismissed && 'dismissed', leftwards && 'leftwards'].filter(Boolean).join(' ')}
      onKeyDown={dismiss}
      onPointerEnter={({ currentTarget }) => {
        setDismissed(false);
        turn(currentTarget);
      }}
      onFocus={({ currentTarget }) => turn(currentTarget)}
      onBlur={() => setDismissed(false)}
    >
      <ViewLink
        view="source"
        given={{ id: first.source?.id, claim: first.id }}
        aria-label={counted(words.evidence.show, claims.length, language, { speaker })}
        aria-describedby={id}
      >
        <span aria-hidden="true">“{claims.length > 1 ? claims.length : ''}”</span>
      </ViewLink>
      <span className="quote-card" role="tooltip" id={id}>
        {claims.slice(0, MOST_SHOWN).map((claim) => (
          <ClaimWords key={claim.id} claim={claim} />
        ))}
        {claims.length > MOST_SHOWN && <span className="quiet">+ {claims.length - MOST_SHOWN}</span>}
      </span>
    </span>
  );
}
