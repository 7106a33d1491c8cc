import type { ReactNode } from 'react';

import type { AccountsOfQuery } from '../../generated/graphql.js';
import { DatePart } from '../../parts/date-part.js';
import { EntityLink } from '../../parts/entity-link.js';
import { QuoteMark } from '../../parts/quote-mark.js';
import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';

type Account = NonNullable<AccountsOfQuery['incident']>['accounts'][number];

/** One holder's version, and on how many voices it rests. */
export function AccountCard({ account }: { readonly account: Account }): ReactNode {
  const words = useWords();
  const name = useCodeName();
  const { holder, side, firstStated, claims, corroboration } = account;
  return (
    <section className={`panel account side-${side ?? ''}`} aria-label={holder?.name}>
      <h2>
        {holder && <EntityLink entity={holder} />}
        {side && <span className="badge">{name(side)}</span>}
      </h2>
      <p className="quiet">
        {firstStated && (
          <>
            {words.accounts.first} <DatePart date={firstStated} /> ·{' '}
          </>
        )}
        {filled(words.accounts.voices, { speakers: corroboration.speakers, echoes: corroboration.echoes })}{' '}
        {corroboration.singleSpeaker && <span className="badge warn">{words.accounts.single}</span>}
      </p>
      <ul className="lines">
        {claims.map((claim) => (
          <li key={claim.id}>
            {claim.stance && <span className="badge">{name(claim.stance)}</span>} {claim.statement}{' '}
            <QuoteMark claims={[claim]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
