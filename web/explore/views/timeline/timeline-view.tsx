import './timeline-view.css';

import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import { Answered } from '../../asking/answered.js';
import { Empty } from '../../asking/empty.js';
import { PlaygroundLink } from '../../asking/playground-link.js';
import { useAnswer } from '../../asking/use-answer.js';
import type { TimelineKind } from '../../generated/graphql.js';
import { TimelineOfDocument } from '../../generated/graphql.js';
import { granularityOf, readFrame } from '../../parts/timeline/time-frame.js';
import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';
import { LANES } from './gather-lanes.js';
import { LanedEvents } from './laned-events.js';
import { KINDS, TimelineChoices } from './timeline-choices.js';

const PAGE = 50;
const LONGEST_PAGE = 100;

/** Incidents and trials, unless other kinds are asked for: treaty actions of all states would bury them. */
const FIRST_KINDS: readonly TimelineKind[] = ['INCIDENT', 'PROCEEDING'];

export function TimelineView(): ReactNode {
  const { given } = useAddress();
  const words = useWords();
  const entity = given.get('entity');
  const asked = given.getAll('kind') as TimelineKind[];
  const kinds = asked.length > 0 ? asked : entity ? [...KINDS] : [...FIRST_KINDS];
  const lanes = LANES.find((by) => by === given.get('lanes'));
  const [from, to] = [given.get('from'), given.get('to')];
  const first = Number(given.get('first') ?? PAGE);
  const variables = {
    entity,
    kinds,
    from,
    to,
    // What an open time spans is known by its answer only; years are few enough for any.
    granularity: from && to ? granularityOf(readFrame(from, to, ANY_TIME)) : 'YEAR',
    first,
    facilities: lanes === 'facility',
    persons: lanes === 'person',
  } as const;
  const answer = useAnswer(TimelineOfDocument, variables, { keep: true });
  return (
    <article>
      <h1>{words.views.timeline}</h1>
      <TimelineChoices kinds={kinds} lanes={lanes} />
      <Answered answer={answer}>
        {({ timeline }) => (
          <>
            {timeline && (timeline.totalCount > 0 || (from && to)) && (
              <section className="panel" aria-label={words.strip.label}>
                <p className="quiet" role="status">
                  {filled(words.timeline.shown, { shown: timeline.nodes.length, total: timeline.totalCount })}
                </p>
                <LanedEvents timeline={timeline} lanes={lanes} />
                {timeline.pageInfo.hasNextPage && first < LONGEST_PAGE && (
                  <ViewLink
                    className="button"
                    view="timeline"
                    given={changed(given, { first: String(LONGEST_PAGE) })}
                  >
                    {words.search.more}
                  </ViewLink>
                )}
              </section>
            )}
            {!timeline?.totalCount && (
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
            )}
          </>
        )}
      </Answered>
      <PlaygroundLink document={TimelineOfDocument} variables={variables} />
    </article>
  );
}

const ANY_TIME = { from: Date.UTC(1000, 0), to: Date.UTC(2999, 0) };
