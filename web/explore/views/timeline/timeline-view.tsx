import type { ReactNode } from 'react';

import type { Given } from '../../address/address.js';
import { changed } from '../../address/address.js';
import { goTo, useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { Empty } from '../../asking/empty.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { TimelineKind } from '../../generated/graphql.js';
import { TimelineOfDocument } from '../../generated/graphql.js';
import { EventStrip } from '../../parts/event-strip.js';
import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';

const KINDS: readonly TimelineKind[] = [
  'INCIDENT',
  'PROCEEDING',
  'TENURE_BEGAN',
  'TENURE_ENDED',
  'TREATY_ACTION',
  'PUBLICATION',
];
const PAGE = 50;

/** Incidents and trials, unless other kinds are asked for: treaty actions of all states would bury them. */
const FIRST_KINDS: readonly TimelineKind[] = ['INCIDENT', 'PROCEEDING'];

export function TimelineView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const name = useCodeName();
  const entity = given.get('entity');
  const asked = given.getAll('kind') as TimelineKind[];
  const kinds = asked.length > 0 ? asked : entity ? [...KINDS] : [...FIRST_KINDS];
  const first = Number(given.get('first') ?? PAGE);
  const variables = { entity, kinds, from: given.get('from'), to: given.get('to'), first };
  const answer = useAnswer(TimelineOfDocument, variables, { keep: true });
  const change = (changes: Given): void => goTo('timeline', changed(given, changes), { replace: true });
  return (
    <article>
      <h1>{words.views.timeline}</h1>
      <div className="choice-bar">
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {words.timeline[end]}{' '}
            <input
              type="date"
              value={given.get(end) ?? ''}
              onChange={({ target }) => change({ [end]: target.value })}
            />
          </label>
        ))}
        <fieldset>
          <legend>{words.timeline.kinds}</legend>
          {KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={({ target }) =>
                  change({
                    kind: KINDS.filter((one) => (one === kind ? target.checked : kinds.includes(one))),
                  })
                }
              />{' '}
              {name(kind)}
            </label>
          ))}
        </fieldset>
      </div>
      <Answered answer={answer}>
        {({ timeline }) =>
          timeline && timeline.totalCount > 0 ? (
            <section className="panel" aria-label={words.strip.label}>
              <EventStrip events={timeline.nodes} />
              {timeline.wider > 0 && (
                <p className="quiet">{filled(words.timeline.wider, { count: timeline.wider })}</p>
              )}
              {timeline.pageInfo.hasNextPage && first < 100 && (
                <ViewLink className="button" view="timeline" given={changed(given, { first: '100' })}>
                  {words.search.more}
                </ViewLink>
              )}
            </section>
          ) : (
            <Empty
              text={timeline ? words.timeline.none : words.states.unknown}
              {...(timeline && { hint: words.timeline.noneHint })}
            >
              {timeline && (
                <ViewLink className="button" view="timeline" given={{ entity: entity ?? undefined }}>
                  {words.states.anew}
                </ViewLink>
              )}
            </Empty>
          )
        }
      </Answered>
      <PlaygroundLink document={TimelineOfDocument} variables={variables} />
    </article>
  );
}
