import type { ReactNode } from 'react';
import { useRef } from 'react';

import type { EventShownFragment } from '../generated/graphql.js';
import { EventList } from './timeline/event-list.js';
import { softSpanOf } from './timeline/soft-span.js';
import { frameAround } from './timeline/time-frame.js';
import { TimePicture } from './timeline/time-picture.js';
import { useSize } from './use-size.js';

const FIRST_SIZE = [600, 0] as const;

/** Events on one axis over all their time, and below them as a list. */
export function EventStrip({ events }: { readonly events: readonly EventShownFragment[] }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [width] = useSize(box, FIRST_SIZE);
  const spans = events.flatMap(({ date }) => softSpanOf(date) ?? []);
  const lane = { key: 'all', events: events.map((_event, index) => index) };
  return (
    <div ref={box}>
      {spans.length > 1 && (
        <TimePicture events={events} lanes={[lane]} frame={frameAround(spans)} width={width} />
      )}
      <EventList events={events} />
    </div>
  );
}
