import './accounts.css';

import type { ReactNode } from 'react';

import { useAddress } from '../../address/use-address.js';
import { Answered } from '../../asking/answered.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AccountsOfDocument } from '../../generated/graphql.js';
import { DatePart } from '../../parts/date-part.js';
import { Disputed } from '../../parts/disputed.js';
import { EntityLink } from '../../parts/entity-link.js';
import { Tolls } from '../../parts/tolls.js';
import { useWords } from '../../words/use-words.js';
import { AccountCard } from './account-card.js';

/** An incident as each holder tells it, side by side, and what they disagree on. */
export function AccountsView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const variables = { id: given.get('id') ?? '' };
  const answer = useAnswer(AccountsOfDocument, variables);
  return (
    <Answered answer={answer}>
      {({ incident }) =>
        incident ? (
          <article>
            <p className="quiet">{words.accounts.title}</p>
            <h1>
              <EntityLink entity={incident} />
            </h1>
            <p className="quiet where">
              <DatePart date={incident.date} />{' '}
              {incident.facilities.nodes.map((facility) => (
                <EntityLink key={facility.id} entity={facility} />
              ))}
            </p>
            {incident.accounts.length === 0 && <p className="state">{words.accounts.none}</p>}
            <div className="accounts">
              {incident.accounts.map((account) => (
                <AccountCard key={account.id} account={account} />
              ))}
            </div>
            <div className="columns">
              <Disputed disputes={incident.disputes} />
              <Tolls tolls={incident.tolls} />
            </div>
            <PlaygroundLink document={AccountsOfDocument} variables={variables} />
          </article>
        ) : (
          <p className="state">{words.states.unknown}</p>
        )
      }
    </Answered>
  );
}
