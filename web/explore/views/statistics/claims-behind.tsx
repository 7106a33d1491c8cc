import type { ReactNode } from 'react';

import { Answered } from '../../asking/answered.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { ClaimFacet, ClaimWhere, Side, Stance } from '../../generated/graphql.js';
import { ClaimsBehindDocument } from '../../generated/graphql.js';
import { EntityLink } from '../../parts/entity-link.js';
import { QuoteMark } from '../../parts/quote-mark.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';

export type ClaimDimension = Extract<ClaimFacet, 'STANCE' | 'SIDE'>;

/** The claims that a bar counts, each with its words. */
export function ClaimsBehind({
  by,
  bar,
}: {
  readonly by: ClaimDimension;
  readonly bar: string | null;
}): ReactNode {
  const { statistics } = useWords();
  const answer = useAnswer(ClaimsBehindDocument, { where: whereOf(by, bar ?? '') }, { when: bar !== null });
  if (bar === null) return null;
  return (
    <Answered answer={answer}>
      {({ claims: { nodes, totalCount } }) => (
        <section className="behind" aria-label={statistics.claimsBehind}>
          <h3>
            {statistics.claimsBehind} <span className="count">{totalCount}</span>
          </h3>
          <ul className="lines">
            {nodes.map((claim) => (
              <li key={claim.id}>
                {claim.statement} <QuoteMark claims={[claim]} />{' '}
                {claim.assertedBy && <EntityLink entity={claim.assertedBy} />}
              </li>
            ))}
          </ul>
          {totalCount > nodes.length && (
            <p className="quiet">{filled(statistics.first, { count: nodes.length })}</p>
          )}
        </section>
      )}
    </Answered>
  );
}

const whereOf = (by: ClaimDimension, bar: string): ClaimWhere =>
  by === 'STANCE' ? { stance: { eq: bar as Stance } } : { side: { eq: bar as Side } };
