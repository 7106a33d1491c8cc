import './disputed.css';

import type { ReactNode } from 'react';

import type { DisputeShownFragment } from '../generated/graphql.js';
import { useCodeName } from '../words/code-name.js';
import { useWords } from '../words/use-words.js';
import { EntityLink } from './entity-link.js';
import { QuoteMark } from './quote-mark.js';
import { Section } from './section.js';

/** Questions that claims answer differently, with each answer and who gives it. */
export function Disputed({ disputes }: { readonly disputes: readonly DisputeShownFragment[] }): ReactNode {
  const words = useWords();
  const name = useCodeName();
  if (disputes.length === 0) return null;
  return (
    <Section title={words.dossier.disputed} count={disputes.length} className="disputed">
      {disputes.map(({ id, question, status, note, positions }) => (
        <div key={id} className="dispute">
          <h3>
            {question} {status && <span className="badge warn">{name(status)}</span>}
          </h3>
          {note && <p className="quiet">{note}</p>}
          <ul className="positions">
            {positions.map((position) => (
              <li key={position.id}>
                <p>
                  {name(position.value ?? '')} <QuoteMark claims={position.claims} />
                </p>
                <p className="holders quiet">
                  {position.holders.map((holder) => (
                    <EntityLink key={holder.id} entity={holder} />
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
