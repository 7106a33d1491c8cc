import type { ReactNode } from 'react';

import { useAddress } from '../../address/use-address.js';
import type { TimelineOfQuery } from '../../generated/graphql.js';
import { spanOfBucket } from '../../parts/timeline/count-bars.js';
import { EventList } from '../../parts/timeline/event-list.js';
import { softSpanOf } from '../../parts/timeline/soft-span.js';
import { frameAround, readFrame } from '../../parts/timeline/time-frame.js';
import { useCodeName } from '../../words/code-name.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useWords } from '../../words/use-words.js';
import { CountsTable } from './counts-table.js';
import type { Lane, LanesBy } from './gather-lanes.js';
import { lanesOf } from './gather-lanes.js';
import { MovableTime } from './movable-time.js';

/** More than can be told apart at a glance. */
const MANY = 20;

/** Events on an axis, and below it as a list; in both by lanes, if any are chosen. */
export function LanedEvents({
  timeline: { nodes, buckets, wider, totalCount },
  lanes: by,
}: {
  readonly timeline: NonNullable<TimelineOfQuery['timeline']>;
  readonly lanes: LanesBy | undefined;
}): ReactNode {
  const { given } = useAddress();
  const nameOf = useLaneName();
  const counted = totalCount > MANY ? buckets : [];
  const spans = [...nodes.flatMap(({ date }) => softSpanOf(date) ?? []), ...buckets.map(spanOfBucket)];
  const lanes = lanesOf(nodes, by).map((lane) => ({ ...lane, name: nameOf(lane) }));
  return (
    <>
      <MovableTime
        events={nodes}
        lanes={lanes.map(({ key, name, events }) => ({ key, events, ...(name !== undefined && { name }) }))}
        buckets={counted}
        shown={readFrame(given.get('from'), given.get('to'), frameAround(spans))}
      />
      {counted.length > 0 && <CountsTable buckets={counted} wider={wider} />}
      <div className="time-lists">
        {lanes.map(({ key, name, events }) => (
          <section key={key} aria-label={name}>
            {name !== undefined && <h2>{name}</h2>}
            <EventList events={events.flatMap((index) => nodes[index] ?? [])} />
          </section>
        ))}
      </div>
    </>
  );
}

/** What stands at a lane; nothing where it is the only one. */
function useLaneName(): (lane: Lane) => string | undefined {
  const { timeline } = useWords();
  const nameOf = useNameOf();
  const code = useCodeName();
  return (lane) => {
    if (lane.sort === 'all') return undefined;
    if (lane.sort === 'entity') return nameOf(lane.entity);
    return lane.sort === 'kind' ? code(lane.kind) : timeline.otherLanes[lane.sort];
  };
}
