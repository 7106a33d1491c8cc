import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import type { ClaimInPlaceFragment } from '../../generated/graphql.js';
import { EntityLink } from '../../parts/entity-link.js';
import { Section } from '../../parts/section.js';
import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useWords } from '../../words/use-words.js';

/** The claims in the order of their words; the chosen one is open. */
export function ClaimsBeside({
  claims,
  chosen,
  total,
}: {
  readonly claims: readonly ClaimInPlaceFragment[];
  readonly chosen: string | undefined;
  readonly total: number;
}): ReactNode {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const sorted = [...claims].sort((left, right) => (left.quote?.start ?? 0) - (right.quote?.start ?? 0));
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[aria-current=true]');
    if (line && list.current) list.current.scrollTop = line.offsetTop - list.current.offsetTop - 60;
  }, [chosen]);
  return (
    <Section title={words.source.claims} count={total} className="claims-beside">
      <ol ref={list} tabIndex={0} aria-label={words.source.claims}>
        {sorted.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} open={claim.id === chosen} />
        ))}
      </ol>
    </Section>
  );
}

function ClaimLine({
  claim,
  open,
}: {
  readonly claim: ClaimInPlaceFragment;
  readonly open: boolean;
}): ReactNode {
  const { given } = useAddress();
  const nameOf = useNameOf();
  const words = useWords();
  const name = useCodeName();
  return (
    <li aria-current={open}>
      <ViewLink view="source" given={changed(given, { claim: claim.id })}>
        {claim.statement}
      </ViewLink>
      <span className="quiet">
        {claim.assertedBy ? nameOf(claim.assertedBy) : words.evidence.nobody}
        {claim.stance && ` · ${name(claim.stance)}`}
        {claim.side && ` · ${name(claim.side)}`}
      </span>
      {open && (
        <div className="claim-open">
          <blockquote>
            {claim.quote?.exact ??
              (claim.record
                ? filled(words.evidence.record, {
                    key: claim.record.key ?? '',
                    dataset: claim.record.dataset ?? '',
                  })
                : words.evidence.noQuote)}
          </blockquote>
          <p>{claim.about && <EntityLink entity={claim.about} />}</p>
          <p>{claim.assertedBy && <EntityLink entity={claim.assertedBy} />}</p>
        </div>
      )}
    </li>
  );
}
