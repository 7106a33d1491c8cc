import './accounts.css';

import type { ReactNode } from 'react';

import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { Empty } from '../../asking/empty.js';
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
            {incident.accounts.length === 0 && (
              <Empty text={words.accounts.none} hint={words.accounts.noneHint}>
                <ViewLink className="button" view="dossier" given={{ id: incident.id }}>
                  {words.views.dossier}
                </ViewLink>
              </Empty>
            )}
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
          <Empty text={words.states.unknown} />
        )
      }
    </Answered>
  );
}
