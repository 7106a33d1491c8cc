import type { ReactNode } from 'react';
import { useRef } from 'react';

import type { EventShownFragment } from '../../generated/graphql.js';
import { useFrame } from '../../parts/moving/use-frame.js';
import { useGestures } from '../../parts/moving/use-gestures.js';
import type { Bucket } from '../../parts/timeline/count-bars.js';
import { barsOf } from '../../parts/timeline/count-bars.js';
import type { TimeFrame } from '../../parts/timeline/time-frame.js';
import { writeFrame } from '../../parts/timeline/time-frame.js';
import type { DrawnLane } from '../../parts/timeline/time-picture.js';
import { TimePicture } from '../../parts/timeline/time-picture.js';
import { useSize } from '../../parts/use-size.js';
import { useWords } from '../../words/use-words.js';
import { around, STEPS, TIME_MOVES } from './time-moves.js';

const FIRST_SIZE = [760, 0] as const;
const BAR_HEIGHT = 56;

const SIGNS = [
  ['closer', '+'],
  ['wider', '−'],
  ['earlier', '←'],
  ['later', '→'],
] as const;

/** Events on an axis that is moved by mouse, buttons and keyboard, below counts of all of them where there are many. */
export function MovableTime({
  events,
  lanes,
  buckets,
  shown,
}: {
  readonly events: readonly EventShownFragment[];
  readonly lanes: readonly DrawnLane[];
  /** Empty where there are few. */
  readonly buckets: readonly Bucket[];
  readonly shown: TimeFrame;
}): ReactNode {
  const { timeline } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [width] = useSize(box, FIRST_SIZE);
  const framing = useFrame({
    view: 'timeline',
    shown,
    write: (frame) => (frame ? writeFrame(frame) : { from: undefined, to: undefined }),
  });
  const gestures = useGestures(box, framing, TIME_MOVES);
  const barHeight = buckets.length > 0 ? BAR_HEIGHT : 0;
  return (
    <div>
      <div ref={box} className="time-box" tabIndex={0} role="group" aria-label={timeline.keys} {...gestures}>
        <TimePicture
          events={events}
          lanes={lanes}
          frame={framing.frame}
          width={width}
          bars={barsOf(buckets, framing.frame, [width, barHeight - 8])}
          barHeight={barHeight}
          onOpen={(stack) => framing.move(() => around(stack))}
        />
      </div>
      <p className="time-moves">
        {SIGNS.map(([step, sign]) => (
          <button
            key={step}
            type="button"
            aria-label={timeline.steps[step]}
            onClick={() => framing.move(STEPS[step])}
          >
            {sign}
          </button>
        ))}
        <button type="button" onClick={framing.fit}>
          {timeline.fit}
        </button>
      </p>
    </div>
  );
}
