import './statistics.css';

import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { Empty } from '../../asking/empty.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { IncidentDimension } from '../../generated/graphql.js';
import { StatisticsByDocument } from '../../generated/graphql.js';
import { Section } from '../../parts/section.js';
import { tollText } from '../../parts/toll-text.js';
import { useCodeName } from '../../words/code-name.js';
import { counted, filled } from '../../words/plural.js';
import { useLanguage, useWords } from '../../words/use-words.js';
import { Bars } from './bars.js';
import { BehindBar } from './behind-bar.js';

const DIMENSIONS: readonly IncidentDimension[] = ['YEAR', 'TYPE', 'FACILITY', 'REGION'];

/** Incidents counted by one thing, and persons by all accounts; a bar opens what it counts. */
export function StatisticsView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const language = useLanguage();
  const name = useCodeName();
  const by = DIMENSIONS.find((one) => one === given.get('by')) ?? 'YEAR';
  const variables = { by: [by] };
  const answer = useAnswer(StatisticsByDocument, variables, { keep: true });
  return (
    <article>
      <h1>{words.statistics.title}</h1>
      <p className="dimensions">
        <span className="quiet">{words.statistics.by}</span>
        {DIMENSIONS.map((one) => (
          <ViewLink
            key={one}
            className="button"
            view="statistics"
            given={{ by: one }}
            aria-current={one === by}
          >
            {name(one)}
          </ViewLink>
        ))}
      </p>
      <Answered answer={answer}>
        {({ statistics }) =>
          statistics.incidents === 0 ? (
            <Empty text={words.states.none} hint={words.states.noneHint} />
          ) : (
            <div className="columns">
              <Section title={counted(words.statistics.incidents, statistics.incidents, language)}>
                <Bars cells={statistics.cells} given={changed(given, {})} />
                <BehindBar by={by} bar={given.get('bar')} />
              </Section>
              <Section title={words.statistics.tolls}>
                <dl className="facts">
                  {statistics.tolls.map(({ kind, least, most, withoutToll }) => (
                    <div key={kind}>
                      <dt>{name(kind)}</dt>
                      <dd>
                        {tollText(least, most, words.tolls)}{' '}
                        <span className="quiet">
                          {filled(words.statistics.withoutToll, { count: withoutToll })}
                        </span>
                      </dd>
                    </div>
                  ))}
                </dl>
              </Section>
            </div>
          )
        }
      </Answered>
      <PlaygroundLink document={StatisticsByDocument} variables={variables} />
    </article>
  );
}
