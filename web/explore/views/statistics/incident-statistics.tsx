import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { Answered } from '../../asking/answered.js';
import { Empty } from '../../asking/empty.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { IncidentDimension, StatisticsByQuery } from '../../generated/graphql.js';
import { StatisticsByDocument } from '../../generated/graphql.js';
import { Section } from '../../parts/section.js';
import { tollText } from '../../parts/toll-text.js';
import { useCodeName } from '../../words/code-name.js';
import { counted, filled } from '../../words/plural.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useLanguage, useWords } from '../../words/use-words.js';
import { type Bar, Bars } from './bars.js';
import { BehindBar } from './behind-bar.js';

/** Incidents counted by one thing, and persons by all accounts. */
export function IncidentStatistics({ by }: { readonly by: IncidentDimension }): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const language = useLanguage();
  const name = useCodeName();
  const barOf = useBarOf();
  const variables = { by: [by] };
  const answer = useAnswer(StatisticsByDocument, variables, { keep: true });
  const bar = given.get('bar');
  return (
    <>
      <Answered answer={answer}>
        {({ statistics }) =>
          statistics.incidents === 0 ? (
            <Empty text={words.states.none} hint={words.states.noneHint} />
          ) : (
            <div className="columns">
              <Section title={counted(words.statistics.incidents, statistics.incidents, language)}>
                <Bars bars={statistics.cells.map(barOf)} given={changed(given, {})} chosen={bar} />
                <BehindBar by={by} bar={bar} />
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
    </>
  );
}

/** A bar for a cell that has a key or a node; what has neither is not known, and opens nothing. */
function useBarOf(): (cell: StatisticsByQuery['statistics']['cells'][number]) => Bar {
  const { statistics } = useWords();
  const nameOf = useNameOf();
  const name = useCodeName();
  return ({ incidents: count, keys: [key] }) => {
    if (key?.node) return { bar: key.node.id, label: nameOf(key.node), count };
    return key?.key
      ? { bar: key.key, label: name(key.key), count }
      : { bar: '', label: statistics.unknown, count };
  };
}
