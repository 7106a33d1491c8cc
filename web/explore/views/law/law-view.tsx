import './law.css';

import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { goTo, useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { Empty } from '../../asking/empty.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import { ClocksDocument } from '../../generated/graphql.js';
import { useWords } from '../../words/use-words.js';
import { Clock } from './clock.js';

const FIRST = { state: 'KZ', instrument: 'OPCAT' };

/** What treaties oblige a state to by when, and how late it was or is on a day. */
export function LawView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const variables = {
    state: given.get('state') ?? FIRST.state,
    instrument: given.get('instrument') ?? FIRST.instrument,
    asOf: given.get('asOf'),
  };
  const answer = useAnswer(ClocksDocument, variables, { keep: true });
  const field = (name: 'state' | 'instrument' | 'asOf', type: string): ReactNode => (
    <label>
      {words.law[name]}{' '}
      <input
        type={type}
        defaultValue={variables[name] ?? ''}
        onBlur={({ target }) => goTo('law', changed(given, { [name]: target.value }))}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur();
        }}
      />
    </label>
  );
  return (
    <article>
      <h1>{words.law.title}</h1>
      <div className="law-choices" key={`${variables.state} ${variables.instrument} ${variables.asOf ?? ''}`}>
        {field('state', 'text')}
        {field('instrument', 'text')}
        {field('asOf', 'date')}
      </div>
      <Answered answer={answer}>
        {({ obligations }) =>
          obligations.nodes.length > 0 ? (
            <div className="clocks">
              {obligations.nodes.map((clock, index) => (
                <Clock key={index} clock={clock} />
              ))}
            </div>
          ) : (
            <Empty text={words.law.none} hint={words.law.noneHint}>
              <ViewLink className="button" view="law">
                {`${FIRST.state} · ${FIRST.instrument}`}
              </ViewLink>
            </Empty>
          )
        }
      </Answered>
      <PlaygroundLink document={ClocksDocument} variables={variables} />
    </article>
  );
}
